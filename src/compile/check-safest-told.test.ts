import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { questions } from '@content/readings';
import type { ArguedQuestion } from '../readings/model';
import { checkSafestTold } from './check-safest-told';

const questionOn = (unit: string) => {
  const found = questions.find((question) => question.unit === unit);
  if (!found) throw new Error(`no question on ${unit}`);
  return found;
};
const checksOf = (unit: string, timeline: ArguedQuestion['timeline']) => {
  const { timeline: _timeline, ...rest } = questionOn(unit);
  return checkSafestTold([timeline === undefined ? rest : { ...rest, timeline }], lifecycleContent).map(
    ({ check }) => check,
  );
};

test('every safest reading of a length is one that the timelines know', () => {
  expect(checkSafestTold(questions, lifecycleContent)).toEqual([]);
  expect(questions.filter(({ timeline }) => timeline !== undefined).length).toBeGreaterThan(20);
});

test.each(['p-2.1', 'p-3.3', 'p-6.2', 'p-16.1', 'p-33.1', 'p-73.5'])('%s has to say how', (unit) => {
  expect(checksOf(unit, undefined)).toEqual(['safest-not-told']);
});

test.each([
  ['p-6.2', 'doubt', []],
  // It is counted, with a doubt beside it, and no reading of the case.
  ['p-6.2', 'reading', ['safest-not-told']],
  ['p-33.1', 'reading', []],
  ['p-33.1', 'doubt', ['safest-not-told']],
  ['p-16.1', 'counted', []],
] as const)('%s as a %s', (unit, timeline, checks) => {
  expect(checksOf(unit, timeline)).toEqual(checks);
});

test('what sets no length, or no rule rests on, need not', () => {
  expect(checksOf('g-3.4.5', undefined)).toEqual([]);
  expect(checksOf('g-4.8', undefined)).toEqual([]);
});
