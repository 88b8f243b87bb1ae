import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { makeCalendar } from './calendar-file';

const entry = {
  uid: 'log-service.arrears.deleted.2024-06-01T10:00@agreement-explorer',
  title: '日志服务：数据删除',
  description: '2.2：“全部数据将会被删除并清空且不可恢复”\n版本 2024-05-15；非官方',
  url: 'https://example.org/products/log-service?at=2024-06-01T10:00&trigger=arrears#p-2.2',
  at: Date.UTC(2024, 5, 9, 2),
  hasTime: true,
};

/** Reads a calendar with another library than the one that wrote it. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

test('a moment is the same instant for an independent reader, with its clause, link and alarms', () => {
  const [event] = read(makeCalendar([entry], 'agreement-explorer'));
  if (!event) throw new Error('no event');
  const { startDate, summary, description, uid } = new ICAL.Event(event);
  expect(startDate.toJSDate().getTime()).toBe(entry.at);
  expect({ summary, description, uid }).toEqual({
    summary: entry.title,
    description: entry.description,
    uid: entry.uid,
  });
  expect(event.getFirstPropertyValue('url')).toBe(entry.url);
  const alarms = event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
  expect(alarms).toEqual(['-PT72H', '-PT24H']);
  // RFC 5545, 3.3.6: a T is followed by a time.
  expect(
    makeCalendar([entry], 'x')
      .match(/^TRIGGER:.*$/gm)
      ?.map((line) => line.trim()),
  ).toEqual(['TRIGGER:-PT72H', 'TRIGGER:-PT24H']);
});

test('a day is a day of Beijing, without a time', () => {
  // Half past midnight in Beijing is still the day before by UTC.
  const [event] = read(makeCalendar([{ ...entry, at: Date.UTC(2024, 5, 8, 16, 30), hasTime: false }], 'x'));
  if (!event) throw new Error('no event');
  expect(String(event.getFirstPropertyValue('dtstart'))).toBe('2024-06-09');
});

test('importing again updates: the same case has the same UIDs', () => {
  const uids = () => read(makeCalendar([entry], 'x')).map((event) => event.getFirstPropertyValue('uid'));
  expect(uids()).toEqual(uids());
});

test('a long description survives the folding of lines', () => {
  const text = makeCalendar([{ ...entry, description: '删除'.repeat(100) }], 'x');
  expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(75);
  expect(new ICAL.Event(read(text)[0]).description).toBe('删除'.repeat(100));
});
