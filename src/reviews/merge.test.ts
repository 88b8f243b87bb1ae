import { expect, test } from 'vitest';
import { applyChanges } from './apply';
import { addComment, addMark, changeSettings, editComment, setStanding, setWeight } from './edits';
import { mergeReviews } from './merge';
import type { Edit, ReviewState } from './model';
import { sampleContext, sampleReview, sampleTarget } from './sample-review';

const wang = sampleContext('王');
const li = sampleContext('李');
const after = (state: ReviewState, edit: Edit) => applyChanges(state, edit.changes);
const base = after(
  sampleReview(),
  addMark(sampleReview(), { targets: [sampleTarget('g-12.6', 2)], label: 'risk', comment: '上限太低' }, wang),
);
const [mark = ''] = base.marks.keys();
const comment = base.marks.get(mark)?.thread[0]?.id ?? '';
const take = (own: ReviewState, theirs: ReviewState, from?: ReviewState) => {
  const { edit, conflicts } = mergeReviews(own, theirs, from);
  return { state: after(own, edit), conflicts };
};

test('comments of both stand in the thread, without asking', () => {
  const own = after(base, addComment(base, { mark, text: '问客户' }, wang));
  const theirs = after(base, addComment(base, { mark, text: '可谈' }, li));
  const { state, conflicts } = take(own, theirs);
  expect(conflicts).toEqual([]);
  expect(
    state.marks
      .get(mark)
      ?.thread.map(({ text }) => text)
      .toSorted(),
  ).toEqual(['上限太低', '可谈', '问客户']);
});

test('a weight that differs is asked, with both; the comments are joined meanwhile', () => {
  const own = after(base, setWeight(base, { mark, weight: 3 }, wang));
  const theirs = after(base, addComment(base, { mark, text: '可谈' }, li));
  const { state, conflicts } = take(own, theirs);
  expect(state.marks.get(mark)).toMatchObject({ weight: 3, thread: [{ text: '上限太低' }, { text: '可谈' }] });
  expect(conflicts).toMatchObject([{ table: 'marks', own: { weight: 3 }, theirs: { weight: 0 } }]);
  expect(conflicts[0]?.take.after).toMatchObject({ weight: 0, thread: [{ text: '上限太低' }, { text: '可谈' }] });
  expect(after(state, { name: 'import', changes: conflicts.map(({ take }) => take) }).marks.get(mark)?.weight).toBe(0);
  // Where it is known what was sent, only one has changed it.
  expect(take(own, theirs, base)).toMatchObject({ conflicts: [] });
  expect(take(own, theirs, base).state.marks.get(mark)?.weight).toBe(3);
});

test('a comment that both have edited is asked', () => {
  const own = after(base, editComment(base, { mark, comment, text: '上限低' }, wang));
  const theirs = after(base, editComment(base, { mark, comment, text: '上限极低' }, li));
  const { state, conflicts } = take(own, theirs, base);
  expect(state.marks.get(mark)?.thread[0]?.text).toBe('上限低');
  expect(conflicts[0]?.take.after).toMatchObject({ thread: [{ text: '上限极低' }] });
});

test('a comment edited to and fro is told by its later edit, whichever copy it is in', () => {
  const other = after(base, editComment(base, { mark, comment, text: '上限低' }, wang));
  const edited = after(other, editComment(other, { mark, comment, text: '上限太低' }, wang));
  for (const [own, theirs] of [
    [edited, base],
    [base, edited],
  ] as const)
    for (const from of [undefined, base]) {
      const { state, conflicts } = take(own, theirs, from);
      expect(conflicts).toEqual([]);
      expect(state.marks.get(mark)?.thread[0]?.edited).toBe(edited.marks.get(mark)?.thread[0]?.edited);
    }
});

test('what the other has not is no deletion', () => {
  const own = after(base, setStanding(base, { units: ['p-16'], status: 'fine' }, wang));
  const { state, conflicts } = take(own, sampleReview(), base);
  expect(state).toEqual(own);
  expect(conflicts).toEqual([]);
});

test('labels and lists of both are there; author and edition stay; another title is asked', () => {
  const own = after(base, changeSettings(base, { lists: ['liability'] }, wang));
  const label = { id: 'own', zh: '合规', en: 'Compliance', colour: 5, pattern: 'wave' } as const;
  const other = { author: { name: '李', initials: 'L' }, labels: [...base.review.labels, label], lists: ['price'] };
  const theirs = after(base, changeSettings(base, other, li));
  const { state, conflicts } = take(own, theirs);
  expect(conflicts).toEqual([]);
  expect(state.review).toMatchObject({ author: own.review.author, lists: ['liability', 'price'] });
  expect(state.review.labels.at(-1)).toEqual(label);
  const renamed = after(theirs, changeSettings(theirs, { title: '乙' }, li));
  expect(take(own, renamed).conflicts).toMatchObject([
    { table: 'review', own: { title: '甲公司采购 2026' }, theirs: { title: '乙' } },
  ]);
  expect(take(own, renamed, base).state.review.title).toBe('乙');
});

test('another review is joined too: its head is not taken for this one’s', () => {
  const theirs: ReviewState = { ...base, review: { ...base.review, id: 'another' } };
  const { state, conflicts } = take(sampleReview(), theirs);
  expect(conflicts).toEqual([]);
  expect(state.review.id).toBe(sampleReview().review.id);
  expect(state.marks.size).toBe(1);
});
