import { expect, test } from 'vitest';
import { questions as written } from '@content/readings';
import { checkReadings } from './check-readings';
import type { ArguedQuestion, ArguedReading } from './model';

const texts = new Map([
  ['p-1', '15日届满，全部删除'],
  ['p-2', '仍将保留'],
]);
const wording = { zh: '一', en: 'one' };
const reading: ArguedReading = {
  id: 'early',
  title: wording,
  grounds: [{ kind: 'text', words: wording, of: { unit: 'p-1', quote: '15日届满' } }],
  against: [],
  pointless: [{ unit: 'p-2', quote: '仍将保留', why: wording }],
  burdens: 'customer',
};
const question: ArguedQuestion = {
  unit: 'p-1',
  quote: '15日届满',
  question: wording,
  readings: [reading, { ...reading, id: 'late', burdens: 'vendor' }],
  safest: 'early',
  arguable: wording,
};
const checksOf = (changed: Partial<ArguedQuestion>) =>
  checkReadings([{ ...question, ...changed }], texts).diagnostics.map(({ check }) => check);

test('questions stand in the order of the text', () => {
  const later = { ...question, unit: 'p-2', quote: '保留' };
  expect(checkReadings([later, question], texts)).toEqual({ questions: [question, later], diagnostics: [] });
});

test('what the text does not bear out, and what is no choice, are errors', () => {
  expect(checksOf({ quote: '没有这句话' })).toEqual(['quote-not-found']);
  expect(checksOf({ readings: [reading] })).toEqual(['few-readings']);
  expect(checksOf({ readings: [reading, reading] })).toEqual(['few-readings']);
  expect(checksOf({ safest: 'never' })).toEqual(['unknown-reading']);
  expect(checksOf({ readings: [reading, { ...reading, id: 'late', grounds: [] }] })).toEqual(['groundless-reading']);
  const against = [{ kind: 'text' as const, words: wording, of: { unit: 'p-2', quote: '没有这句话' } }];
  expect(checksOf({ readings: [reading, { ...reading, id: 'late', against }] })).toEqual(['quote-not-found']);
});

test.each([
  ['p-17.1.4', 2],
  ['p-21.2.2', 3],
  ['p-33.1', 2],
  ['p-51.1', 2],
  ['g-4.2.2', 2],
  ['p-59.2.1.2', 2],
  ['p-60.1.2', 2],
])('%s is argued in %i ways at least', (unit, least) => {
  const found = written.filter((each) => each.unit === unit);
  expect(Math.max(...found.map(({ readings }) => readings.length))).toBeGreaterThanOrEqual(least);
});

test('where article 498 speaks for one reading and against another, that the usual sense comes first is said too', () => {
  const bySupplier = ({ words }: ArguedReading['grounds'][number]) => words.zh.startsWith('民法典第498条：');
  const both = written.filter(
    ({ readings }) =>
      readings.some(({ grounds }) => grounds.some(bySupplier)) &&
      readings.some(({ against }) => against.some(bySupplier)),
  );
  expect(both.length).toBeGreaterThan(30);
  const oneSided = both.flatMap(({ unit, readings }) =>
    readings
      .filter(({ grounds }) => grounds.some(bySupplier))
      .filter(({ against }) => !against.some(({ words }) => words.zh.startsWith('民法典第498条先')))
      .map(({ id }) => `${unit} ${id}`),
  );
  expect(oneSided).toEqual([]);
});

test('what is kept on is argued alike (22.1.4, 26.1.1): by what is agreed otherwise, and the buffer is the safe plan', () => {
  const kept = written.filter(({ quote }) => /继续保留/.test(quote) && !/可以继续保留/.test(quote));
  expect(kept.map(({ unit }) => unit)).toEqual(expect.arrayContaining(['p-22.1.4', 'p-26.1.1']));
  for (const { safest, readings } of kept) {
    expect(safest).toMatch(/buffer/);
    const unsafe = readings.filter(({ id }) => id !== safest);
    expect(unsafe.map(({ grounds }) => grounds.some(({ of }) => of?.quote.includes('另有约定')))).toEqual([true]);
    expect(unsafe.map(({ grounds }) => grounds.some(({ of }) => of?.unit === 'g-14.4.1'))).toEqual([true]);
  }
});
