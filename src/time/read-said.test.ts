import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMinute } from './beijing';
import { readDuration } from './duration';
import { readMoment } from './read-moment';
import { readSaidDuration, readSaidMoment } from './read-said';

test.each([
  '2024-06-01T10:00',
  '2024-06-01t10:00',
  '2024-06-01 10:00',
  '2024/06/01 10:00',
  '2024/6/1 10:00',
  '2024.6.1 10:00',
  '2024年6月1日 10:00',
  '2024年6月1日10:00',
  '2024年6月1日10点',
  '2024年6月1日上午10点',
  '2024年6月1日10时00分',
  '2024年06月01日 10：00',
  '二〇二四年六月一日上午十点',
  '２０２４－０６－０１Ｔ１０：００',
  '２０２４年６月１日１０：００',
  '2024-06-01T02:00Z',
  '2024-06-01T02:00:00.000Z',
  '2024-06-01T02:00z',
  '2024-06-01T10:00+08:00',
  '2024-06-01T10:00+0800',
  '2024-06-01T10:00+08',
  '2024-06-01T10:00 08:00',
  '2024-06-01T11:00+09:00',
  '2024-05-31T22:00-04:00',
  '2024-06-01 02:00 UTC',
  '2024-06-01 10:00 UTC+8',
  '2024-06-01 10:00 GMT+08:00',
  '2024-06-01 10:00（北京时间）',
  '2024-06-01T10:00 北京时间',
  '2024-06-01T10:00。',
  '2024-06-01T10:00）',
  '2024-06-01T10:00)',
  '2024-06-01T10:00，',
  '2024-06-01T10:00,',
  '2024-06-01T10:00;',
  '2024-06-01T10:00；',
  '2024-06-01T10:00、',
  '2024-06-01T10:00”',
  '“2024-06-01T10:00”',
  ' 2024-06-01T10:00 ',
  '2024-06-01T10:00\u200b',
  '20240601 10:00',
  '20240601T10:00',
  'June 1, 2024 10:00 am',
  '1 June 2024 10:00',
])('%j is 2024-06-01T10:00 in Beijing', (text) => {
  expect(readSaidMoment(text)).toBe('2024-06-01T10:00');
});

test.each([
  '2024-06-01',
  '2024/6/1',
  '2024年6月1日',
  '20240601',
  '２０２４－０６－０１',
  '2024-06-01。',
  '二〇二四年六月一日',
  '2024.6.1',
])('%j is a day alone', (text) => {
  expect(readSaidMoment(text)).toBe('2024-06-01');
});

test.each([
  '昨天',
  '今天10点',
  '3天前',
  '6月1日',
  '06-01 10:00',
  'banana',
  '',
  '2024-13-01',
  '2024-06-31',
  '2024-06-01T10:00+99:99',
  '2024-06-01 10:00 +9999',
  '2024-06-01 10:00 UTC+99',
  '2024-06-01 25:00',
  '2024-06-01 10:75',
  'singlemessage',
  '2024',
  '10:00',
])('%j is no moment that a link could mean', (text) => {
  expect(readSaidMoment(text)).toBeUndefined();
});

test.each([
  ['PT48H', 'P2D'],
  ['P2D', 'P2D'],
  ['P1DT12H', 'P1DT12H'],
  ['PT90M', 'PT1H30M'],
  ['PT20M', 'PT20M'],
  ['PT1.5H', 'PT1H30M'],
  ['P0.5D', 'PT12H'],
  ['P1W', 'P7D'],
  ['pt48h', 'P2D'],
  ['ＰＴ４８Ｈ', 'P2D'],
  ['PT48H。', 'P2D'],
  ['48小时', 'P2D'],
  ['48h', 'P2D'],
  ['48 hours', 'P2D'],
  ['1天12小时', 'P1DT12H'],
  ['1d12h', 'P1DT12H'],
  ['七天', 'P7D'],
  ['90分钟', 'PT1H30M'],
  ['1.5小时', 'PT1H30M'],
  ['2周', 'P14D'],
])('%j is %s', (text, duration) => {
  expect(readSaidDuration(text)).toBe(duration);
});

test.each(['', '48', 'P', 'PT', 'banana', '-PT2H', '2个月', 'P1Y', '3人', '9999999天'])('%j is no length', (text) => {
  expect(readSaidDuration(text)).toBeUndefined();
});

test('whatever is read as a moment or a length is read the same again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2000, 0, 2) / 60_000, max: Date.UTC(2099, 11, 30) / 60_000 }),
      fc.integer({ min: -12 * 4, max: 14 * 4 }),
      fc.integer({ min: 1, max: 10_000_000 }),
      (minute, quarters, seconds) => {
        const offset = quarters * 15;
        const local = new Date((minute + offset) * 60_000).toISOString().slice(0, 16);
        const two = (value: number) => String(value).padStart(2, '0');
        const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
        const said = readSaidMoment(local + zone);
        expect(readMoment(said ?? '')).toBe(minute * 60_000);
        expect(said).toBe(writeMinute(minute * 60_000));
        expect(readSaidMoment(said ?? '')).toBe(said);
        const length = readSaidDuration(`PT${seconds}S`);
        expect(readDuration(length ?? '')).toBe(seconds * 1000);
      },
    ),
  );
});
