import { expect, test } from 'vitest';
import { travellingOf, withCase } from './use-case-search';

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

test('from place to place of the full text the case stays, and what a link says of itself counts', () => {
  const from = { trigger: 'arrears', at: '2026-11-20', q: '欠费' };
  expect(withCase({ beside: 'timeline' })(from)).toEqual({ trigger: 'arrears', at: '2026-11-20', beside: 'timeline' });
  expect(withCase({})({ trigger: 'order-unpaid', at: '2026-11-20' })).toEqual({});
});
