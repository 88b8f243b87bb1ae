import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { consequenceOf, decidedCombinations, isDecided, isLoss } from './consequences';

const { lifecycles, general, duties } = lifecycleContent;
const rules = [
  ...[...lifecycles.flatMap(({ scenarios }) => scenarios), ...general].flatMap((scenario) => scenario.rules),
  ...Object.values(duties),
];

test('every effect on every subject that the rules have is decided, and nothing that they do not have', () => {
  expect(rules.filter((rule) => !isDecided(rule))).toEqual([]);
  const used = new Set(rules.map(({ effect, subject }) => `${effect} ${subject}`));
  expect(decidedCombinations.filter((combination) => !used.has(combination))).toEqual([]);
});

test('only words that delete leave data deleted; whoever loses data or what holds it cannot reach them', () => {
  const decided = decidedCombinations.map((combination) => {
    const [effect, subject] = combination.split(' ') as [never, never];
    return { combination, effect: String(effect), ...consequenceOf({ effect, subject }) };
  });
  expect(decided.filter(({ data, effect }) => data === 'deleted' && effect !== 'delete')).toEqual([]);
  expect(
    decided.filter(
      ({ loses, endsAccess, restricts }) =>
        (loses === 'data' || loses === 'holder') && (endsAccess !== true || restricts !== true),
    ),
  ).toEqual([]);
});

test.each([
  ['22.1.4', 'stop', 'interface', true],
  ['22.1.4', 'bar', 'reading', true],
  ['53.3', 'suspend', 'account', true],
  ['3.2, viewing and deleting only', 'bar', 'operations', true],
  ['43.2.1', 'stop', 'metadata', true],
  ['23.2, what exists goes on', 'bar', 'creating', false],
  ['39.3, what was made stays in the basic edition', 'stop', 'features', false],
] as const)('%s: %s %s ends access: %s', (_clause, effect, subject, ends) => {
  expect(consequenceOf({ effect, subject }).endsAccess === true).toBe(ends);
});

test.each([
  ['2.2', 'delete', 'data', true],
  ['34.3.2', 'release', 'instance', true],
  ['16.1: 数据不可恢复', 'release', 'queued-work', true],
  ['21.2.2: to be sent again', 'delete', 'queued-work', false],
  ['3.4.1(3)', 'void', 'package', true],
  ['4.2.1: an order is nothing that one has', 'void', 'order', false],
] as const)('%s: %s %s is a loss: %s', (_clause, effect, subject, loses) => {
  expect(isLoss({ effect, subject })).toBe(loses);
});
