import type { NotOfKind } from '../../src/kinds/check-kinds';

/** Units that have the words of a kind and are not of it. Whoever adds one has read the unit. */
export const notOfKind: readonly NotOfKind[] = [
  ['g-4.6', 'suspension-termination', 'the customer may stop buying'],
  ['g-5.3', 'suspension-termination', 'payment of the vendor’s own debt is suspended'],
  ['g-10.7', 'exclusion', 'the party in breach keeps the other harmless'],
  ['g-10.7', 'dispute', 'a third party’s action'],
  ['g-12.6', 'breach', 'names the event by which the cap counts'],
  ['g-14.4.2', 'own-risk', 'a duty to move the data out'],
  ['p-3.4', 'exclusion', 'the customer keeps the vendor harmless'],
  ['p-4.1', 'deletion', 'resources are named, their release is no rule'],
  ['p-10.3', 'own-risk', 'a duty to store and back up'],
  ['p-20.2', 'expiry-arrears', 'the vendor’s own licence expires'],
  ['p-20.3', 'suspension-termination', 'use of the material is to stop'],
  ['p-21.2.1', 'set-off', 'names when arrears begin'],
  ['p-24.2', 'own-risk', 'a duty to store and back up'],
  ['p-24.3', 'own-risk', 'a duty to provide resources'],
  ['p-59.1.1', 'assignment', 'no title passes'],
  ['p-64.4.1.2', 'exclusion', 'the customer keeps the vendor harmless'],
  ['p-71.2.6.2', 'expiry-arrears', 'use goes on until the period ends'],
];
