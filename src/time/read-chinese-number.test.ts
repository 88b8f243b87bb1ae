import { expect, test } from 'vitest';
import { readChineseNumber, withDigits, writeChineseNumber } from './read-chinese-number';

test.each([
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十四', 14],
  ['二十', 20],
  ['廿四', 24],
  ['卅', 30],
  ['七十五', 75],
  ['九十九', 99],
  ['一百', 100],
  ['一百零五', 105],
  ['一百八十', 180],
  ['三百六十五', 365],
  ['壹', 1],
  ['拾', 10],
  ['贰拾肆', 24],
  ['叁佰陆拾伍', 365],
])('%s is %i', (numeral, value) => {
  expect(readChineseNumber(numeral)).toBe(value);
});

test.each(['', '百', '十十', '二三', '三十四五', '5', '两', '一百五', '一百零', '零'])(
  '%j is no numeral up to 九百九十九',
  (numeral) => {
    expect(readChineseNumber(numeral)).toBeUndefined();
  },
);

test('every number up to 99 is written as it is read', () => {
  for (let value = 1; value < 100; value += 1) expect(readChineseNumber(writeChineseNumber(value) ?? '')).toBe(value);
  expect([0, 100, 1.5, -1].map(writeChineseNumber)).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([
  ['七日届满', '7日届满'],
  ['十五日', '15日'],
  ['三十日内', '30日内'],
  ['二十四小时', '24小时'],
  ['两个月', '2个月'],
  ['一百八十天', '180天'],
  ['三个工作日', '3个工作日'],
  ['九十分钟', '90分钟'],
  ['壹年', '1年'],
  ['柒日', '7日'],
  ['贰拾肆小时', '24小时'],
  ['欠费陆天', '欠费6天'],
  ['到期拾伍日', '到期15日'],
  ['第伍天', '第5天'],
  ['满叁个月', '满3个月'],
  ['RDS 陆个月', 'RDS 6个月'],
  ['停机拾天，欠费陸日', '停机10天，欠费6日'],
  ['云盘贰拾日', '云盘20日'],
  ['保留柒日', '保留7日'],
  ['二〇二四年六月一日上午十点', '2024年6月1日上午10点'],
  ['二零二四年十二月三十一日', '2024年12月31日'],
])('%s is %s', (text, digits) => {
  expect(withDigits(text)).toBe(digits);
});

test.each([
  '登陆时提示过期',
  '登陆日志欠费',
  '登陆天数',
  '大陆个人用户欠费',
  '中国大陆月账单',
  '大陆号码',
  '队伍年费',
  '收拾日程',
  '参天',
  '伍号机房',
])('in %s a formal sign is an ordinary character', (text) => {
  expect(withDigits(text)).toBe(text);
});

test.each(['万分之五', '百分之九十', '九寨沟', '十分', '两者', '统一', '第三方', '一切', '七'])(
  'in %s it is a word',
  (text) => {
    expect(withDigits(text)).toBe(text === '十分' ? '10分' : text);
  },
);
