import { expect, test } from 'vitest';
import { lifecycles } from '../../../content/lifecycle/index';
import { DAY, HOUR } from '@/lifecycle/count-period';
import { readMoment } from '../-read-moment';
import { readDuration, readTimelineSearch } from './-timeline-search';

test.each([
  ['2024-06-01T10:00', Date.UTC(2024, 5, 1, 2)],
  ['2024-06-01', Date.UTC(2024, 4, 31, 16)],
  ['2024-06-01T10:00:30', Date.UTC(2024, 5, 1, 2, 0, 30)],
  ['2024-06-01T10:00Z', Date.UTC(2024, 5, 1, 10)],
  ['2024-06-01T10:00+09:00', Date.UTC(2024, 5, 1, 1)],
  // A plus sign that came in as a blank.
  ['2024-06-01T10:00 09:00', Date.UTC(2024, 5, 1, 1)],
  ['2024-02-29T23:59', Date.UTC(2024, 1, 29, 15, 59)],
])('%s is a moment', (text, at) => {
  expect(readMoment(text)).toBe(at);
});

test.each([
  'banana',
  '9999-99-99',
  '2023-02-29',
  '2024-06-31T10:00',
  '2024-06-01T25:00',
  '1999-12-31T23:59',
  '2100-01-01',
  '',
  '2024-6-1',
])('%j is none', (text) => {
  expect(readMoment(text)).toBeUndefined();
});

test.each([
  ['PT48H', 48 * HOUR],
  ['P30D', 30 * DAY],
  ['P1DT12H', 36 * HOUR],
  ['P2W', 14 * DAY],
  ['PT0S', undefined],
  ['-PT5H', undefined],
  ['P', undefined],
  ['PT', undefined],
  ['5', undefined],
])('%s is %s', (text, length) => {
  expect(readDuration(text)).toBe(length);
});

const read = (number: number, raw: Parameters<typeof readTimelineSearch>[1]) => {
  const lifecycle = lifecycles.find((product) => product.number === number);
  return lifecycle && readTimelineSearch(lifecycle, raw);
};
const problems = (number: number, raw: Parameters<typeof readTimelineSearch>[1]) =>
  read(number, raw)?.problems.map(({ kind }) => kind);

test('the default is the first scenario in the text’s order', () => {
  expect(read(17, {})).toMatchObject({
    scenario: { id: 'arrears-no-deferral' },
    at: undefined,
    paidAfter: Infinity,
    problems: [],
  });
});

test('every bad value is named, and the default stands', () => {
  expect(problems(2, { trigger: 'order-unpaid' })).toEqual(['trigger']);
  expect(problems(2, { variant: 'gold' })).toEqual(['variant']);
  expect(problems(2, { at: 'banana' })).toEqual(['at']);
  expect(problems(2, { at: '2024-06-01T10:00', paid: '2024-05-01T10:00' })).toEqual(['paidBefore']);
  expect(problems(2, { paid: '2024-05-01T10:00' })).toEqual(['paidWithoutAt']);
  expect(problems(2, { paid: 'soon' })).toEqual(['paid']);
  expect(problems(2, { count: 'weeks' })).toEqual(['count']);
  expect(problems(17, { variant: 'deferral-time', deferral: '-PT5H' })).toEqual(['duration']);
  expect(problems(17, { reading: 'clock/moon,clock/suspension' })).toEqual(['reading']);
  expect(read(2, { at: 'banana' })?.at).toBeUndefined();
});

test('payment can be a moment or a time from the trigger', () => {
  expect(read(2, { paid: 'PT30H' })?.paidAfter).toBe(30 * HOUR);
  expect(read(2, { at: '2024-06-01T10:00', paid: '2024-06-02T16:00' })?.paidAfter).toBe(30 * HOUR);
});
