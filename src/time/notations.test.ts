import { expect, test } from 'vitest';
import { readMoment } from './read-moment';
import { readSaidMoment } from './read-said';
import { findWhen } from './read-when';
import { readWritten } from './read-written';

/** A Friday. */
const NOW = readMoment('2026-11-27T11:00') ?? 0;

/** One moment, as programs and people write it. */
const TEN = [
  '2026-11-20T10:00',
  '2026-11-20T10:00:00',
  '2026-11-20T02:00:00.000Z',
  '2026-11-20T02:00:00,000Z',
  '2026-11-20T02:00Z',
  '2026-11-20 02:00:00Z',
  '2026-11-20 02:00 UTC',
  '2026-11-20 02:00 GMT',
  '2026-11-20 02:00 (UTC)',
  '2026-11-20 10:00 GMT+8',
  '2026-11-20 10:00 GMT+08',
  '2026-11-20 10:00 GMT+0800',
  '2026-11-20 10:00 UTC+8',
  '2026-11-20 10:00 UTC+08',
  '2026-11-20 10:00 UTC+08:00',
  '2026-11-20 10:00 UTC + 8',
  '2026-11-20 10:00 (UTC+8)',
  '2026-11-20 10:00（GMT+8）',
  '2026-11-20 10:00+08',
  '2026-11-20 10:00:00+0800',
  '2026-11-20 10:00 +0800',
  '2026-11-20T10:00+08:00[Asia/Shanghai]',
  '2026-11-20 10:00 Asia/Shanghai',
  '2026-11-20 10:00 北京时间',
  '2026-11-20 10:00（北京时间）',
  '北京时间 2026-11-20 10:00',
  '北京时间：2026年11月20日10时',
  '（北京时间）2026-11-20 10:00',
  'Beijing time 2026-11-20 10:00',
  '2026-11-20 10:00 Beijing time',
  '2026-11-20 10:00 中国标准时间',
  '2026-11-20 10:00 东八区',
  '2026-11-20 10:00 HKT',
  '2026-11-20 10:00 香港时间',
  '2026-11-20 02:00 Etc/UTC',
  '2026-11-20 11:00 JST',
  '2026-11-20 03:00 CET',
  '2026-11-19 22:00 UTC-4',
  '2026-11-19T21:00-05:00',
  '2026-11-19 21:00:00-05:00',
  '2026-11-19 21:00:00 -05:00',
  '2026-11-19 21:00:00.123456-05:00',
  '2026-11-19 21:00:00-05',
  '2026-11-19 21:00 -0500',
  '20261119 210000-0500',
  '20261120T1000',
  '20261120T100000',
  '20261120T020000Z',
  '20261120T100000+0800',
  '20261120 1000',
  '20261120 10:00',
  '2026-11-20T1000',
  '2026-11-20 1000',
  '2026年11月20日周五 10:00',
  '2026年11月20日（星期五）上午10点',
  'Fri, Nov 20, 2026, 10:00',
  'Fri Nov 20 2026 10:00:00 GMT+0800 (中国标准时间)',
  'Fri Nov 20 2026 10:00:00 GMT+0800 (China Standard Time)',
  'Fri, 20 Nov 2026 02:00:00 GMT',
  'Fri, 20 Nov 2026 10:00:00 +0800',
  '[2026-11-20 10:00]',
  '(2026-11-20 10:00)',
  '2026.11.20 10:00',
  '2026/11/20 10:00 am',
];

test.each(TEN)('%j is ten o’clock in Beijing, in an address and in a box', (text) => {
  expect(readSaidMoment(text)).toBe('2026-11-20T10:00');
  expect(readWritten(text, 'moment', NOW)).toEqual({ value: '2026-11-20T10:00' });
});

test.each([
  ['2026-11-20T10:00:30', '2026-11-20T10:00:30'],
  ['2026-11-20 10:00:30', '2026-11-20T10:00:30'],
  ['2026-11-20T02:00:30.999Z', '2026-11-20T10:00:30'],
  ['20261120T100030', '2026-11-20T10:00:30'],
  ['2026年11月20日10时00分30秒', '2026-11-20T10:00:30'],
  ['Fri Nov 20 2026 10:00:30 GMT+0800', '2026-11-20T10:00:30'],
])('%j keeps its seconds', (text, value) => {
  expect(readSaidMoment(text)).toBe(value);
  expect(readWritten(text, 'moment', NOW)).toEqual({ value });
});

test.each([
  ['昨天 10:00 GMT+8', '2026-11-26T10:00'],
  ['昨天 10:00 北京时间', '2026-11-26T10:00'],
  ['昨天 10:00 UTC', '2026-11-26T18:00'],
  ['yesterday 3pm JST', '2026-11-26T14:00'],
  ['昨天 10:00:30', '2026-11-26T10:00:30'],
])('%j in a box is %s', (text, value) => {
  expect(readWritten(text, 'moment', NOW)).toEqual({ value });
});

