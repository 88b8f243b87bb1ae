import type { Checklist } from '../../src/checklists/model';
import { acceptableUse } from './acceptable-use.ts';
import { arrears } from './arrears.ts';
import { assignment } from './assignment.ts';
import { autoRenewal } from './auto-renewal.ts';
import { compliance } from './compliance.ts';
import { confidentiality } from './confidentiality.ts';
import { contractingParties } from './contracting-parties.ts';
import { customerExit } from './customer-exit.ts';
import { customerIndemnity } from './customer-indemnity.ts';
import { dataDeletion } from './data-deletion.ts';
import { dataExport } from './data-export.ts';
import { dataLocation } from './data-location.ts';
import { dataUse } from './data-use.ts';
import { deemed } from './deemed.ts';
import { exclusions } from './exclusions.ts';
import { forceMajeure } from './force-majeure.ts';
import { formation } from './formation.ts';
import { incorporated } from './incorporated-documents.ts';
import { intellectualProperty } from './intellectual-property.ts';
import { latePayment } from './late-payment.ts';
import { lawAndCourt } from './law-and-court.ts';
import { liabilityCap } from './liability-cap.ts';
import { licence } from './licence.ts';
import { notices } from './notices.ts';
import { ownRisk } from './own-risk.ts';
import { price } from './price.ts';
import { security } from './security.ts';
import { serviceLevel } from './service-level.ts';
import { spreadAndSetOff } from './spread-and-set-off.ts';
import { support } from './support.ts';
import { term } from './term.ts';
import { thirdParty } from './third-party.ts';
import { unilateralChange } from './unilateral-change.ts';
import { vendorTermination } from './vendor-termination.ts';

/** What a reviewer goes through, by subject, in the order in which it is usually gone through. */
export const checklists: readonly Checklist[] = [
  formation,
  contractingParties,
  incorporated,
  liabilityCap,
  exclusions,
  ownRisk,
  customerIndemnity,
  acceptableUse,
  term,
  unilateralChange,
  price,
  latePayment,
  arrears,
  autoRenewal,
  vendorTermination,
  spreadAndSetOff,
  customerExit,
  dataDeletion,
  dataExport,
  dataUse,
  dataLocation,
  security,
  serviceLevel,
  support,
  confidentiality,
  intellectualProperty,
  licence,
  thirdParty,
  assignment,
  notices,
  deemed,
  forceMajeure,
  lawAndCourt,
  compliance,
];
