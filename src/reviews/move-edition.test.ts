import { expect, test } from 'vitest';
import { answerPlace, makeTarget } from './anchor';
import { applyChanges } from './apply';
import { addMark, confirmPlaces } from './edits';
import { newEffort } from './effort';
import { moveToEdition } from './move-edition';
import { sampleContext, sampleReview } from './sample-review';

const context = sampleContext();
const now = { id: '2024-05-15', sha256: '0'.repeat(64) };
const next = { id: '2027-01-01', sha256: '1'.repeat(64) };
const texts = new Map([
  ['g-12', '违约责任'],
  ['g-12.6', '赔偿责任不超过过往12个月所缴纳的服务费用的总和。'],
  ['g-12.5', '按照《服务等级协议》的约定进行补偿。'],
]);
const text = texts.get('g-12.6') ?? '';
const state = (() => {
  const targets = [makeTarget('g-12.6', text, 9, 13, '违约责任')];
  return applyChanges(sampleReview(), addMark(sampleReview(), { targets, label: 'risk' }, context).changes);
})();
const fits = (review: typeof state) =>
  [...review.marks.values()].flatMap(({ targets }) => targets.map(({ fit }) => fit));

test('in its own edition a review stands as it is', () => {
  expect(moveToEdition(state, texts, now, context).changes).toEqual([]);
});

test('in another edition the marks are found, and the review is of that edition, in one edit', () => {
  const changed = new Map([...texts, ['g-12.6', text.replace('12个月', '24个月')]]);
  const edit = moveToEdition(state, changed, next, context);
  expect(edit.changes.map(({ table }) => table)).toEqual(['marks', 'review']);
  const moved = applyChanges(state, edit.changes);
  expect(moved.review.edition).toEqual(next);
  expect(fits(moved)).toEqual(['unsure']);
  expect(moveToEdition(moved, changed, next, context).changes).toEqual([]);
});

test('what the reviewer has answered is not asked again in the same edition', () => {
  const changed = new Map([...texts, ['g-12.6', text.replace('12个月', '24个月')]]);
  const moved = applyChanges(state, moveToEdition(state, changed, next, context).changes);
  const [mark] = moved.marks.values();
  const places = new Map([
    [mark?.id ?? '', (mark?.targets ?? []).map((target) => answerPlace(target, 'no', changed, next.id))],
  ]);
  const answered = applyChanges(moved, confirmPlaces(moved, { places }, context).changes);
  expect(fits(answered)).toEqual(['orphan']);
  expect(moveToEdition(answered, changed, next, context).changes).toEqual([]);
  // In the edition that it was made in, it is found again.
  expect(fits(applyChanges(answered, moveToEdition(answered, texts, now, context).changes))).toEqual(['exact']);
});

test('a place that is not where a file says is mended in the same edition', () => {
  const [mark] = state.marks.values();
  const targets = (mark?.targets ?? []).map((target) => ({ ...target, start: target.start + 3, end: target.end + 3 }));
  const wrong = applyChanges(
    state,
    confirmPlaces(state, { places: new Map([[mark?.id ?? '', targets]]) }, context).changes,
  );
  const mended = applyChanges(wrong, moveToEdition(wrong, texts, now, context).changes);
  expect([...mended.marks.values()].map(({ targets: [target] }) => [target?.start, target?.fit])).toEqual([
    [9, 'moved'],
  ]);
});

test('where there is too much to compare, what is not found word for word is listed without a place, and nothing is lost', () => {
  const changed = new Map([...texts, ['g-12.6', text.replace('12个月', '24个月')]]);
  const effort = newEffort(10);
  const moved = applyChanges(state, moveToEdition(state, changed, next, context, effort).changes);
  expect(fits(moved)).toEqual(['orphan']);
  expect(effort.left).toBe(0);
  const [mark] = moved.marks.values();
  expect(mark?.targets[0]).toMatchObject({ exact: '12个月', was: { unit: 'g-12.6', start: 9, end: 13 } });
});
