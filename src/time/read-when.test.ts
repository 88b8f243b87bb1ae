import { expect, test } from 'vitest';
import { writeDay, writeMinute } from './beijing';
import { readMoment } from './read-moment';
import { findWhen } from './read-when';

/** A Friday. */
const now = readMoment('2026-11-27T11:00') ?? 0;
const read = (text: string, at = now) => {
  const found = findWhen(text, at);
  if (!found) return undefined;
  if (found.at === undefined) return 'no such day or hour';
  return found.hasTime ? writeMinute(found.at) : writeDay(found.at);
};

test.each([
  ['昨天15:20', '2026-11-26T15:20'],
  ['11/28/2026', '2026-11-28'],
  ['28/11/2026 10:00', '2026-11-28T10:00'],
  ['11/12/2026', undefined],
  ['11/11/2026', '2026-11-11'],
  ['2/30/2026', 'no such day or hour'],
  ['20th of November at 3pm', '2026-11-20T15:00'],
  ['on the 20th', '2026-11-20'],
  ['since the 1st', '2026-11-01'],
  ['on the 3rd day', undefined],
  ['this morning at 9', '2026-11-27T09:00'],
  ['last night at 10', '2026-11-26T22:00'],
  ['last night at 2', '2026-11-26'],
  ['yesterday evening at 8', '2026-11-26T20:00'],
  ['yesterday at 8', '2026-11-26'],
  ['24日10点', '2026-11-24T10:00'],
  ['24日', undefined],
  ['农历10月15日', undefined],
  ['腊月28号 10:00', undefined],
  ['闰6月15日', undefined],
  ['除夕 11月20日', '2026-11-20'],
  ['SLS 欠费 昨天 15:20', '2026-11-26T15:20'],
  ['昨天下午3点', '2026-11-26T15:00'],
  ['昨天下午3点半', '2026-11-26T15:30'],
  ['昨晚8点', '2026-11-26T20:00'],
  ['昨晚11:30', '2026-11-26T23:30'],
  ['昨晚12点', '2026-11-27T00:00'],
  ['今早9点', '2026-11-27T09:00'],
  ['今天中午12点', '2026-11-27T12:00'],
  ['今天凌晨1点20分', '2026-11-27T01:20'],
  ['前天', '2026-11-25'],
  ['大前天', '2026-11-24'],
  ['明天', '2026-11-28'],
  ['大后天', '2026-11-30'],
  ['yesterday 15:20', '2026-11-26T15:20'],
  ['yesterday at 3:20 pm', '2026-11-26T15:20'],
  ['yesterday 3pm', '2026-11-26T15:00'],
  ['today 12 am', '2026-11-27T00:00'],
  ['the day before yesterday', '2026-11-25'],
  ['11-20 10:00', '2026-11-20T10:00'],
  ['11/20', '2026-11-20'],
  ['11月20日', '2026-11-20'],
  ['11月20号10点欠费', '2026-11-20T10:00'],
  ['2026-11-20', '2026-11-20'],
  ['2026-11-20 10:00', '2026-11-20T10:00'],
  ['2026-11-20T10:00', '2026-11-20T10:00'],
  ['2026-11-20t02:00z', '2026-11-20T10:00'],
  ['2026年11月20日 9:05', '2026-11-20T09:05'],
  ['2026/11/2', '2026-11-02'],
  ['Nov 20', '2026-11-20'],
  ['November 20th, 2025 at 15:20', '2025-11-20T15:20'],
  ['20 Nov 2026', '2026-11-20'],
  // What follows the month is the hour.
  ['20 Nov 10:00', '2026-11-20T10:00'],
  ['5 Nov 9:30', '2026-11-05T09:30'],
  ['20 Nov 10 am', '2026-11-20T10:00'],
  ['Nov 20 10:00', '2026-11-20T10:00'],
  ['20号到期', '2026-11-20'],
  ['3天前欠费', '2026-11-24'],
  ['2 weeks ago', '2026-11-13'],
  ['5小时前', '2026-11-27T06:00'],
  ['还有3天到期', '2026-11-30'],
  ['3天后到期', '2026-11-30'],
  ['expires in 3 days', '2026-11-30'],
  ['离到期还有3天', '2026-11-30'],
  ['20261120', '2026-11-20'],
  ['20261120 10:00', '2026-11-20T10:00'],
  ['昨天1520', '2026-11-26T15:20'],
  // The year of another date is no time of day.
  ['2026-11-20 2026-12-01', '2026-11-20'],
  ['2026/11/20 2026/12/01', '2026-11-20'],
  ['2026年11月20日 2026年12月1日', '2026-11-20'],
  ['25/11', '2026-11-25'],
  ['15日到期', '2026-11-15'],
  ['上周五', '2026-11-20'],
  ['上周五下午3点', '2026-11-20T15:00'],
  ['上上周日', '2026-11-15'],
  ['这周一', '2026-11-23'],
  ['本周日', '2026-11-29'],
  ['下星期三', '2026-12-02'],
  ['last friday', '2026-11-20'],
  ['since monday', '2026-11-23'],
  ['next monday', '2026-11-30'],
  ['上月20号', '2026-10-20'],
  ['这个月15号', '2026-11-15'],
  ['下个月20号', '2026-12-20'],
  ['去年11月20日', '2025-11-20'],
  ['明年1月1日', '2027-01-01'],
  ['月底', '2026-11-30'],
  ['上个月底', '2026-10-31'],
  ['11月底', '2026-11-30'],
  ['expires at the end of the month', '2026-11-30'],
  ['前晚', '2026-11-25'],
  // Which night is not certain; the day is.
  ['昨晚1点', '2026-11-26'],
])('%s is %s', (text, moment) => {
  expect(read(text)).toBe(moment);
});

