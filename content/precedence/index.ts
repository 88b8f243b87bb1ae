import type { Precedence } from '../../src/precedence/model';
import { charging } from './charging.ts';
import { damages } from './damages.ts';
import { withDoubt } from './doubts.ts';
import { dataUse } from './data-use.ts';
import { duties } from './duties.ts';
import { exclusions } from './exclusions.ts';
import { liability } from './liability.ts';
import { noticesAndChanges } from './notices-and-changes.ts';
import { ordersAndRefunds } from './orders-and-refunds.ts';
import { parties } from './parties.ts';
import { property } from './property.ts';
import { responsibilities } from './responsibilities.ts';
import { retention } from './retention.ts';
import { support } from './support.ts';
import { suspension } from './suspension.ts';
import { termAndRenewal } from './term-and-renewal.ts';
import { termination } from './termination.ts';
import { warranties } from './warranties.ts';

const pairs: readonly Precedence[] = [
  ...retention,
  ...suspension,
  ...termAndRenewal,
  ...ordersAndRefunds,
  ...charging,
  ...termination,
  ...warranties,
  ...liability,
  ...exclusions,
  ...damages,
  ...dataUse,
  ...property,
  ...responsibilities,
  ...duties,
  ...noticesAndChanges,
  ...support,
  ...parties,
];

/**
 * What people have read of precedence (14.4.1), by subject. The rest follows from the lifecycle’s rules; a pair written here takes
 * the place of the derived one of the same provisions and aspect.
 */
export const precedence: readonly Precedence[] = pairs.map(withDoubt);
