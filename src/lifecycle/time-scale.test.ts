import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from './count-period';
import { createTimeScale } from './time-scale';

const labels = (end: number, apart?: number, moments?: readonly number[]) =>
  createTimeScale(end)
    .ticks(apart, moments)
    .map(({ label: { amount, unit } }) => `${amount} ${unit}`);

describe('createTimeScale', () => {
  test('2.1 and 2.2: the 24 hours and the 7 days after them both have room on one axis', () => {
    const { toFraction } = createTimeScale(8 * DAY);
    expect(toFraction(24 * HOUR)).toBeGreaterThan(0.4);
    expect(toFraction(24 * HOUR)).toBeLessThan(0.5);
    expect(1 - toFraction(7 * DAY)).toBeGreaterThan(0.03);
  });

  test('even on 90 days an hour is not the trigger itself', () => {
    expect(createTimeScale(90 * DAY).toFraction(HOUR)).toBeGreaterThan(0.02);
  });

  test('what lies outside stands at the nearer end', () => {
    const { toFraction, toElapsed } = createTimeScale(DAY);
    expect([toFraction(-HOUR), toFraction(2 * DAY)]).toEqual([0, 1]);
    expect([toElapsed(-0.1), toElapsed(1.1)]).toEqual([0, DAY]);
  });
});

describe('ticks', () => {
  test('on 24 hours are hours', () => {
    expect(labels(DAY)).toEqual(['0 hour', '1 hour', '3 hour', '6 hour', '12 hour', '18 hour', '24 hour']);
  });

  test('on 30 days are hours, days and weeks; 24 hours keep the name that 2.1 gives them', () => {
    const shown = labels(30 * DAY);
    expect(shown).toEqual(
      expect.arrayContaining(['0 hour', '6 hour', '12 hour', '24 hour', '7 day', '15 day', '30 day']),
    );
    expect(shown).not.toContain('1 day');
  });

  test('are fewer where labels need more room', () => {
    expect(labels(30 * DAY, 0.2)).toEqual(['0 hour', '24 hour', '7 day', '30 day']);
  });

  test('prefer the moments given, and leave out those with no short name', () => {
    expect(labels(10 * DAY, 0.06, [8 * DAY])).toContain('8 day');
    expect(labels(10 * DAY, 0.06, [8 * DAY])).not.toContain('7 day');
    expect(labels(10 * DAY, 0.06, [30 * HOUR])).toContain('30 hour');
    expect(labels(10 * DAY, 0.06, [8 * DAY + HOUR, HOUR / 2])).toEqual(labels(10 * DAY));
  });
});
