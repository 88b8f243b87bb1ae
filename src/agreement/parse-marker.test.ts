import { expect, test } from 'vitest';
import { isIrregular, parseMarker } from './parse-marker';

/** Real beginnings of lines, and what they are. */
test.each([
  ['34.3.1、自首次欠费之时起', 'number', '34.3.1、', '自首次欠费之时起'],
  ['1.      签约动作', 'number', '1.', '签约动作'],
  ['14.4.13.     除非另有说明', 'number', '14.4.13.', '除非另有说明'],
  ['17.1.3.您是否享有延停权益', 'number', '17.1.3.', '您是否享有延停权益'],
  ['73.2．1、您保证', 'number', '73.2．1、', '您保证'],
  ['66 【信息核验服务】', 'number', '66', '【信息核验服务】'],
  ['63.3、 为帮助您', 'number', '63.3、', '为帮助您'],
  ['(1)    您付费后服务即开通', 'item', '(1)', '您付费后服务即开通'],
  ['（2）服务到期之时起7日届满前', 'item', '（2）', '服务到期之时起7日届满前'],
  ['A、阿里云将根据SLA承诺', 'letter', 'A、', '阿里云将根据SLA承诺'],
])('%s', (line, kind, printed, rest) => {
  expect(parseMarker(line)).toMatchObject({ kind, printed, rest });
});

test.each([
  '24小时届满',
  '7日内',
  '2024年5月15日',
  '100%的准确性',
  '（备份数据）。',
  'API访问服务',
  '3.5倍',
  '(i)以源代码的形式',
  '',
])('%j begins no provision', (line) => {
  expect(parseMarker(line)).toBeUndefined();
});

test.each([
  ['17.1.3.', 'p', true],
  ['73.2．1、', 'p', true],
  ['66', 'p', true],
  ['17.1.4、', 'p', false],
  ['4.10.', 'g', false],
] as const)('%s in part %s is irregular: %s', (printed, part, irregular) => {
  expect(isIrregular(printed, part)).toBe(irregular);
});