test.each([
  // Without a year, the nearest: on either side of the turn of the year.
  ['12-31', '2026-01-05', '2025-12-31'],
  ['1-5', '2026-12-20', '2027-01-05'],
  ['31号', '2026-11-27', '2026-10-31'],
  ['2号', '2026-12-31', '2027-01-02'],
  ['上月31号', '2027-01-05', '2026-12-31'],
  ['下个月1号', '2026-12-31', '2027-01-01'],
  ['上周一', '2026-11-30', '2026-11-23'],
  ['这周日', '2026-11-29', '2026-11-29'],
])('%s on %s is %s', (text, today, day) => {
  expect(read(text, readMoment(today) ?? 0)).toBe(day);
});

test.each([
  // On a Wednesday: the one before today, or that of last week.
  ['last monday', '2026-11-25'],
  ['next friday', '2026-11-25'],
  ['this monday', '2026-11-25'],
  ['since wednesday', '2026-11-25'],
])('%s on %s may be two days', (text, today) => {
  expect(read(text, readMoment(today) ?? 0)).toBeUndefined();
});

test('midnight in Beijing is not midnight in UTC', () => {
  const early = readMoment('2026-11-27T00:30') ?? 0;
  expect(read('今天', early)).toBe('2026-11-27');
  expect(read('昨天23:50', early)).toBe('2026-11-26T23:50');
});

test.each(['2026-02-30', '2月30日', '2026年13月1日', '昨天25:00', 'Nov 31', '1999-01-01'])(
  '%s is no day, or no hour, of the calendar',
  (text) => {
    expect(read(text)).toBe('no such day or hour');
  },
);

test.each([
  '欠费三天了',
  '欠费3天后会怎样',
  '7日',
  '24小时',
  '34.3.1',
  '2-3天',
  '2-3 days',
  '多久',
  'data may be lost',
  // May be of two weeks.
  '周三',
  '星期天',
  // What is left until something else, which is not when it began.
  '还有3天就删',
  '还剩2天停机',
  '再过3天释放',
  'deleted in 3 days',
  '目前天数',
  '5.5',
])('%s says no moment', (text) => {
  expect(read(text)).toBeUndefined();
});

test('it says where it stands', () => {
  const found = findWhen('SLS 欠费 昨天 15:20 怎么办', now);
  expect('SLS 欠费 昨天 15:20 怎么办'.slice(found?.start, found?.end)).toBe('昨天 15:20');
});
