import { expect, test } from 'vitest';
import { lifecycles } from '@content/lifecycle';
import { HOUR } from '@/time/duration';
import { readTimelineSearch } from './timeline-search';

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

test('a suspension on the day of the arrears is not before them, and counts from them (51.1)', () => {
  const at = '2026-06-10T10:00';
  expect(read(51, { at, 'suspended-at': '2026-06-10' })).toMatchObject({
    problems: [],
    parameters: { 'suspended-at': Date.parse('2026-06-10T10:00+08:00') },
  });
  expect(read(51, { at: '2026-06-10', 'suspended-at': '2026-06-10T09:00' })).toMatchObject({
    problems: [],
    parameters: { 'suspended-at': Date.parse('2026-06-10T09:00+08:00') },
  });
  expect(read(51, { at, 'suspended-at': '2026-06-11' })?.parameters).toEqual({
    'suspended-at': Date.parse('2026-06-11T00:00+08:00'),
  });
  expect(problems(51, { at, 'suspended-at': '2026-06-09' })).toEqual(['momentBefore']);
  expect(problems(51, { at, 'suspended-at': '2026-06-10T09:59' })).toEqual(['momentBefore']);
});

test('64.2.1 moved from arrears to the unpaid order: links of before lead there', () => {
  expect(read(64, { trigger: 'arrears', variant: 'fees' })).toMatchObject({
    scenario: { id: 'order-unpaid' },
    problems: [],
  });
  expect(problems(64, { trigger: 'arrears', variant: 'gold' })).toEqual(['variant']);
});
