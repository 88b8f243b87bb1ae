import { expect, test } from 'vitest';
import { readMoment } from './read-moment';
import { readTyped, readWritten, type WrittenKind } from './read-written';

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
  ['11.20', '2026-11-20'],
  ['20.11', '2026-11-20'],
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
  ['11月20日零点', '2026-11-20T00:00'],
  ['昨天零时', '2026-11-26T00:00'],
  ['11月20日正午', '2026-11-20T12:00'],
  ['Nov 20 noon', '2026-11-20T12:00'],
  ['11月20日十点整', '2026-11-20T10:00'],
])('%j in a box of a day or a moment is %s', (text, value) => {
  expect(read(text, 'day')).toBe(value);
  expect(read(text, 'moment')).toBe(value);
});

test.each([
  ['14:30', '14:30'],
  ['9:05', '09:05'],
  ['9.05', '09:05'],
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
  ['零点', '00:00'],
  ['零时', '00:00'],
  ['正午', '12:00'],
  ['noon', '12:00'],
  ['十点整', '10:00'],
  ['10点钟', '10:00'],
])('%j in a box of a time is %s', (text, value) => {
  expect(read(text, 'time')).toBe(value);
});

test.each([
  ['moment', '11月20日午夜', 'twoNights'],
  ['moment', '昨晚零点', 'twoNights'],
  ['moment', '昨晚1点', 'twoNights'],
  ['day', 'Nov 20 midnight', 'twoNights'],
  ['time', 'midnight', 'twoNights'],
  ['time', '子夜', 'twoNights'],
  ['time', '24:00', 'nextDay'],
  ['time', '24点', 'nextDay'],
  ['time', '二十四点', 'nextDay'],
] as const)('in a box of a %s %j is refused: %s', (kind, text, fault) => {
  expect(read(text, kind)).toBe(fault);
});

test.each([
  ['2026', 'half'],
  ['2026-11', 'half'],
  ['2026-11-', 'half'],
  ['11月', 'half'],
  ['昨天 14:', 'half'],
  ['昨天 8:30p', 'half'],
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
  ['2026-11-20T10:00+99:99', 'unknownZone'],
])('%j in a box of a day: %s', (text, fault) => {
  expect(read(text, 'day')).toBe(fault);
});

test.each([
  ['25:00', 'noSuch'],
  ['14:75', 'noSuch'],
  ['14:', 'half'],
  ['下午', 'half'],
  ['昨天', 'unread'],
  ['soon', 'unread'],
])('%j in a box of a time: %s', (text, fault) => {
  expect(read(text, 'time')).toBe(fault);
});

/** What a text says of every prefix: `-` not yet a moment, `~` a moment that may become another, `=` one that is whole. */
const typed = (text: string, kind: WrittenKind) =>
  [...text]
    .map((_, index) => readTyped(text.slice(0, index + 1), kind, now))
    .map((each) =>
      'fault' in each
        ? each.fault === 'half' || each.fault === 'unread'
          ? '-'
          : each.fault
        : (each.isWhole ? '=' : '~') + each.value,
    )
    .filter((each, index, all) => each !== all[index - 1]);

