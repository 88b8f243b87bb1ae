import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../time/duration.ts';
import { createCaseScale } from './case-scale.ts';

const cases = fc.record({
  end: fc.integer({ min: HOUR, max: 120 * DAY }),
  moments: fc.array(fc.integer({ min: 0, max: 120 * DAY }), { maxLength: 12 }),
});

test('later stands further right, and every place gives its moment back', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }), (given, fractions) => {
      const scale = createCaseScale(given.end, given.moments);
      const inOrder = [0, ...given.moments, given.end].toSorted((one, other) => one - other);
      const places = inOrder.map(scale.toFraction);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places[0]).toBe(0);
      expect(scale.toFraction(given.end)).toBe(1);
      for (const fraction of fractions) {
        expect(scale.toFraction(scale.toElapsed(fraction))).toBeCloseTo(fraction, 6);
      }
    }),
  );
});

test('outside of what it says is widened, a day is as wide as a day', () => {
  fc.assert(
    fc.property(cases, ({ end, moments }) => {
      const { toFraction, widened } = createCaseScale(end, moments);
      const isPlain = (at: number) => widened.every(({ from, to }) => at < from || at + HOUR > to);
      const isWhole = (at: number) => !moments.some((moment) => moment > at && moment < at + HOUR);
      const hours = Array.from({ length: 40 }, (_, index) => (index / 40) * (end - HOUR)).filter(
        (at) => at >= 0 && isPlain(at) && isWhole(at),
      );
      const widths = hours.map((at) => toFraction(at + HOUR) - toFraction(at));
      for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 9);
    }),
  );
});

test('moments that differ stand apart, in whatever case', () => {
  fc.assert(
    fc.property(cases, ({ end, moments }) => {
      const { toFraction } = createCaseScale(end, moments);
      const inside = [...new Set([0, ...moments.filter((moment) => moment < end)])].toSorted(
        (one, other) => one - other,
      );
      for (const [index, moment] of inside.entries()) {
        const next = inside[index + 1];
        if (next !== undefined) expect(toFraction(next) - toFraction(moment)).toBeGreaterThan(0.7 / 14 - 1e-9);
      }
    }),
  );
});

test('13.2: an hour beside a week is widened, and the axis says so; 2.1, 2.2: a day beside a week is not', () => {
  expect(createCaseScale(10 * DAY, [HOUR, 7 * DAY]).widened).toEqual([{ from: 0, to: HOUR }]);
  expect(createCaseScale(9.6 * DAY, [DAY, 8 * DAY]).widened).toEqual([]);
  expect(createCaseScale(10 * DAY, [DAY, 8 * DAY]).toFraction(8 * DAY)).toBeCloseTo(0.8, 9);
});
