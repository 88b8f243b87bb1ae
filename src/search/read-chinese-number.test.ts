import { expect, test } from 'vitest';
import { readChineseNumber } from './read-chinese-number';

test.each([
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十四', 14],
  ['二十', 20],
  ['七十五', 75],
  ['九十九', 99],
])('%s is %i', (numeral, value) => {
  expect(readChineseNumber(numeral)).toBe(value);
});

test.each(['', '百', '一百', '十十', '二三', '三十四五', '5', '两'])('%j is no numeral up to 九十九', (numeral) => {
  expect(readChineseNumber(numeral)).toBeUndefined();
});
