import { expect, test } from 'vitest';
import { otherSide, readSide } from './read-side';

test.each([
  ['3.1', 'g-3.1', 'p-3.1'],
  ['5.4', 'g-5.4', 'p-5.4'],
  ['专用 3.1', 'p-3.1', undefined],
  ['g-3.1', 'g-3.1', undefined],
  ['34.3.1', 'p-34.3.1', undefined],
  ['5.5、5.6', 'g-5.5', undefined],
  ['zzz', undefined, undefined],
  ['', undefined, undefined],
])('%j is %s, and of both parts perhaps %s', (value, id, other) => {
  expect([readSide(value), otherSide(value)]).toEqual([id, other]);
});
