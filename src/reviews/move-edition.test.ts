import { expect, test } from 'vitest';
import { answerPlace, makeTarget } from './anchor';
import { applyChanges } from './apply';
import { addMark, confirmPlaces } from './edits';
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

test('tens of thousands of places in one mark, right or wrong, do not hold the page: the reviewer is asked of what is not looked for', () => {
  const long = new Map([...texts, ['g-12', `违约责任${'。'.repeat(100_000)}`]]);
  const right = makeTarget('g-12.6', text, 9, 13, long.get('g-12') ?? '');
  const wrong = (at: number) => ({ ...right, exact: `没有的话${at}`, of: '0'.repeat(16) });
  const targets = Array.from({ length: 30_000 }, (_none, at) => (at % 2 === 0 ? right : wrong(at)));
  const many = applyChanges(sampleReview(), addMark(sampleReview(), { targets, label: 'risk' }, context).changes);
  const { user } = process.cpuUsage();
  const found = fits(applyChanges(many, moveToEdition(many, long, next, context).changes));
  expect(process.cpuUsage().user - user).toBeLessThan(5_000_000);
  // In place of one each is there, none is dropped, and none is taken for right that is not.
  expect(found).toHaveLength(30_000);
  expect(found.filter((fit) => fit === 'exact')).toHaveLength(15_000);
  expect(found.filter((fit) => fit === 'unsure' || fit === 'orphan')).toHaveLength(15_000);
});
