import { expect, test } from 'vitest';
import { kinds } from '@content/kinds';
import { precedence } from '@content/precedence';
import { doubts } from '@content/precedence/doubts';

test('every doubt is one of a pair, and no pair has two', () => {
  const pairs = new Set(precedence.map(({ special, general, aspect }) => `${special} ${general} ${aspect}`));
  expect([...doubts.keys()].filter((key) => !pairs.has(key))).toEqual([]);
  expect(precedence.filter(({ doubt }) => doubt !== undefined)).toHaveLength(doubts.size);
});

/** Provisions that readers gave the kind of exclusion and that deny a duty, not liability: they do not meet the cap. */
const NO_DUTY = [
  'p-9.3',
  'p-10.3',
  'p-16.2',
  'p-19.2',
  'p-20.5',
  'p-21.3',
  'p-24.2',
  'p-26.4',
  'p-36.3.6',
  'p-69.2',
  'p-72.4.5',
];

test('whoever excludes liability stands before the cap of 12.6, and denies no mere duty', () => {
  const beforeCap = new Set(precedence.flatMap(({ special, general }) => (general === 'g-12.6' ? [special] : [])));
  const excluding = Object.keys(kinds).filter(
    (unit) => unit.startsWith('p-') && (kinds[unit] ?? []).some(([kind]) => kind === 'exclusion'),
  );
  expect(excluding.filter((unit) => !beforeCap.has(unit)).toSorted()).toEqual(NO_DUTY.toSorted());
});
