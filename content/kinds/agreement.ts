import type { KindAgreement } from '../../src/kinds/kinds';

/** How far the two readers of the kinds agreed before a third settled what they differed in. */
export const kindAgreement: KindAgreement = {
  labels: { one: 1879, other: 1878, both: 1829 },
  drawn: { units: 60, one: 204, other: 207, both: 203, alike: 55 },
  settled: { disputed: 99, kept: 71, added: 31, removed: 2 },
};
