import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countIn, readCount } from './count-in';
import { DAY, HOUR, LONGEST, partsOf, readDuration, writeDuration } from './duration';

/** Any whole second; days and hours on their own more often. */
const length = fc.oneof(
  fc.integer({ min: 0, max: LONGEST / 1000 }).map((seconds) => seconds * 1000),
  fc.integer({ min: 0, max: 200_000 }).map((seconds) => seconds * 1000),
  fc.integer({ min: 0, max: 2000 }).map((hours) => hours * HOUR),
);
const unit = fc.constantFrom('hour', 'day');

test('what is written reads back equal, in either form', () => {
  fc.assert(
    fc.property(length, fc.constantFrom('PT24H', 'P1D'), (of, fullDay) => {
      expect(readDuration(writeDuration(of, fullDay))).toBe(of);
    }),
  );
});

test('the box shows what the address says, and gives it back', () => {
  fc.assert(
    fc.property(length, unit, (of, in_) => {
      const shown = countIn(in_, of);
      const read = readCount(in_, shown);
      expect(read).toBe(of);
      expect(countIn(in_, readDuration(writeDuration(read ?? NaN)) ?? NaN)).toBe(shown);
    }),
  );
});

test('the parts add up to the whole, and only the last second is rounded', () => {
  const lengths = { days: DAY, hours: HOUR, minutes: 60_000, seconds: 1000 };
  fc.assert(
    fc.property(length, (of) => {
      const parts = partsOf(of);
      expect(parts.reduce((sum, part) => sum + part.count * lengths[part.unit], 0)).toBe(of);
      expect(parts.some(({ unit: name }) => name === 'days')).toBe(of >= 48 * HOUR);
    }),
  );
});
