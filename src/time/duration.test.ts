import { expect, test } from 'vitest';
import { DAY, HOUR, LONGEST, partsOf, readDuration, toSaidLength, writeDuration } from './duration';

const MINUTE = 60_000;

test.each([
  ['PT48H', 48 * HOUR],
  ['P30D', 30 * DAY],
  ['P1DT12H', 36 * HOUR],
  ['P2W', 14 * DAY],
  ['PT20M', 20 * MINUTE],
  ['PT23H40M', 23 * HOUR + 40 * MINUTE],
  ['PT30S', 30_000],
  ['PT0S', 0],
  ['P99999D', LONGEST],
  ['P99999DT1S', undefined],
  ['P99999W', undefined],
  ['-PT5H', undefined],
  ['PT1.5H', undefined],
  ['P1M', undefined],
  ['P1Y', undefined],
  ['PT1M1H', undefined],
  ['p1d', undefined],
  ['P', undefined],
  ['PT', undefined],
  ['P1DT', undefined],
  ['5', undefined],
  ['', undefined],
])('%j is read as %s', (text, length) => {
  expect(readDuration(text)).toBe(length);
});

test.each([
  [0, 'PT0S', 'PT0S'],
  [20 * MINUTE, 'PT20M', 'PT20M'],
  [23 * HOUR + 40 * MINUTE, 'PT23H40M', 'PT23H40M'],
  [DAY - 1000, 'PT23H59M59S', 'PT23H59M59S'],
  [DAY - 400, 'PT24H', 'P1D'],
  [DAY, 'PT24H', 'P1D'],
  [DAY + 1000, 'P1DT1S', 'P1DT1S'],
  [36 * HOUR, 'P1DT12H', 'P1DT12H'],
  [48 * HOUR, 'P2D', 'P2D'],
  [7 * DAY + HOUR, 'P7DT1H', 'P7DT1H'],
  [8 * DAY, 'P8D', 'P8D'],
  [-7 * DAY, '-P7D', '-P7D'],
  [-400, 'PT0S', 'PT0S'],
])('%d ms is written as %s, in the open data as %s', (length, written, published) => {
  expect([writeDuration(length), writeDuration(length, 'P1D')]).toEqual([written, published]);
});

test.each([
  [0, '0 minutes'],
  [30_000, '30 seconds'],
  [20 * MINUTE, '20 minutes'],
  [23 * HOUR + 40 * MINUTE, '23 hours 40 minutes'],
  [24 * HOUR, '24 hours'],
  [30 * HOUR, '30 hours'],
  [48 * HOUR - MINUTE, '47 hours 59 minutes'],
  [48 * HOUR - 400, '2 days'],
  [48 * HOUR, '2 days'],
  [72 * HOUR, '3 days'],
  [72 * HOUR + MINUTE, '3 days 1 minutes'],
  [7 * DAY + HOUR, '7 days 1 hours'],
])('%d ms is %s', (length, words) => {
  expect(
    partsOf(length)
      .map(({ unit, count }) => `${count} ${unit}`)
      .join(' '),
  ).toBe(words);
});

test('what is left is told to the minute, from two days on to the hour, and never more than there is', () => {
  expect([0, 59_999, 60_000, 119_999].map(toSaidLength)).toEqual([0, 0, 60_000, 60_000]);
  expect([2 * DAY - 1, 2 * DAY + 59 * 60_000].map(toSaidLength)).toEqual([2 * DAY - 60_000, 2 * DAY]);
});
