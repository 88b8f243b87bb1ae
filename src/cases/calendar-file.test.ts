import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { type CalendarEntry, writeCalendar } from './calendar-file';
import { findCalendarFaults } from './calendar-grammar';

const entry: CalendarEntry = {
  uid: 'log-service.arrears.loss.abc@agreement-explorer',
  title: '付清日志服务欠费，否则数据被删除',
  description: '2.2：“全部数据将会被删除并清空且不可恢复”\n版本 2024-05-15；非官方',
  url: 'https://example.org/products/log-service?at=2024-06-01T10:00&trigger=arrears#p-2.2',
  when: { at: Date.UTC(2024, 5, 9, 2) },
  alarms: [-72 * 3_600_000, -24 * 3_600_000],
  isCancelled: false,
};
const origin = { name: '日志服务', language: 'zh-CN', now: Date.UTC(2024, 5, 1, 3, 4, 5, 678) };
const write = (...entries: CalendarEntry[]) => writeCalendar(entries, origin);
const event = (file: string) => convertIcsCalendar(undefined, file).events?.[0];

test('two other libraries read what was written', () => {
  const file = write(entry);
  const read = event(file);
  expect(read?.start.date.getTime()).toBe(Date.UTC(2024, 5, 9, 2));
  expect({ ...read }).toMatchObject({ uid: entry.uid, summary: entry.title, description: entry.description });
  expect(read?.url).toBe(entry.url);
  const other = Object.values(nodeIcal.sync.parseICS(file)).find((each) => each?.type === 'VEVENT');
  expect(other).toMatchObject({ uid: entry.uid, summary: entry.title, description: entry.description });
  expect((other as { start: Date }).start.getTime()).toBe(Date.UTC(2024, 5, 9, 2));
});

test('a file says in which language it is', () => {
  expect(write(entry)).toMatch(/^PRODID:.*\/\/ZH\r$/m);
  expect(writeCalendar([entry], { ...origin, language: 'en' })).toMatch(/^PRODID:.*\/\/EN\r$/m);
});

test('durations are those of RFC 5545, 3.3.6', () => {
  expect(
    write({ ...entry, alarms: [-259_200_000, -21_600_000, 32_400_000, -600_000] }).match(/^TRIGGER:.*(?=\r$)/gm),
  ).toEqual(['TRIGGER:-P3D', 'TRIGGER:-PT6H', 'TRIGGER:PT9H', 'TRIGGER:-PT10M']);
});

test('a day is a day, without a time', () => {
  const file = write({ ...entry, when: { day: '2024-06-09' } });
  expect(file).toContain('DTSTART;VALUE=DATE:20240609\r\n');
  expect(event(file)?.start.type).toBe('DATE');
});

test('what stands no more says so, to both', () => {
  expect(write(entry)).toContain('\r\nSTATUS:CONFIRMED\r\n');
  const file = write({ ...entry, isCancelled: true });
  expect(findCalendarFaults(file)).toEqual([]);
  expect(event(file)).toMatchObject({ uid: entry.uid, status: 'CANCELLED' });
  expect(Object.values(nodeIcal.sync.parseICS(file)).find((each) => each?.type === 'VEVENT')).toMatchObject({
    uid: entry.uid,
    status: 'CANCELLED',
  });
});

test('of two files of one case the later has the higher sequence', () => {
  const later = writeCalendar([entry], { ...origin, now: origin.now + 1000 });
  expect(Number(event(later)?.sequence)).toBe(Number(event(write(entry))?.sequence) + 1);
});

test('any words survive, and every file keeps to the grammar', () => {
  // A control character has no form in a calendar; none is in the agreement.
  const words = fc
    .array(fc.constantFrom('删', '；', ';', ',', '\\', '\n', ':', '"', '𠮷', 'a', ' ', '“', '\\n'), { maxLength: 120 })
    .map((each) => each.join(''));
  fc.assert(
    fc.property(words, words, (title, description) => {
      const file = write({ ...entry, title, description });
      expect(findCalendarFaults(file)).toEqual([]);
      expect(event(file)?.summary ?? '').toBe(title);
      expect(event(file)?.description ?? '').toBe(description);
    }),
  );
});

test('the grammar refuses what it must', () => {
  const file = write(entry);
  const spoil = (from: string | RegExp, to: string) => findCalendarFaults(file.replace(from, to));
  expect(findCalendarFaults(file)).toEqual([]);
  expect(spoil('-P3D', '-P3DT')).not.toEqual([]);
  expect(spoil('-P3D', '-P1DT24')).not.toEqual([]);
  expect(spoil(/\r\n/, '\n')).not.toEqual([]);
  expect(spoil(/^SUMMARY:/m, 'SUMMARY:,')).not.toEqual([]);
  expect(spoil(/^DTSTAMP:.*\r\n/m, '')).not.toEqual([]);
  expect(spoil(/\r\n /, '')).not.toEqual([]);
});