test.each<[text: string, kind: WrittenKind, told: readonly string[]]>([
  ['2026-11-20', 'day', ['-', '~2026-11-02', '=2026-11-20']],
  ['2026/11/21', 'day', ['-', '~2026-11-02', '=2026-11-21']],
  ['20261122', 'day', ['-', '=2026-11-22']],
  ['30 Nov', 'day', ['-', '~2026-11-30']],
  ['30 Nov 2025', 'day', ['-', '~2026-11-30', '-', '=2025-11-30']],
  ['Nov 30', 'day', ['-', '~2026-11-03', '~2026-11-30']],
  ['11.23', 'day', ['-', '~2026-11-02', '=2026-11-23']],
  ['11/20', 'day', ['-', '~2026-11-02', '=2026-11-20']],
  ['11月20日', 'day', ['-', '~2026-11-02', '=2026-11-20']],
  ['昨天', 'day', ['-', '=2026-11-26']],
  ['10天前', 'day', ['-', '=2026-11-17']],
  ['上周五', 'day', ['-', 'twoDays', '=2026-11-20']],
  ['2月30日', 'day', ['-', '=2027-02-03', 'noSuch']],
  ['banana', 'day', ['-']],
  // The hour leaves the day what it is, and the day counts while it is written.
  ['昨天下午3点', 'day', ['-', '=2026-11-26', '-', '~2026-11-26T15:00']],
  ['昨天 8:30pm', 'day', ['-', '=2026-11-26', '-', '~2026-11-26T08:30', '-', '=2026-11-26T20:30']],
  ['2026-11-20 10:00', 'day', ['-', '~2026-11-02', '=2026-11-20', '-', '~2026-11-20T10:00']],
  ['9', 'time', ['~09:00']],
  ['930', 'time', ['~09:00', '-', '=09:30']],
  ['9.30', 'time', ['~09:00', '-', '~09:30']],
  ['1430', 'time', ['~01:00', '~14:00', '~01:43', '=14:30']],
  ['14:30', 'time', ['~01:00', '~14:00', '-', '=14:30']],
  ['08:30', 'time', ['~00:00', '~08:00', '-', '=08:30']],
  ['8:30pm', 'time', ['~08:00', '-', '~08:30', '-', '=20:30']],
  ['下午3点', 'time', ['-', '~15:00']],
  ['下午3点半', 'time', ['-', '~15:00', '=15:30']],
  ['昨天 14:30', 'moment', ['-', '~2026-11-26', '-', '=2026-11-26T14:30']],
  ['20261126 1520', 'moment', ['-', '~2026-11-26', '-', '=2026-11-26T15:20']],
  ['5小时前', 'moment', ['-', '=2026-11-27T06:00']],
])('%j, as it is typed into a box of a %s', (text, kind, told) => {
  expect(typed(text, kind)).toEqual(told);
});

test.each<[text: string, value: string]>([
  ['昨晚', '2026-11-26'],
  ['今早', '2026-11-27'],
  ['今晨', '2026-11-27'],
  ['昨天下午', '2026-11-26'],
  ['昨晚上', '2026-11-26'],
  ['上周五傍晚', '2026-11-20'],
  ['明天一早', '2026-11-28'],
  ['2026-11-20 上午', '2026-11-20'],
  ['11月20日晚上', '2026-11-20'],
  ['late last night', '2026-11-26'],
  ['yesterday afternoon', '2026-11-26'],
  ['the evening of Nov 20', '2026-11-20'],
  ['earlier today', '2026-11-27'],
])('%j has no hour: it is the day alone, which is said once the box is left', (text, value) => {
  expect(readWritten(text, 'day', now)).toMatchObject({ value, supposed: { isUntimed: true } });
  expect(readTyped(text, 'day', now)).toEqual({ fault: 'half' });
});

test.each([
  ['3pm yesterday', '2026-11-26T15:00'],
  ['at 3 pm on Nov 20', '2026-11-20T15:00'],
  ['10:00 on 20 Nov', '2026-11-20T10:00'],
  ['10:00 UTC, 2026-11-20', '2026-11-20T18:00'],
  ['noon yesterday', '2026-11-26T12:00'],
])('%j has its hour before the day', (text, value) => {
  expect(readWritten(text, 'moment', now)).toMatchObject({ value });
});

test('the end of a range before a day is not its hour', () => {
  expect(readWritten('10:00-12:00 yesterday', 'moment', now)).toEqual({ fault: 'unread' });
});

test.each<[text: string, kind: WrittenKind, fault: string]>([
  ['banana', 'day', 'unread'],
  ['soon', 'time', 'unread'],
  ['2026-11', 'day', 'half'],
  ['8:3', 'time', 'half'],
  ['8:30p', 'time', 'half'],
])('%j, where one stops in a box of a %s, is %s', (text, kind, fault) => {
  expect(readTyped(text, kind, now)).toEqual({ fault });
});
