import { expect, test } from 'vitest';
import fc from 'fast-check';
import { differFrom, tokensOf } from './align';

test('a figure and its unit are one token', () => {
  expect(tokensOf('自首次欠费之时起15日内，ECS实例24小时')).toEqual([
    ...'自首次欠费之时起',
    '15日',
    '内',
    '，',
    'ECS',
    '实',
    '例',
    '24小时',
  ]);
  expect(differFrom('过往24个月', '过往12个月')).toEqual([
    { text: '过往', isOther: false },
    { text: '24个月', isOther: true },
  ]);
});

test('12.1 has beside 2.1 its own name and its own seven days', () => {
  const stretches = differFrom('仍可继续使用云解析24小时；自您首次欠费发生之时起7日内', '仍可继续使用日志服务24小时');
  expect(stretches.filter(({ isOther }) => isOther).map(({ text }) => text)).toEqual([
    '云解析',
    '；自您首次欠费发生之时起7日内',
  ]);
});

test('nothing is lost, and like words do not differ', () => {
  const words = fc.string({ unit: fc.constantFrom(...'自首欠费之时起7日15小时内，EC2 ') });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const stretches = differFrom(one, other);
      expect(stretches.map(({ text }) => text).join('')).toBe(one);
      expect(differFrom(one, one).some(({ isOther }) => isOther)).toBe(false);
    }),
  );
});
