import { expect, test } from 'vitest';
import { addMark } from '@/reviews/edits';
import type { Mark, Target } from '@/reviews/model';
import { sampleContext, sampleReview, sampleTarget } from '@/reviews/sample-review';
import { isShown, marksByUnit, wordsToPaint } from './marks-of';
import { createMemoryDesk } from './memory-desk';

function desk(...marks: readonly { readonly targets: readonly Target[]; readonly label: string }[]) {
  const made = createMemoryDesk(sampleReview().review);
  const context = sampleContext();
  for (const input of marks) void made.edit(addMark(made.view().state, input, context));
  return made;
}

test('a mark over two provisions is painted in each, by the colour and pattern of its label', () => {
  const { state } = desk({ targets: [sampleTarget('g-12.5', 3), sampleTarget('g-12.6', 0)], label: 'question' }).view();
  const words = wordsToPaint(state.marks, state.review.labels, 'all');
  expect([...words.keys()]).toEqual(['g-12.5', 'g-12.6']);
  expect(words.get('g-12.6')).toMatchObject([{ start: 0, look: { colour: 1, pattern: 'wave' } }]);
  expect(marksByUnit(state).get('g-12.5')).toHaveLength(1);
});

test.each([['unsure'], ['orphan']] as const)('what is %s is painted nowhere, and stays in the list', (fit) => {
  const { state } = desk({ targets: [{ ...sampleTarget('g-12.6', 1), fit }], label: 'risk' }).view();
  expect(wordsToPaint(state.marks, state.review.labels, 'all').size).toBe(0);
  expect(marksByUnit(state).get('g-12.6')).toHaveLength(1);
});

test('a mark whose label is gone is painted all the same', () => {
  const { state } = desk({ targets: [sampleTarget('g-12.6', 1)], label: 'gone' }).view();
  expect(wordsToPaint(state.marks, state.review.labels, 'all').get('g-12.6')).toHaveLength(1);
});

test.each([
  ['all', 'dropped', 0, true],
  ['open', 'open', 0, true],
  ['open', 'agreed', 3, false],
  ['heavy', 'agreed', 3, true],
  ['heavy', 'dropped', 3, false],
  ['heavy', 'open', 2, false],
  ['label:risk', 'agreed', 0, true],
  ['label:agree', 'open', 3, false],
] as const)('by “%s” a mark that is %s, of weight %i: shown is %s', (filter, state, weight, isIn) => {
  const [mark] = desk({ targets: [sampleTarget('g-12.6', 1)], label: 'risk' })
    .view()
    .state.marks.values();
  expect(isShown({ ...(mark as Mark), state, weight }, filter)).toBe(isIn);
});

test('undo takes back the last edit of the tab', async () => {
  const made = desk({ targets: [sampleTarget('g-12.6', 1)], label: 'risk' });
  expect(await made.undo()).toBe('done');
  expect([made.view().state.marks.size, await made.undo()]).toEqual([0, 'nothing']);
  expect(await made.redo()).toBe('done');
  expect(made.view().state.marks.size).toBe(1);
});
