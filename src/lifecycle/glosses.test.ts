import { expect, test } from 'vitest';
import { glosses } from '@content/lifecycle/glosses';
import { lifecycleContent } from '@content/lifecycle';
import { shown } from '@content/shown';
import type { RuleCitation, Scenario } from './model';

const { lifecycles, general, warnings, duties, otherEnds, withoutRules } = lifecycleContent;
const citationsOf = ({
  rules,
  readings,
  recovery,
  silences,
  warnings: own = [],
  storesNone,
}: Scenario): RuleCitation[] => [
  ...rules.flatMap(({ citations }) => citations),
  ...readings.flatMap(({ alternatives }) => alternatives.flatMap(({ citations }) => citations)),
  ...recovery.flatMap(({ citations }) => citations),
  ...silences.flatMap(({ citations = [] }) => citations),
  ...own.flatMap(({ citations }) => citations),
  ...(storesNone ? [storesNone] : []),
];
const quotes = new Set(
  [
    ...[...lifecycles.flatMap(({ scenarios }) => scenarios), ...general].flatMap(citationsOf),
    ...lifecycles.flatMap(({ prepaidOnly }) => prepaidOnly?.citations ?? []),
    ...Object.values(warnings).flatMap((notes) => notes.flatMap(({ citations }) => citations)),
    ...Object.values(duties).flatMap(({ citations }) => citations),
    ...Object.values(otherEnds).flatMap((notes) => (notes ?? []).flatMap(({ citations }) => citations)),
    ...withoutRules.flatMap(({ citations }) => citations),
    ...shown.withoutRules,
    shown.penalty,
    shown.precedence,
  ].flatMap(({ quotes: words }) => words),
);

test('every quote has an English gloss, and no gloss is without its quote', () => {
  expect([...quotes].filter((quote) => !glosses[quote]?.trim())).toEqual([]);
  expect(Object.keys(glosses).filter((quote) => !quotes.has(quote))).toEqual([]);
});

test('a gloss has every figure of its quote', () => {
  const figures = (text: string) => [...text.matchAll(/\d+/g)].map(([figure]) => figure);
  const missing = Object.entries(glosses).filter(([quote, gloss]) =>
    figures(quote).some((figure) => !figures(gloss).includes(figure)),
  );
  expect(missing).toEqual([]);
});
