import { expect, test } from 'vitest';
import { applyChanges } from './apply';
import { digestOf } from './digest';
import { addItem, addMark, propose, setStanding } from './edits';
import { findMisfits } from './misfits';
import type { ReviewState } from './model';
import { sampleContext, sampleReview, sampleTarget } from './sample-review';

const texts = new Map([
  ['g-12.6', '不超过过往12个月'],
  ['p-16.1', '24小时之内暂停'],
]);
const of = (unit: string) => digestOf(texts.get(unit) ?? '');
const context = sampleContext();
const standing = (state: ReviewState, input: Parameters<typeof setStanding>[1]) =>
  applyChanges(state, setStanding(state, { of, ...input }, context).changes);

test('what was read and says something else now is listed, until it is read again', () => {
  const state = standing(sampleReview(), { units: ['g-12.6', 'p-16.1'], status: 'fine' });
  const changed = new Map([...texts, ['g-12.6', '不超过过往24个月']]);
  expect(findMisfits(state, changed).standings.map(({ unit }) => unit)).toEqual(['g-12.6']);
  expect(findMisfits(state, texts).standings).toEqual([]);
  const again = standing(state, { units: ['g-12.6'], status: 'fine', of: () => digestOf('不超过过往24个月') });
  expect(findMisfits(again, changed).standings).toEqual([]);
});

test('what fits nothing any more is listed, and stays in the review', () => {
  let state = standing(sampleReview(), { units: ['p-16.1'], status: 'blocked' });
  const words = { unit: 'p-16.1', of: of('p-16.1'), from: '24小时之内暂停', text: '72小时之后暂停' };
  state = applyChanges(state, propose(state, words, context).changes);
  state = applyChanges(state, addItem(state, { list: 'own', question: '？', units: ['p-16.1'] }, context).changes);
  for (const fit of ['unsure', 'orphan', 'moved', 'exact'] as const) {
    const targets = [sampleTarget('g-12.6', 1), { ...sampleTarget('g-12.6', 3), fit }];
    state = applyChanges(state, addMark(state, { targets, label: 'risk' }, context).changes);
  }
  const without = new Map([...texts].filter(([unit]) => unit !== 'p-16.1'));
  const counts = Object.entries(findMisfits(state, without)).map(([kind, found]: [string, readonly unknown[]]) => [
    kind,
    found.length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    unsure: 1,
    orphans: 1,
    moved: 1,
    proposals: 1,
    standings: 1,
    items: 1,
  });
  const changed = new Map([...texts, ['p-16.1', '48小时之内暂停']]);
  expect(findMisfits(state, changed).proposals).toEqual([state.proposals.get('p-16.1')]);
  expect(findMisfits(state, texts).proposals).toEqual([]);
});
