import { expect, test } from 'vitest';
import { isSameDay, isWeekend, startOfDay, writeDay, writeMinute, writeMoment } from './beijing';

const noon = Date.UTC(2024, 5, 1, 4);
/** Midnight in Beijing is 16:00 UTC of the day before. */
const midnight = Date.UTC(2024, 4, 31, 16);

test('a day begins at midnight in Beijing', () => {
  expect([midnight - 1, midnight, noon].map(startOfDay)).toEqual([midnight - 86_400_000, midnight, midnight]);
  expect([isSameDay(midnight, noon), isSameDay(midnight - 1, midnight)]).toEqual([true, false]);
  expect(startOfDay(-1)).toBe(Date.UTC(1969, 11, 31, 16));
});

test('1 June 2024 was a Saturday', () => {
  expect([midnight - 1, midnight, noon + 86_400_000, noon + 2 * 86_400_000].map(isWeekend)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a moment is written by the clock of Beijing', () => {
  expect([writeDay(midnight - 1), writeDay(midnight)]).toEqual(['2024-05-31', '2024-06-01']);
  expect(writeMinute(noon + 59_999)).toBe('2024-06-01T12:00');
  expect(writeMoment(noon + 59_000)).toBe('2024-06-01T12:00:59+08:00');
});
