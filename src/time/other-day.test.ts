import { expect, test } from 'vitest';
import { writeMinute } from './beijing';
import { otherDayOf, withOtherDay } from './other-day';
import { findWhen } from './read-when';

const NOW = Date.parse('2026-11-29T10:00+08:00');

test.each([
  ['2026-11-20', 'year', '2027-11-20'],
  ['2027-01-15', 'year', '2026-01-15'],
  ['2026-11-29', 'year', '2027-11-29'],
  ['2026-11-20', 'month', '2026-12-20'],
  ['2026-12-03', 'month', '2026-11-03'],
  ['2026-12-31', 'month', undefined],
  ['2028-02-29', 'year', undefined],
  ['2099-12-31', 'year', '2098-12-31'],
] as const)('of %s without its %s the other is %s', (day, unsaid, other) => {
  expect(otherDayOf(day, unsaid, NOW)).toBe(other);
});

test('the other of the other is the first again', () => {
  for (const day of ['2026-01-15', '2026-06-20', '2026-11-28', '2026-11-30', '2026-12-31']) {
    const step = day > '2026-11-29' ? '2025' : '2027';
    expect(otherDayOf(day, 'year', NOW)).toBe(step + day.slice(4));
  }
});

test.each([
  ['SLS 欠费 11月20日', 'SLS 欠费 2027-11-20'],
  ['SLS 欠费 11月20日 15:20 多久删除', 'SLS 欠费 2027-11-20 15:20 多久删除'],
  ['RDS expired Nov 20', 'RDS expired 2027-11-20'],
  ['RDS 1月15日到期', 'RDS 2026-01-15到期'],
])('%s may mean %s', (text, other) => {
  const found = findWhen(text, NOW);
  const written = withOtherDay(text, found?.at ?? 0, NOW);
  expect(written?.text).toBe(other);
  const again = findWhen(other, NOW);
  expect({ at: again?.at, hasTime: again?.hasTime, unsaid: again?.unsaid }).toEqual({
    at: written?.at,
    hasTime: found?.hasTime,
    unsaid: undefined,
  });
  expect(writeMinute(written?.at ?? 0).slice(5)).toBe(writeMinute(found?.at ?? 0).slice(5));
});

test('words with their year, without a date, or with another have no other day', () => {
  for (const text of ['SLS 欠费 2026-11-20', 'SLS 欠费 昨天', 'SLS 欠费'])
    expect(withOtherDay(text, NOW, NOW)).toBeUndefined();
  expect(withOtherDay('SLS 欠费 11月20日', NOW, NOW)).toBeUndefined();
});
