import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { checkEarlierTold } from './check-earlier-told';
import type { LifecycleRule, Scenario } from './model';

const lifecycleOf = (number: number) => lifecycleContent.lifecycles.filter((each) => each.number === number);
const checksOf = (number: number, change: (scenario: Scenario) => Scenario) =>
  checkEarlierTold({
    ...lifecycleContent,
    lifecycles: lifecycleOf(number).map((each) => ({ ...each, scenarios: each.scenarios.map(change) })),
  }).map(({ check, message }) => [check, message.split(' ')[2]?.replace(':', '')]);
const withoutDoubts = (scenario: Scenario): Scenario => ({ ...scenario, silences: [] });

test('the lifecycles tell of every earlier moment that their words allow', () => {
  expect(checkEarlierTold(lifecycleContent)).toEqual([]);
});

test.each([
  [3, 'arrears', 2],
  [6, 'expiry', 1],
  [31, 'arrears', 1],
  [32, 'arrears', 1],
  [43, 'arrears', 3],
  [49, 'arrears', 1],
  [59, 'expiry', 1],
  [73, 'expiry', 1],
])('%i: without its doubt the %s is an error', (number, scenario, count) => {
  const faults = checksOf(number, withoutDoubts).filter(([, id]) => id === scenario);
  expect(faults).toHaveLength(count);
  expect(new Set(faults.map(([check]) => check))).toEqual(new Set(['earlier-not-told']));
});

test('a doubt that does not stand beside the sentence, or names another clause, does not do', () => {
  const aside = (scenario: Scenario): Scenario => ({
    ...scenario,
    silences: scenario.silences.map(({ isBesideSentence: _beside, ...rest }) => rest),
  });
  expect(checksOf(6, aside)).toEqual([['earlier-not-told', 'expiry']]);
  const elsewhere = (scenario: Scenario): Scenario => ({
    ...scenario,
    silences: scenario.silences.map((each) => ({ ...each, citations: [{ provision: 'p-6.1', quotes: [] }] })),
  });
  expect(checksOf(6, elsewhere)).toEqual([['earlier-not-told', 'expiry']]);
});

test('neither a rule of a reading (33.1) nor what is kept for the time (39.4) asks for one', () => {
  expect(checksOf(33, withoutDoubts)).toEqual([]);
  expect(checksOf(39, withoutDoubts)).toEqual([]);
  const unkept = (scenario: Scenario): Scenario => ({
    ...withoutDoubts(scenario),
    rules: scenario.rules
      .filter(({ effect }) => effect !== 'keep')
      .map(({ reading: _reading, ...rule }): LifecycleRule => rule),
  });
  expect(checksOf(39, unkept)).toEqual([['earlier-not-told', 'expiry-resource']]);
  // 17天 are no 7天.
  const longer = (scenario: Scenario): Scenario => ({
    ...withoutDoubts(scenario),
    rules: scenario.rules.map(({ reading: _reading, ...rule }): LifecycleRule => ({
      ...rule,
      citations: rule.citations.map((each) => ({
        ...each,
        quotes: each.quotes.map((quote) => quote.replaceAll(/(?<!\d)7(?=[日天])/g, '17')),
      })),
    })),
  });
  expect(checksOf(39, longer)).toEqual([['earlier-not-told', 'expiry-resource']]);
});