test.each([
  ['2026-11-20 10:00 CST', 'zone'],
  ['2026-11-20 10:00 (EST)', 'zone'],
  ['2026-11-20 10:00 IST', 'zone'],
  ['Fri Nov 20 10:00:00 CST 2026', 'zone'],
  ['昨天 10:00 PST', 'zone'],
  // Until when, and no offset.
  ['2026-11-20 10:00-12:00', 'unread'],
  ['2026-11-20 22:00-02:00', 'unread'],
  ['2026-11-20 22:00 - 02:00', 'unread'],
  ['2026-11-20 10:00-12', 'unread'],
  ['2026-11-20 10:00-12点', 'unread'],
  ['2026-11-20 10点-12:00', 'unread'],
  ['2026-11-20 1000-1200', 'unread'],
  // It was a Friday.
  ['2026年11月20日周六 10:00', 'unread'],
  ['Mon, Nov 20, 2026, 10:00', 'unread'],
  ['2026-11-20 10:00 UTC+15', 'unknownZone'],
  ['2026-11-20T10:00+08:00[Asia/Tokyo]', 'unknownZone'],
  ['2026-11-20T10:00+08:00[Asia/Kolkata]', 'unknownZone'],
  ['10am EST', 'zone'],
  ['10:00 CST', 'zone'],
  ['10am ET', 'unknownZone'],
  ['昨天 3pm ET', 'unknownZone'],
  ['yesterday 3pm PT', 'unknownZone'],
  ['2026-11-20 10:00 CT', 'unknownZone'],
  ['2026-11-20 10:00 (AEST)', 'unknownZone'],
  ['2026-11-20 10:00 America/New_York', 'unknownZone'],
  ['2026-11-20 10:00 America/Argentina/Buenos_Aires', 'unknownZone'],
  ['2026-11-20 10:00 Asia/Kolkata', 'unknownZone'],
  ['昨天 10:00 纽约时间', 'unknownZone'],
  ['昨天下午3点（美国东部时间）', 'unknownZone'],
  ['昨天 10:00 东九区', 'unknownZone'],
  ['yesterday 3pm Eastern Time', 'unknownZone'],
  ['2026-11-20 10:00:75', 'unread'],
])('%j has no one meaning', (text, fault) => {
  expect(readSaidMoment(text)).toBeUndefined();
  expect(readWritten(text, 'moment', NOW)).toEqual({ fault });
});

test.each([
  ['欠费 2026-11-20T02:00:00.000Z 怎么办', '2026-11-20T10:00', '2026-11-20T02:00:00.000Z'],
  ['欠费 2026-11-20 02:00 UTC 怎么办', '2026-11-20T10:00', '2026-11-20 02:00 UTC'],
  ['欠费 2026-11-20 10:00 GMT+8 怎么办', '2026-11-20T10:00', '2026-11-20 10:00 GMT+8'],
  ['欠费 2026-11-20 10:00-12:00', '2026-11-20T10:00', '2026-11-20 10:00'],
  ['欠费 2026-11-20 22:00-02:00', '2026-11-20T22:00', '2026-11-20 22:00'],
  ['欠费 2026-11-20 10点-12:00', '2026-11-20T10:00', '2026-11-20 10点'],
  ['SLS 欠费 2026-11-20 10:00:00-05:00', '2026-11-20T23:00', '2026-11-20 10:00:00-05:00'],
  ['SLS 欠费 2026-11-20 10:00:00.123456-05:00', '2026-11-20T23:00', '2026-11-20 10:00:00.123456-05:00'],
  ['欠费 2026-11-20 10:00 -12个实例', '2026-11-20T10:00', '2026-11-20 10:00'],
])('in %j the moment is %s', (text, at, words) => {
  const found = findWhen(text, NOW);
  expect(found?.at).toBe(readMoment(at));
  expect(text.slice(found?.start, found?.end)).toBe(words);
});

test('a clock of which there are several gives no moment in a question', () => {
  expect(findWhen('欠费 2026-11-20 10:00 CST', NOW)).toMatchObject({ at: undefined, unreadZone: 'several' });
});

test.each([
  ['SLS 欠费 昨天 3pm ET', 'unknown'],
  ['SLS 欠费 2026-11-20 10:00 America/New_York', 'unknown'],
  ['SLS 欠费 2026-11-20 10:00 Asia/Kolkata', 'unknown'],
  ['SLS arrears yesterday 3pmET', 'unknown'],
  ['SLS arrears yesterday 10 amount', undefined],
  ['SLS 欠费 昨天 10:00 EST', 'several'],
  ['SLS 欠费 昨天 10:00 UTC+15', 'unknown'],
  ['SLS 昨天 10:00 欠费时间', undefined],
  ['SLS arrears yesterday 3pm etc', undefined],
])('in %j the zone is %s', (text, unreadZone) => {
  expect(findWhen(text, NOW)?.unreadZone).toBe(unreadZone);
});

test.each([
  ['11-20', 'year'],
  ['11月20日 10:00', 'year'],
  ['Nov 20', 'year'],
  ['11月底', 'year'],
  ['20号', 'month'],
  ['2026-11-20', undefined],
  ['Nov 20 2026', undefined],
  ['去年11月20日', undefined],
  ['昨天', undefined],
  ['上月20号', undefined],
])('of %j the %s is supposed', (text, unsaid) => {
  expect(findWhen(text, NOW)?.unsaid).toBe(unsaid);
});
