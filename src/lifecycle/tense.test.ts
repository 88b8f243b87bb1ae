import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../time/duration';
import { tenseOf, toLimit } from './tense';

const at = (moment: string) => Date.parse(`${moment}+08:00`);
const stop = { earliest: at('2026-11-27T15:20'), latest: at('2026-11-27T15:20') };

test('an event with an hour is ahead until its very moment, and past from then on', () => {
  expect(tenseOf(stop, at('2026-11-27T15:19:59'), true)).toBe('ahead');
  expect(tenseOf(stop, at('2026-11-27T15:20'), true)).toBe('past');
});

test('an event with a day only may come at any hour of the day', () => {
  expect(tenseOf(stop, at('2026-11-26T23:59:59'), false)).toBe('ahead');
  expect(tenseOf(stop, at('2026-11-27T00:00'), false)).toBe('under-way');
  expect(tenseOf(stop, at('2026-11-27T23:59:59'), false)).toBe('under-way');
  expect(tenseOf(stop, at('2026-11-28T00:00'), false)).toBe('past');
});

test('a natural day that ends at midnight does not last another day', () => {
  const day = { earliest: at('2024-06-07T00:00'), latest: at('2024-06-08T00:00') };
  expect(tenseOf(day, at('2024-06-07T23:59'), false)).toBe('under-way');
  expect(tenseOf(day, at('2024-06-08T00:00'), false)).toBe('past');
});

test('a day that is one moment, and that a midnight, lasts until the next', () => {
  const midnight = { earliest: at('2024-06-07T00:00'), latest: at('2024-06-07T00:00') };
  expect(tenseOf(midnight, at('2024-06-06T23:59'), false)).toBe('ahead');
  expect(tenseOf(midnight, at('2024-06-07T23:59'), false)).toBe('under-way');
  expect(tenseOf(midnight, at('2024-06-08T00:00'), false)).toBe('past');
  expect(tenseOf(midnight, at('2024-06-07T00:00'), true)).toBe('past');
});

test('what has no latest moment is never said to be past, and what has none at all is undated', () => {
  expect(tenseOf({ ...stop, latest: null }, at('2030-01-01T00:00'), true)).toBe('under-way');
  expect(tenseOf({ earliest: null, latest: null }, at('2030-01-01T00:00'), true)).toBe('undated');
});

test('one never counts to later than the moment, and never to another day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_500 }), fc.integer({ min: 0, max: 23 }), (days, hours) => {
      const moment = days * DAY + hours * HOUR;
      expect(toLimit(moment, true)).toBe(moment);
      expect(toLimit(moment, false)).toBeLessThanOrEqual(moment);
      expect(moment - toLimit(moment, false)).toBeLessThan(DAY);
    }),
  );
});

test('time goes one way: ahead, under way, past', () => {
  const order = ['ahead', 'under-way', 'past'];
  const span = fc.record({ earliest: fc.integer({ min: 0, max: 1000 }), length: fc.integer({ min: 0, max: 500 }) });
  fc.assert(
    fc.property(
      span,
      fc.boolean(),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 2000 }),
      (s, hasTime, a, b) => {
        const event = { earliest: s.earliest * HOUR, latest: (s.earliest + s.length) * HOUR };
        const [first, then] = [Math.min(a, b) * HOUR, Math.max(a, b) * HOUR].map((now) =>
          order.indexOf(tenseOf(event, now, hasTime)),
        );
        expect(first).toBeLessThanOrEqual(then ?? -1);
      },
    ),
  );
});
