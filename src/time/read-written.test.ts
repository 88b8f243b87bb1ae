import { expect, test } from 'vitest';
import { readMoment } from './read-moment';
import { readWritten, type WrittenKind } from './read-written';

/** A Friday. */
const now = readMoment('2026-11-27T11:00') ?? 0;
const read = (text: string, kind: WrittenKind) => {
  const written = readWritten(text, kind, now);
  return 'value' in written ? written.value : written.fault;
};

test.each([
  ['2026-11-20', '2026-11-20'],
  ['2026/11/20', '2026-11-20'],
  ['2026.11.20', '2026-11-20'],
  ['20261120', '2026-11-20'],
  ['２０２６－１１－２０', '2026-11-20'],
  ['2026年11月20日', '2026-11-20'],
  ['2026 年 11 月 20 日', '2026-11-20'],
  ['二〇二六年十一月二十日', '2026-11-20'],
  ['11月20日', '2026-11-20'],
  ['11月20', '2026-11-20'],
  ['11/20', '2026-11-20'],
  ['11-20', '2026-11-20'],
  ['20/11', '2026-11-20'],
  ['Nov 20', '2026-11-20'],
  ['20 Nov 2026', '2026-11-20'],
  ['昨天', '2026-11-26'],
  ['前天', '2026-11-25'],
  ['3天前', '2026-11-24'],
  ['三天前', '2026-11-24'],
  ['three days ago', '2026-11-24'],
  ['a week ago', '2026-11-20'],
  ['yesterday', '2026-11-26'],
  ['上周五', '2026-11-20'],
  ['月底', '2026-11-30'],
  ['昨天 14:30', '2026-11-26T14:30'],
  ['昨天下午两点半', '2026-11-26T14:30'],
  ['昨晚8点', '2026-11-26T20:00'],
  ['11/20 9:05', '2026-11-20T09:05'],
  ['2026-11-20T10:00+09:00', '2026-11-20T09:00'],
  ['yesterday 3pm', '2026-11-26T15:00'],
  ['an hour ago', '2026-11-27T10:00'],
  ['5小时前', '2026-11-27T06:00'],
  ['now', '2026-11-27T11:00'],
  ['现在', '2026-11-27T11:00'],
  // A time alone is one of today.
  ['14:30', '2026-11-27T14:30'],
  ['下午3点', '2026-11-27T15:00'],
  ['12月31日24:00', '2027-01-01T00:00'],
])('%j in a box of a day or a moment is %s', (text, value) => {
  expect(read(text, 'day')).toBe(value);
  expect(read(text, 'moment')).toBe(value);
});

test.each([
  ['14:30', '14:30'],
  ['9:05', '09:05'],
  ['1430', '14:30'],
  ['905', '09:05'],
  ['9', '09:00'],
  ['14点', '14:00'],
  ['14点30分', '14:30'],
  ['下午2点半', '14:30'],
  ['下午两点半', '14:30'],
  ['２：３０ pm', '14:30'],
  ['2pm', '14:00'],
  ['早上8点', '08:00'],
  ['0:00', '00:00'],
])('%j in a box of a time is %s', (text, value) => {
  expect(read(text, 'time')).toBe(value);
});

test.each([
  ['2026', 'half'],
  ['2026-11', 'half'],
  ['2026-11-', 'half'],
  ['11月', 'half'],
  ['昨天 14:', 'half'],
  ['昨天下午', 'half'],
  ['2026-02-30', 'noSuch'],
  ['2月30日', 'noSuch'],
  ['13/32', 'noSuch'],
  ['2026-11-20 25:00', 'noSuch'],
  ['昨天 25:00', 'noSuch'],
  ['1999-12-31', 'range'],
  ['2199年1月1日', 'range'],
  ['周三', 'twoDays'],
  ['last week', 'twoDays'],
  ['Monday', 'twoDays'],
  ['banana', 'unread'],
  ['昨天或前天', 'unread'],
  ['2026-11-20T10:00+99:99', 'unread'],
])('%j in a box of a day: %s', (text, fault) => {
  expect(read(text, 'day')).toBe(fault);
});

test.each([
  ['25:00', 'noSuch'],
  ['14:75', 'noSuch'],
  ['24:00', 'noSuch'],
  ['14:', 'half'],
  ['下午', 'half'],
  ['昨天', 'unread'],
  ['soon', 'unread'],
])('%j in a box of a time: %s', (text, fault) => {
  expect(read(text, 'time')).toBe(fault);
});
