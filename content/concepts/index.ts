import type { Concept } from '../../src/concepts/model';
import { acceptableUse } from './acceptable-use.ts';
import { account } from './account.ts';
import { antiBribery } from './anti-bribery.ts';
import { arrears } from './arrears.ts';
import { assignment } from './assignment.ts';
import { auditReview } from './audit-review.ts';
import { autoRenewal } from './auto-renewal.ts';
import { backup } from './backup.ts';
import { billingDispute } from './billing-dispute.ts';
import { calculationOfTime } from './calculation-of-time.ts';
import { confidentiality } from './confidentiality.ts';
import { consequencesOfTermination } from './consequences-of-termination.ts';
import { continuedCharging } from './continued-charging.ts';
import { contractFormation } from './contract-formation.ts';
import { contractingParties } from './contracting-parties.ts';
import { customerBreach } from './customer-breach.ts';
import { customerContentWarranty } from './customer-content-warranty.ts';
import { customerIndemnity } from './customer-indemnity.ts';
import { dataBreach } from './data-breach.ts';
import { dataDeletion } from './data-deletion.ts';
import { dataExport } from './data-export.ts';
import { dataLocationTransfer } from './data-location-transfer.ts';
import { dataOwnership } from './data-ownership.ts';
import { dataUse } from './data-use.ts';
import { deemedConsent } from './deemed-consent.ts';
import { disclosureToAuthorities } from './disclosure-to-authorities.ts';
import { effectOnOtherServices } from './effect-on-other-services.ts';
import { exclusionOfLiability } from './exclusion-of-liability.ts';
import { exportControl } from './export-control.ts';
import { feesPayment } from './fees-payment.ts';
import { forceMajeure } from './force-majeure.ts';
import { freeTrial } from './free-trial.ts';
import { generativeAi } from './generative-ai.ts';
import { governingLaw } from './governing-law.ts';
import { incorporatedDocuments } from './incorporated-documents.ts';
import { indirectDamages } from './indirect-damages.ts';
import { intellectualProperty } from './intellectual-property.ts';
import { intentGrossNegligence } from './intent-gross-negligence.ts';
import { invoices } from './invoices.ts';
import { jurisdiction } from './jurisdiction.ts';
import { licence } from './licence.ts';
import { liability } from './liability.ts';
import { limitationOfLiability } from './limitation-of-liability.ts';
import { liquidatedDamages } from './liquidated-damages.ts';
import { maintenanceInterruption } from './maintenance-interruption.ts';
import { noWarranty } from './no-warranty.ts';
import { noticeDelivery } from './notice-delivery.ts';
import { orderOfPrecedence } from './order-of-precedence.ts';
import { ownRisk } from './own-risk.ts';
import { ownUseOnly } from './own-use-only.ts';
import { personalInformation } from './personal-information.ts';
import { priceChange } from './price-change.ts';
import { promotionsVouchers } from './promotions-vouchers.ts';
import { publicity } from './publicity.ts';
import { realName } from './real-name.ts';
import { refund } from './refund.ts';
import { regulatoryCompliance } from './regulatory-compliance.ts';
import { resourcePackages } from './resource-packages.ts';
import { reverseEngineering } from './reverse-engineering.ts';
import { runningJobs } from './running-jobs.ts';
import { securityResponsibility } from './security-responsibility.ts';
import { serviceChange } from './service-change.ts';
import { serviceRecovery } from './service-recovery.ts';
import { serviceTerm } from './service-term.ts';
import { setOff } from './set-off.ts';
import { sla } from './sla.ts';
import { standardTermsNotice } from './standard-terms-notice.ts';
import { subcontracting } from './subcontracting.ts';
import { supportAcceptance } from './support-acceptance.ts';
import { suspension } from './suspension.ts';
import { terminationByCustomer } from './termination-by-customer.ts';
import { terminationByVendor } from './termination-by-vendor.ts';
import { thirdPartyComplaints } from './third-party-complaints.ts';
import { thirdPartyOpenSource } from './third-party-open-source.ts';
import { unilateralChange } from './unilateral-change.ts';
import { unilateralDetermination } from './unilateral-determination.ts';
import { vendorAccess } from './vendor-access.ts';
import { vendorCompensation } from './vendor-compensation.ts';
import { vendorUndertakings } from './vendor-undertakings.ts';
import { waiverSeverabilitySurvival } from './waiver-severability-survival.ts';

/** Concepts of law that readers ask for, each with its clauses. */
export const concepts: readonly Concept[] = [
  contractFormation,
  contractingParties,
  incorporatedDocuments,
  orderOfPrecedence,
  standardTermsNotice,
  calculationOfTime,
  unilateralChange,
  priceChange,
  serviceChange,
  deemedConsent,
  noticeDelivery,
  waiverSeverabilitySurvival,
  assignment,
  subcontracting,
  governingLaw,
  jurisdiction,
  feesPayment,
  billingDispute,
  autoRenewal,
  serviceTerm,
  arrears,
  continuedCharging,
  serviceRecovery,
  runningJobs,
  effectOnOtherServices,
  setOff,
  liquidatedDamages,
  refund,
  resourcePackages,
  promotionsVouchers,
  freeTrial,
  invoices,
  sla,
  maintenanceInterruption,
  supportAcceptance,
  suspension,
  terminationByVendor,
  terminationByCustomer,
  consequencesOfTermination,
  liability,
  limitationOfLiability,
  exclusionOfLiability,
  indirectDamages,
  noWarranty,
  vendorUndertakings,
  vendorCompensation,
  forceMajeure,
  customerIndemnity,
  customerBreach,
  ownRisk,
  intentGrossNegligence,
  thirdPartyComplaints,
  acceptableUse,
  regulatoryCompliance,
  securityResponsibility,
  account,
  realName,
  ownUseOnly,
  customerContentWarranty,
  dataOwnership,
  dataUse,
  dataLocationTransfer,
  personalInformation,
  backup,
  dataDeletion,
  dataExport,
  dataBreach,
  disclosureToAuthorities,
  auditReview,
  vendorAccess,
  confidentiality,
  intellectualProperty,
  licence,
  reverseEngineering,
  thirdPartyOpenSource,
  publicity,
  exportControl,
  antiBribery,
  generativeAi,
  unilateralDetermination,
];
