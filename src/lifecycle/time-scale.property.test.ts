import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from './count-period';
import { createTimeScale } from './time-scale';

const end = fc.integer({ min: DAY, max: 90 * DAY });
const scaleWithMoments = end.chain((end) =>
  fc.tuple(
    fc.constant(createTimeScale(end)),
    fc.array(fc.integer({ min: 0, max: end }), { minLength: 2, maxLength: 2 }),
  ),
);

test('later stands strictly further along', () => {
  fc.assert(
    fc.property(scaleWithMoments, ([{ toFraction }, [one = 0, other = 0]]) => {
      expect(Math.sign(toFraction(one) - toFraction(other))).toBe(Math.sign(one - other));
    }),
  );
});

test('each moment is found again where it stands, within a millisecond', () => {
  fc.assert(
    fc.property(scaleWithMoments, ([{ toFraction, toElapsed }, [moment = 0]]) => {
      expect(Math.abs(toElapsed(toFraction(moment)) - moment)).toBeLessThan(1);
    }),
  );
});

test('the ends stand at 0 and 1', () => {
  fc.assert(
    fc.property(end, (end) => {
      const { toFraction, toElapsed } = createTimeScale(end);
      expect([toFraction(0), toFraction(end), toElapsed(0), toElapsed(1)]).toEqual([0, 1, 0, end]);
    }),
  );
});

test('ticks begin with 0, are in order, and stand as far apart as asked, at least 6 %', () => {
  const asked = fc.record({
    apart: fc.option(fc.double({ min: 0, max: 0.5, noNaN: true }), { nil: undefined }),
    days: fc.array(fc.integer({ min: 0, max: 120 })),
  });
  fc.assert(
    fc.property(end, asked, (end, { apart, days }) => {
      const { ticks, toFraction } = createTimeScale(end);
      const shown = ticks(
        apart,
        days.map((day) => day * DAY),
      );
      expect(shown[0]?.at).toBe(0);
      expect(shown.length).toBeGreaterThan(1);
      for (const [index, { at }] of shown.entries()) {
        expect(at).toBeLessThanOrEqual(end);
        const before = shown[index - 1];
        if (before) expect(toFraction(at) - toFraction(before.at)).toBeGreaterThanOrEqual(Math.max(apart ?? 0, 0.06));
      }
    }),
  );
});
