import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '@/time/duration';
import { startOfDay } from '@/time/beijing';
import { alarmsFor } from './alarms';

const at = Date.parse('2026-12-04T15:20:00+08:00');

test.each([
  [8 * DAY, [-3 * DAY, -DAY]],
  [3 * DAY, [-DAY, -6 * HOUR]],
  [24 * HOUR, [-6 * HOUR, -HOUR]],
  [4 * HOUR, [-HOUR]],
  [61 * 60_000, [-HOUR]],
  [HOUR, [-10 * 60_000]],
  [0, []],
  [-DAY, []],
])('%s ms before a moment: %j', (ahead, alarms) => {
  expect(alarmsFor({ at }, at - ahead)).toEqual(alarms);
});

test.each([
  ['a week before', -7 * DAY, [-63 * HOUR, 9 * HOUR]],
  ['two days before', -2 * DAY, [-15 * HOUR, 9 * HOUR]],
  ['at nine two days before its eve', -63 * HOUR, [-15 * HOUR, 9 * HOUR]],
  ['in the night before', -2 * HOUR, [9 * HOUR]],
  ['at noon of the day', 12 * HOUR, [20 * HOUR]],
  ['late on the day', 22 * HOUR, [23 * HOUR]],
  ['when it is over', 25 * HOUR, []],
])('a last day, %s', (_, elapsed, alarms) => {
  const day = startOfDay(at);
  expect(alarmsFor({ day }, day + elapsed)).toEqual(alarms);
});

const ahead = fc.integer({ min: -2 * DAY, max: 40 * DAY });

test('no alarm is over when it is written, none comes after the fact, and what is over an hour ahead has one', () => {
  fc.assert(
    fc.property(ahead, fc.boolean(), (lead, isDay) => {
      const time = isDay ? { day: startOfDay(at) } : { at };
      const [start, end] = 'day' in time ? [time.day, time.day + DAY] : [at, at];
      const now = end - lead;
      const alarms = alarmsFor(time, now).map((offset) => start + offset);
      expect(alarms.length).toBeLessThanOrEqual(2);
      for (const alarm of alarms) {
        expect(alarm).toBeGreaterThan(now);
        expect(alarm).toBeLessThan(end);
      }
      expect(lead > HOUR && alarms.length === 0).toBe(false);
      // Of a last day one is reminded on that day.
      expect(isDay && lead > HOUR && (alarms.at(-1) ?? 0) < start).toBe(false);
    }),
  );
});
