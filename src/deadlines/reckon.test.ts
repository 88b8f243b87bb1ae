import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar } from '../corpus/calendar';
import type { Course, TimeLimit } from './model';
import { readLength } from './read-length';
import { reckon } from './reckon';

const at = (local: string) => Date.parse(`${local}+08:00`);
const local = (moment: number) => new Date(moment + 8 * 3_600_000).toISOString().slice(0, 16);

function limit(words: string, course: Course, more: Partial<TimeLimit> = {}): TimeLimit {
  const length = readLength(words)?.length;
  const wording = { zh: '', en: '' };
  const fixed = { unit: 'g-1', quote: words, words, kind: 'notice', actor: 'vendor' } as const;
  return { ...fixed, ...(length ? { length } : {}), course, starts: wording, follows: wording, ...more };
}

/** Dates counted by hand, in Beijing. */
test.each([
  ['7日', 'at-end', {}, '2026-11-02T10:00', '2026-11-09', '2026-11-09'],
  ['30日', 'before', {}, '2026-11-30T10:00', '2026-10-31', '2026-10-31'],
  ['72小时', 'lasting', { isFromMoment: true }, '2026-11-02T10:30', '2026-11-05T10:30', '2026-11-05T10:30'],
  ['第12小时', 'on', { isFromMoment: true }, '2026-11-02T10:00', '2026-11-02T21:00', '2026-11-02T22:00'],
  // 14.1.3: posted on the 2nd, the 3rd is day one.
  ['第五个自然日', 'on', { dayOne: 'next' }, '2026-11-02T23:59', '2026-11-07', '2026-11-07'],
  // 33.1: the day of arrears is day one, or the next is.
  ['第7日', 'from', { dayOne: 'either' }, '2026-11-02T10:00', '2026-11-08', '2026-11-09'],
  // 36.1: from the day after fifteen full days.
  ['15个自然日', 'from-end', { dayOne: 'either' }, '2026-11-01T10:00', '2026-11-16', '2026-11-17'],
  ['6个月', 'lasting', {}, '2026-08-31T09:00', '2027-02-28', '2027-02-28'],
  ['12个月', 'preceding', {}, '2024-02-29T09:00', '2023-02-28', '2023-02-28'],
  ['一年', 'lasting', {}, '2024-02-29T09:00', '2025-02-28', '2025-02-28'],
  ['当月', 'within', {}, '2026-02-10T09:00', '2026-02-28', '2026-02-28'],
  // Friday; 10 October 2026 is a worked Saturday, 1 to 7 October are holidays.
  ['5个工作日', 'within', {}, '2026-09-30T18:00', '2026-10-13', '2026-10-13'],
  ['10个工作日', 'before', {}, '2026-11-16T09:00', '2026-11-02', '2026-11-02'],
] as const)('%s, %s %j from %s', (words, course, more, from, earliest, latest) => {
  const found = reckon(limit(words, course, more), at(from), calendar);
  if (typeof found === 'string') throw new Error(found);
  const show = (moment: number) => local(moment).slice(0, earliest.length);
  expect([show(found.earliest), show(found.latest)]).toEqual([earliest, latest]);
  expect(found.hasTime).toBe(earliest.includes('T'));
});

test('a last day that is a legal holiday is said, with the day that the Civil Code moves it to', () => {
  const found = reckon(limit('7日', 'within'), at('2026-09-26T10:00'), calendar);
  expect(found).toMatchObject({ earliest: at('2026-10-03T10:00'), movesTo: at('2026-10-08T00:00') });
  expect(reckon(limit('7日', 'before'), at('2026-10-08T10:00'), calendar)).not.toHaveProperty('movesTo');
});

test('what has no date says why', () => {
  expect(reckon(limit('按日承担万分之五', 'rate'), 0, calendar)).toBe('no-date');
  expect(reckon(limit('5个工作日', 'within'), at('2026-12-30T10:00'), calendar)).toBe('not-announced');
});

const moments = fc.date({ min: new Date('2005-01-01'), max: new Date('2026-06-01'), noInvalidDate: true });

test('more of the same is never earlier, and what comes before comes before', () => {
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: 1, max: 90 }),
      fc.constantFrom('小时', '日', '个工作日', '个月'),
      (date, n, unit) => {
        const from = date.getTime();
        const count = (amount: number, course: Course) => {
          const found = reckon(limit(`${amount}${unit}`, course), from, calendar);
          return typeof found === 'string' ? undefined : found.earliest;
        };
        const [end = Infinity, next = Infinity] = [count(n, 'within'), count(n + 1, 'within')];
        expect(end).toBeGreaterThan(from);
        expect(next).toBeGreaterThanOrEqual(end);
        expect(count(n, 'before') ?? -Infinity).toBeLessThan(from);
      },
    ),
  );
});

test('working days are counted as many as they are', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 30 }), (date, amount) => {
      const from = date.getTime();
      const found = reckon(limit(`${amount}个工作日`, 'within'), from, calendar);
      if (typeof found === 'string') return;
      const days = Math.round((found.earliest - from) / 86_400_000);
      const worked = Array.from({ length: days }, (_, index) => calendar.isWorkingDay(from + (index + 1) * 86_400_000));
      expect(worked.filter(Boolean)).toHaveLength(amount);
      expect(worked.at(-1)).toBe(true);
    }),
  );
});

test('what starts with another step is chained from the trigger, or not reckoned: 2.2, 13.2, 51.1', () => {
  const from = at('2026-11-27T09:00');
  const chained = (words: string, more: Partial<TimeLimit>) => reckon(limit(words, 'at-end', more), from, calendar);
  expect(chained('7日', { isFromMoment: true, startsAfter: { hours: 24, hasTime: true } })).toEqual({
    earliest: at('2026-12-05T09:00'),
    latest: at('2026-12-05T09:00'),
    hasTime: true,
  });
  // Where the step has no time of day, what follows it has none.
  expect(chained('7日', { isFromMoment: true, startsAfter: { hours: 24, hasTime: false } })).toMatchObject({
    hasTime: false,
  });
  expect(chained('30日', { isFromMoment: true, startsAfter: null })).toBe('open-start');
});
