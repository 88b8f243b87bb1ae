import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLength } from './read-length';

test.each([
  ['24小时', 24, 'hour', false],
  ['24个小时', 24, 'hour', false],
  ['一小时', 1, 'hour', false],
  ['7日', 7, 'day', false],
  ['30 天', 30, 'day', false],
  ['15个自然日', 15, 'day', false],
  ['第五个自然日', 5, 'day', true],
  ['第12小时', 12, 'hour', true],
  ['五个工作日', 5, 'working-day', false],
  ['十五日', 15, 'day', false],
  ['二十日', 20, 'day', false],
  ['一百二十日', 120, 'day', false],
  ['一百零五日', 105, 'day', false],
  ['百日', 100, 'day', false],
  ['两百天', 200, 'day', false],
  ['第二百零五日', 205, 'day', true],
  ['6个月', 6, 'month', false],
  ['一年', 1, 'year', false],
  ['当月', 1, 'calendar-month', false],
] as const)('%s', (words, amount, unit, isOrdinal) => {
  expect(readLength(words)).toEqual({ length: { amount, unit }, isOrdinal });
});

test.each(['', '日', '个月', '7分钟', '合理时间', '7日内', '十十日', '百百日', '一百五日'])(
  '“%s” is no length',
  (words) => {
    expect(readLength(words)).toBeUndefined();
  },
);

test('any number of digits before any unit is read as it stands', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('小时', '日', '天', '自然日', '个工作日', '个月', '年'), (amount, unit) => {
      expect(readLength(`${amount}${unit}`)?.length.amount).toBe(amount);
    }),
  );
});
