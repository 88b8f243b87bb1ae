import { expect, test } from 'vitest';
import { countIn, mostIn, readCount } from './count-in';
import { readDuration } from './duration';

test.each([
  ['P2D', 'hour', '48'],
  ['PT48H', 'hour', '48'],
  ['PT90M', 'hour', '1.5'],
  ['PT20M', 'hour', '0.3333'],
  ['PT23H40M', 'hour', '23.6667'],
  ['PT36H', 'day', '1.5'],
  ['P2W', 'day', '14'],
  ['PT0S', 'hour', '0'],
] as const)('%s in a box of %ss is %s', (text, unit, shown) => {
  const length = readDuration(text);
  expect(countIn(unit, length ?? NaN)).toBe(shown);
  expect(readCount(unit, shown)).toBe(length);
});

test.each(['', '-5', 'x', '1e3', '.', 'Infinity', '1,5', '9999999'])('%j hours are none', (text) => {
  expect(readCount('hour', text)).toBeUndefined();
});

test.each(['hour', 'day'] as const)('the most that is said is the most that is read, in %ss', (unit) => {
  expect(readCount(unit, String(mostIn(unit)))).toBeDefined();
  expect(readCount(unit, String(mostIn(unit) + 1))).toBeUndefined();
});
