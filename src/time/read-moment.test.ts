import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMinute, writeMoment } from './beijing';
import { isDay, readLastMoment, readMoment } from './read-moment';

test.each([
  ['2024-06-01T10:00', Date.UTC(2024, 5, 1, 2)],
  ['2024-06-01', Date.UTC(2024, 4, 31, 16)],
  ['2024-06-01T10:00:30', Date.UTC(2024, 5, 1, 2, 0, 30)],
  ['2024-06-01T10:00Z', Date.UTC(2024, 5, 1, 10)],
  ['2024-06-01T10:00+09:00', Date.UTC(2024, 5, 1, 1)],
  // A plus sign that came in as a blank.
  ['2024-06-01T10:00 09:00', Date.UTC(2024, 5, 1, 1)],
  ['2024-06-01T10:00+0900', Date.UTC(2024, 5, 1, 1)],
  ['2024-06-01T10:00+14:00', Date.UTC(2024, 4, 31, 20)],
  ['2024-06-01T10:00-12:00', Date.UTC(2024, 5, 1, 22)],
  ['2024-06-01T10:00+05:45', Date.UTC(2024, 5, 1, 4, 15)],
  // The midnight with which the day ends.
  ['2024-06-01T24:00', Date.UTC(2024, 5, 1, 16)],
  ['2024-12-31 24:00', Date.UTC(2024, 11, 31, 16)],
  ['2024-02-29T23:59', Date.UTC(2024, 1, 29, 15, 59)],
])('%s is a moment', (text, at) => {
  expect(readMoment(text)).toBe(at);
});

test.each([
  '2024-06-01 10:00',
  '2024-6-1 10:00',
  '2024/06/01 10:00',
  '2024.6.1 10:00',
  '20240601 10:00',
  '20240601T10:00',
  '2024年6月1日 10:00',
  '2024年6月1日10:00',
  '２０２４－０６－０１　１０：００',
])('%s is read as 2024-06-01T10:00', (text) => {
  expect(readMoment(text)).toBe(Date.UTC(2024, 5, 1, 2));
  expect(isDay(text)).toBe(false);
});

test.each(['2024-06-01', '2024/6/1', '20240601', '2024年6月1日'])('%s is a day alone', (text) => {
  expect(readMoment(text)).toBe(Date.UTC(2024, 4, 31, 16));
  expect(isDay(text)).toBe(true);
});

test.each([
  'banana',
  '9999-99-99',
  '2023-02-29',
  '2024-06-31T10:00',
  '2024-06-01T25:00',
  '2024-06-01T24:01',
  '2024-06-01T10:60',
  '2024-06-01T10:00:60',
  '2024-06-31T24:00',
  // No clock has such an offset.
  '2024-06-01T10:00+99:99',
  '2024-06-01T10:00+9999',
  '2024-06-01T10:00+24:00',
  '2024-06-01T10:00+14:01',
  '2024-06-01T10:00-12:01',
  '2024-06-01T10:00+08:60',
  '2024-06-01T10:00 99:99',
  // In Beijing these are days of 1999 and 2100, which no field takes.
  '2000-01-01T00:00+14:00',
  '2099-12-31T23:00-12:00',
  '2099-12-31T24:00',
  '1999-12-31T23:59',
  '2100-01-01',
  '',
  '2024-6',
  '2024-06-012',
  '2024年2月30日',
])('%j is none', (text) => {
  expect(readMoment(text)).toBeUndefined();
});

test('what is written reads back equal', () => {
  const [from, to] = [Date.UTC(2000, 0, 1), Date.UTC(2099, 11, 31)];
  fc.assert(
    fc.property(fc.integer({ min: from / 1000, max: to / 1000 }), (second) => {
      expect(readMoment(writeMoment(second * 1000))).toBe(second * 1000);
      const minute = Math.floor(second / 60) * 60_000;
      expect(readMoment(writeMinute(minute))).toBe(minute);
    }),
  );
});

test('the last moment of a day alone is its last minute; of what has an hour, itself', () => {
  expect(readLastMoment('2026-12-04')).toBe(readMoment('2026-12-04T23:59'));
  expect(readLastMoment('2026-12-04T10:00')).toBe(readMoment('2026-12-04T10:00'));
  expect(readLastMoment('2026-13-04')).toBeUndefined();
});
