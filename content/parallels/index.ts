import type { Family } from '../../src/parallels/model';
import { aiAssistantRules } from './ai-assistant-rules.ts';
import { aiOutputNoReliance } from './ai-output-no-reliance.ts';
import { arrears24hFirstArrears } from './arrears-24h-first-arrears.ts';
import { arrears24hNotices1223 } from './arrears-24h-notices-12-23.ts';
import { arrearsBalanceBelowBill } from './arrears-balance-below-bill.ts';
import { arrearsRunningWork } from './arrears-running-work.ts';
import { arrearsUnpaidDaysTerminate } from './arrears-unpaid-days-terminate.ts';
import { assignment } from './assignment.ts';
import { authorisedScope } from './authorised-scope.ts';
import { baasExpiry7d } from './baas-expiry-7d.ts';
import { belowTheOs } from './below-the-os.ts';
import { bufferThenDeletion } from './buffer-then-deletion.ts';
import { changeOfTerms } from './change-of-terms.ts';
import { chargingAfterStop } from './charging-after-stop.ts';
import { complaintsAndProof } from './complaints-and-proof.ts';
import { dataUsePurposes } from './data-use-purposes.ts';
import { dbExpiryFreezeRelease } from './db-expiry-freeze-release.ts';
import { deferredStop } from './deferred-stop.ts';
import { expiredOrUsedUp } from './expired-or-used-up.ts';
import { followOperatingGuides } from './follow-operating-guides.ts';
import { freePeriod } from './free-period.ts';
import { fundedAccountHourlyCharge } from './funded-account-hourly-charge.ts';
import { generalTermsSaidAgain } from './general-terms-said-again.ts';
import { idleResourceReclaimed } from './idle-resource-reclaimed.ts';
import { indirectLoss } from './indirect-loss.ts';
import { instanceAutoRelease } from './instance-auto-release.ts';
import { noDutyToStore } from './no-duty-to-store.ts';
import { noReverseEngineering } from './no-reverse-engineering.ts';
import { ownOperations } from './own-operations.ts';
import { ownUseAndExport } from './own-use-and-export.ts';
import { packageThenPostpaid } from './package-then-postpaid.ts';
import { paidResourcesThroughTool } from './paid-resources-through-tool.ts';
import { passwordSecrecy } from './password-secrecy.ts';
import { paygTopUpFirstArrears } from './payg-top-up-first-arrears.ts';
import { paymentFormsAndRenewal } from './payment-forms-and-renewal.ts';
import { probePoints } from './probe-points.ts';
import { refundAndUnsubscribe } from './refund-and-unsubscribe.ts';
import { renewInTime } from './renew-in-time.ts';
import { rightsInDataAndMaterial } from './rights-in-data-and-material.ts';
import { serviceWithdrawalNotice } from './service-withdrawal-notice.ts';
import { shownOnTheWebsite } from './shown-on-the-website.ts';
import { slaReference } from './sla-reference.ts';
import { suspendRightsKeepDaysRelease } from './suspend-rights-keep-days-release.ts';
import { technicalAdviceOnly } from './technical-advice-only.ts';
import { terminalManagement } from './terminal-management.ts';
import { terminateAndWipe } from './terminate-and-wipe.ts';
import { termsUnderstood } from './terms-understood.ts';
import { thirdPartySoftware } from './third-party-software.ts';
import { unpaidOrderLapses } from './unpaid-order-lapses.ts';
import { virtualCurrencyAndPoints } from './virtual-currency-and-points.ts';

/** Families of provisions with the same or nearly the same words. */
export const families: readonly Family[] = [
  arrears24hFirstArrears,
  arrearsBalanceBelowBill,
  arrearsRunningWork,
  arrears24hNotices1223,
  arrearsUnpaidDaysTerminate,
  paygTopUpFirstArrears,
  deferredStop,
  suspendRightsKeepDaysRelease,
  instanceAutoRelease,
  dbExpiryFreezeRelease,
  baasExpiry7d,
  terminateAndWipe,
  bufferThenDeletion,
  packageThenPostpaid,
  expiredOrUsedUp,
  renewInTime,
  unpaidOrderLapses,
  chargingAfterStop,
  fundedAccountHourlyCharge,
  paymentFormsAndRenewal,
  freePeriod,
  paidResourcesThroughTool,
  refundAndUnsubscribe,
  changeOfTerms,
  serviceWithdrawalNotice,
  followOperatingGuides,
  ownOperations,
  belowTheOs,
  passwordSecrecy,
  complaintsAndProof,
  shownOnTheWebsite,
  technicalAdviceOnly,
  authorisedScope,
  noReverseEngineering,
  aiAssistantRules,
  aiOutputNoReliance,
  dataUsePurposes,
  rightsInDataAndMaterial,
  noDutyToStore,
  probePoints,
  slaReference,
  ownUseAndExport,
  virtualCurrencyAndPoints,
  thirdPartySoftware,
  assignment,
  indirectLoss,
  termsUnderstood,
  terminalManagement,
  generalTermsSaidAgain,
  idleResourceReclaimed,
];
