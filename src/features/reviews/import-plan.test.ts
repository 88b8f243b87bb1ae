import { expect, test } from 'vitest';
import { makeTarget } from '@/reviews/anchor';
import { writeReview } from '@/reviews/annotation-collection';
import { applyChanges, emptyReview } from '@/reviews/apply';
import { addComment, addMark, setStanding, setWeight } from '@/reviews/edits';
import type { Edit, ReviewState } from '@/reviews/model';
import { readReview } from '@/reviews/read-review';
import { sampleContext, sampleReview } from '@/reviews/sample-review';
import { keyOfConflict, mergedEdit, placeInEdition, planImport } from './import-plan';
import { readReviewFile } from './import-read';

const TEXT = '在法律允许的情况下，损失赔偿责任不超过过往12个月所缴纳的服务费用的总和。';
const texts = new Map([['g-12.6', TEXT]]);
const mine = sampleContext('王');
const theirs = sampleContext('李');
const after = (state: ReviewState, edit: Edit) => applyChanges(state, edit.changes);

const start = sampleReview();
const marked = after(
  start,
  addMark(start, { targets: [makeTarget('g-12.6', TEXT, 10, 19)], label: 'risk', comment: '上限' }, mine),
);
const [markId = ''] = marked.marks.keys();
const edition = { id: '2024-05-15', sha256: 'f'.repeat(64) };

/** As it comes out of a file. */
function throughFile(state: ReviewState): ReviewState {
  const read = readReview(writeReview(state));
  return read.kind === 'read' ? read.state : emptyReview(state.review);
}

test('a review that is not here is taken whole', () => {
  const file = placeInEdition(
    throughFile(after(marked, setStanding(marked, { units: ['g-12.6'], status: 'concern' }, mine))),
    texts,
    edition,
    mine,
  );
  const plan = planImport(undefined, file);
  expect(plan.kind).toBe('new');
  const edit = plan.kind === 'new' ? plan.edit : mergedEdit(plan.merged, new Set());
  expect(after(emptyReview(file.review), edit)).toEqual(file);
  expect(file.review.edition).toEqual(edition);
});

test('words that stand where the file says are left there; words that do not are asked about, or listed', () => {
  const here = placeInEdition(marked, texts, edition, mine);
  expect(here.marks.get(markId)).toEqual(marked.marks.get(markId));
  const other = placeInEdition(marked, new Map([['g-12.6', '已删除。']]), edition, mine);
  expect(other.marks.get(markId)?.targets.map(({ fit }) => fit)).toEqual(['orphan']);
});

test('what differs stays as it is here unless theirs is chosen, and each record is changed once', () => {
  const own = after(after(marked, setWeight(marked, { mark: markId, weight: 3 }, mine)), { name: 'mark', changes: [] });
  const commented = after(marked, addComment(marked, { mark: markId, text: '首月几乎为零' }, theirs));
  const file = throughFile(after(commented, setWeight(commented, { mark: markId, weight: 1 }, theirs)));
  const plan = planImport(own, file);
  expect(plan.kind).toBe('merge');
  const merged = plan.kind === 'merge' ? plan.merged : { edit: plan.edit, conflicts: [] };
  expect(merged.conflicts.map(keyOfConflict)).toEqual([`marks ${markId}`]);
  const kept = mergedEdit(merged, new Set());
  const taken = mergedEdit(merged, new Set([`marks ${markId}`]));
  const texted = (state: ReviewState) =>
    state.marks
      .get(markId)
      ?.thread.map(({ text }) => text)
      .toSorted();
  expect(after(own, kept).marks.get(markId)?.weight).toBe(3);
  expect(after(own, taken).marks.get(markId)?.weight).toBe(1);
  for (const edit of [kept, taken]) {
    expect(texted(after(own, edit))).toEqual(['上限', '首月几乎为零']);
    expect(new Set(edit.changes.map(({ table, id }) => `${table} ${id}`)).size).toBe(edit.changes.length);
    for (const { before } of edit.changes) expect(before).toBe(own.marks.get(markId));
  }
});

test('the same file twice changes nothing the second time', () => {
  const plan = planImport(marked, throughFile(marked));
  expect(plan.kind === 'merge' && plan.merged).toMatchObject({ edit: { changes: [] }, conflicts: [] });
});

test.each([
  ['', 'empty'],
  ['PK\u0003\u0004', 'workbook'],
  ['\u0000\u0001\u0002', 'binary'],
  ['not json', 'not-json'],
  ['{"type":"AnnotationCollection","review:version":99}', 'newer'],
  ['[]', 'not-a-review'],
])('%j is refused as %s', async (content, why) => {
  expect(await readReviewFile(new Blob([content]))).toEqual({ kind: 'refused', why });
});

test('a file that is too large is not read at all, and one that cannot be read says so', async () => {
  const huge = { size: 200_000_000, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
  expect(await readReviewFile(huge)).toEqual({ kind: 'refused', why: 'too-large' });
  const gone = { size: 2, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
  expect(await readReviewFile(gone)).toEqual({ kind: 'refused', why: 'unreadable' });
});
