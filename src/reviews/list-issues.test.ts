import { expect, test } from 'vitest';
import { applyChanges } from './apply';
import { addComment, addMark, propose, setOwner, setState } from './edits';
import { filterIssues, listIssues } from './list-issues';
import type { Edit, Mark, ReviewState, Target } from './model';
import { sampleContext, sampleReview, sampleTarget } from './sample-review';

const ORDER = ['g-3.4', 'g-12.6', 'p-16', 'p-34.3', 'p-58.1.para1'];
const context = sampleContext();

/** A review with marks; each is given its places, weight, and what else is to be said of it. */
function review(
  ...marks: readonly { at: readonly Target[]; weight?: Mark['weight']; owner?: string; comment?: string }[]
): ReviewState {
  const after = (state: ReviewState, edit: Edit) => applyChanges(state, edit.changes);
  return marks.reduce(
    (state, { at, ...mark }) => after(state, addMark(state, { targets: at, label: 'risk', ...mark }, context)),
    sampleReview(),
  );
}
const unitsOf = (rows: ReturnType<typeof listIssues>) => rows.map(({ units }) => units[0]);

test('by weight the heavy come first, and those of a weight as they stand in the text', () => {
  const state = review(
    { at: [sampleTarget('p-34.3', 3)], weight: 1 },
    { at: [sampleTarget('p-16', 9)], weight: 3 },
    { at: [sampleTarget('g-12.6', 9)], weight: 1 },
    { at: [sampleTarget('g-12.6', 2)], weight: 1 },
  );
  const rows = listIssues(state, ORDER);
  expect(rows.map(({ mark, units }) => [mark.weight, units[0], mark.targets[0]?.start])).toEqual([
    [3, 'p-16', 9],
    [1, 'g-12.6', 2],
    [1, 'g-12.6', 9],
    [1, 'p-34.3', 3],
  ]);
  expect(unitsOf(listIssues(state, ORDER, 'text'))).toEqual(['g-12.6', 'g-12.6', 'p-16', 'p-34.3']);
  expect(unitsOf(listIssues(state, ORDER, 'changed'))).toEqual(['g-12.6', 'g-12.6', 'p-16', 'p-34.3']);
});

test('a mark over two provisions is one row, and one whose unit is gone is the last, not left out', () => {
  const gone = { ...sampleTarget('g-99.9', 0), fit: 'orphan' as const };
  const state = review(
    { at: [gone] },
    { at: [sampleTarget('p-34.3', 0), sampleTarget('g-12.6', 1)], comment: '见 **12.2**' },
  );
  const [row, last] = listIssues(state, ORDER);
  expect(row).toMatchObject({
    units: ['g-12.6', 'p-34.3'],
    chapters: ['g-12', 'p-34'],
    words: '上限……上限上限',
    comment: '见 **12.2**',
    fit: 'exact',
    position: 1,
  });
  expect(last).toMatchObject({ units: ['g-99.9'], fit: 'orphan', position: ORDER.length });
});

test('filters hold together, and the text is looked for in words, comments and owner', () => {
  let state = review({ at: [sampleTarget('g-12.6', 1)], weight: 3 }, { at: [sampleTarget('p-16', 1)], owner: 'Li' });
  const [first = '', second = ''] = state.marks.keys();
  state = applyChanges(state, addComment(state, { mark: first, text: 'Cap too LOW' }, context).changes);
  state = applyChanges(state, setState(state, { mark: first, state: 'agreed' }, context).changes);
  const rows = listIssues(state, ORDER);
  const ids = (filter: Parameters<typeof filterIssues>[1]) => filterIssues(rows, filter).map(({ mark }) => mark.id);
  expect(ids({})).toEqual([first, second]);
  expect(ids({ text: 'too low' })).toEqual([first]);
  expect(ids({ text: ' LI ' })).toEqual([second]);
  expect(ids({ states: ['open'], labels: ['risk'] })).toEqual([second]);
  expect(ids({ weights: [0, 3], chapters: ['g-12'] })).toEqual([first]);
  expect(ids({ owners: [''], fits: ['orphan'] })).toEqual([]);
});

test('by owner nobody comes last, and what is proposed for its unit is beside an issue', () => {
  let state = review({ at: [sampleTarget('g-3.4', 1)] }, { at: [sampleTarget('p-16', 1)] });
  const [, second = ''] = state.marks.keys();
  state = applyChanges(state, setOwner(state, { mark: second, owner: '王' }, context).changes);
  state = applyChanges(
    state,
    propose(state, { unit: 'p-16', of: '0', from: '12个月', text: '24个月' }, context).changes,
  );
  const rows = listIssues(state, ORDER, 'owner');
  expect(unitsOf(rows)).toEqual(['p-16', 'g-3.4']);
  expect(rows.map(({ proposals }) => proposals.map(({ text }) => text))).toEqual([['24个月'], []]);
});
