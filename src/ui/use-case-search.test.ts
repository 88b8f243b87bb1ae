import { expect, test } from 'vitest';
import { travellingOf } from './use-case-search';

test.each([
  ['arrears', '2026-11-20', { trigger: 'arrears', at: '2026-11-20' }],
  ['expiry', undefined, { trigger: 'expiry' }],
  [undefined, '2026-11-20', { at: '2026-11-20' }],
  ['', '', {}],
  // The moment of an order is none of arrears.
  ['order-unpaid', '2026-11-20', {}],
  ['early-end', '2026-11-20', {}],
])('of %s and %s travels what customers know', (trigger, at, travelling) => {
  expect(travellingOf(trigger, at)).toEqual(travelling);
});
