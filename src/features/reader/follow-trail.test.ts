import { expect, test } from 'vitest';
import { followTrail, type Trail } from './follow-trail';

const AFTER_TWO_JUMPS: Trail = { keys: ['12.1', '5.5', '9.2.3'], at: 2 };

test.each([
  ['a jump is an entry', AFTER_TWO_JUMPS, 'PUSH', '39.1', ['12.1', '5.5', '9.2.3', '39.1'], 3],
  ['a step is none', AFTER_TWO_JUMPS, 'REPLACE', '9.2.4', ['12.1', '5.5', '9.2.4'], 2],
  ['one back', AFTER_TWO_JUMPS, 'BACK', '5.5', AFTER_TWO_JUMPS.keys, 1],
  ['two back at once', AFTER_TWO_JUMPS, 'GO', '12.1', AFTER_TWO_JUMPS.keys, 0],
  ['two forth at once', { ...AFTER_TWO_JUMPS, at: 0 }, 'GO', '9.2.3', AFTER_TWO_JUMPS.keys, 2],
  ['a jump from the middle', { ...AFTER_TWO_JUMPS, at: 0 }, 'PUSH', '39.1', ['12.1', '39.1'], 1],
  ['back to before a reload', { keys: ['5.5'], at: 0 }, 'BACK', '12.1', ['12.1', '5.5'], 0],
  ['forth to after a reload', { keys: ['5.5'], at: 0 }, 'FORWARD', '9.2.3', ['5.5', '9.2.3'], 1],
  ['an address that is typed, of which the count says back', AFTER_TWO_JUMPS, 'BACK', 'typed', ['typed'], 0],
  ['far, to what is not known', AFTER_TWO_JUMPS, 'GO', 'elsewhere', ['elsewhere'], 0],
] as const)('%s', (_, before, type, key, keys, at) => {
  expect(followTrail(before, type, key)).toEqual({ keys, at });
});
