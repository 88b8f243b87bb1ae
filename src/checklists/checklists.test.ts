import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { checklists } from '@/corpus/checklists';
import { limits } from '@/corpus/limits';
import type { Effect, Trigger } from '@/lifecycle/model';

test('every list and item that was ever published still exists', () => {
  const published = readFileSync('content/checklists/ids.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const ids = checklists.flatMap(({ id, items }) => items.map((item) => `${id}/${item.id}`));
  // An item that is added is added to the list; nothing is ever taken from it.
  expect(ids.toSorted()).toEqual(published.toSorted());
  expect(published).toHaveLength(new Set(published).size);
});

test('a list has three to eight items, and a title of its own', () => {
  const wrong = checklists.filter(({ items }) => items.length < 3 || items.length > 8).map(({ id }) => id);
  expect(wrong).toEqual([]);
  expect(new Set(checklists.map(({ title }) => title.zh)).size).toBe(checklists.length);
  expect(new Set(checklists.map(({ title }) => title.en)).size).toBe(checklists.length);
});

/** Every provision that a list quotes. */
const listedIn = (id: string) =>
  new Set(
    checklists
      .filter((list) => list.id === id)
      .flatMap(({ items }) => items.flatMap(({ clauses }) => clauses.map(({ unit }) => unit))),
  );

test.each([
  ['arrears', 'arrears'],
  ['term', 'expiry'],
  ['term', 'order-unpaid'],
  ['data-deletion', 'expiry'],
  ['customer-exit', 'refund'],
  ['notices', 'notice'],
  ['late-payment', 'bill'],
  ['support', 'response'],
  ['support', 'acceptance'],
  ['force-majeure', 'force-majeure'],
  ['auto-renewal', 'renewal'],
  ['term', 'validity'],
] as const)('%s has every time limit on %s', (id, kind) => {
  const listed = listedIn(id);
  const units = limits.limits.filter((limit) => limit.kind === kind).map(({ unit }) => unit);
  expect(units).not.toEqual([]);
  expect(units.filter((unit) => !listed.has(unit))).toEqual([]);
});

/** Provisions by whose words something happens to a product after an event. */
const provisionsOf = (trigger: Trigger, effects: readonly Effect[]) =>
  lifecycleContent.lifecycles.flatMap(({ scenarios }) =>
    scenarios
      .filter((scenario) => scenario.trigger === trigger)
      .flatMap(({ rules }) => rules)
      .filter(({ effect }) => effects.includes(effect))
      .flatMap(({ citations }) => citations.map(({ provision }) => provision)),
  );

const LOSS = ['delete', 'release', 'keep'] as const;

test.each([
  ['arrears', 'arrears', ['suspend', 'stop', 'terminate', 'freeze', 'bar', 'withhold', ...LOSS]],
  ['data-deletion', 'arrears', LOSS],
  ['data-deletion', 'expiry', LOSS],
] as const)(
  '%s has every provision by which a timeline after %s stops, keeps or loses something',
  (id, trigger, effects) => {
    const listed = listedIn(id);
    const provisions = provisionsOf(trigger, effects);
    expect(provisions.length).toBeGreaterThan(20);
    expect(provisions.filter((provision) => !listed.has(provision))).toEqual([]);
  },
);

test('every list takes up the clauses of a concept at least', () => {
  expect(checklists.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
});
