import type { Checklist } from '../../src/checklists/model';
import { customerExit } from './customer-exit.ts';
import { customerIndemnity } from './customer-indemnity.ts';
import { dataDeletion } from './data-deletion.ts';
import { dataExport } from './data-export.ts';
import { dataLocation } from './data-location.ts';
import { dataUse } from './data-use.ts';
import { exclusions } from './exclusions.ts';
import { liabilityCap } from './liability-cap.ts';
import { price } from './price.ts';
import { spreadAndSetOff } from './spread-and-set-off.ts';
import { unilateralChange } from './unilateral-change.ts';
import { vendorTermination } from './vendor-termination.ts';

/** What a reviewer goes through, by subject. */
export const checklists: readonly Checklist[] = [
  liabilityCap,
  exclusions,
  customerIndemnity,
  unilateralChange,
  price,
  vendorTermination,
  spreadAndSetOff,
  customerExit,
  dataDeletion,
  dataExport,
  dataUse,
  dataLocation,
];
