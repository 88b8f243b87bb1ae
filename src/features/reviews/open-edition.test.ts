// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { makeTarget } from '@/reviews/anchor';
import { addMark, createReview } from '@/reviews/edits';
import { createMemoryDesk } from './memory-desk';
import { bringToEdition } from './open-edition';

let ids = 0;
const context = (by: string) => ({ makeId: () => `i${(ids += 1)}`, now: () => 1, by });
const old = { id: '2024-05-15', sha256: '0'.repeat(64) };
const next = { id: '2027-01-01', sha256: '1'.repeat(64) };
const before = '赔偿责任不超过过往12个月所缴纳的服务费用的总和。';
const after = before.replace('12个月', '24个月');
const texts = new Map([
  ['g-12', '违约责任'],
  ['g-12.6', after],
]);

async function deskOf() {
  const desk = createMemoryDesk(
    createReview({ title: '甲公司采购', author: { name: '李', initials: '李' }, edition: old }, context('李')),
  );
  for (const [start, end] of [
    [0, 4],
    [9, 13],
  ] as const) {
    const targets = [makeTarget('g-12.6', before, start, end, '违约责任')];
    await desk.edit(addMark(desk.view().state, { targets, label: 'risk' }, context('李')));
  }
  return desk;
}
const fitsOf = (desk: Awaited<ReturnType<typeof deskOf>>) =>
  [...desk.view().state.marks.values()].map(({ targets: [target] }) => [target?.exact, target?.fit]);

test('a review of another edition is brought to the one that is here when it is opened: what is not sure is asked, nothing is dropped', async () => {
  const desk = await deskOf();
  expect(await bringToEdition(desk, async () => texts, next, context)).toBe(old.id);
  expect(desk.view().state.review.edition).toEqual(next);
  expect(fitsOf(desk)).toEqual([
    ['赔偿责任', 'moved'],
    [before.slice(9, 13), 'unsure'],
  ]);
  const entry = desk.view().undo;
  // Opened again it is left alone, and so is an answer.
  expect(await bringToEdition(desk, async () => texts, next, context)).toBeUndefined();
  expect(desk.view().undo).toBe(entry);
});

test('in its own edition no text is asked for, and nothing is written', async () => {
  const desk = await deskOf();
  const shown = desk.view();
  let asked = 0;
  const load = async () => {
    asked += 1;
    return texts;
  };
  expect(await bringToEdition(desk, load, old, context)).toBeUndefined();
  expect([asked, desk.view()]).toEqual([0, shown]);
});

test('where another tab has brought it there meanwhile, it is not done twice', async () => {
  const desk = await deskOf();
  const retry = async () => (await bringToEdition({ ...desk }, async () => texts, next, context)) !== undefined;
  expect(await bringToEdition({ ...desk, retry }, async () => texts, next, context)).toBeUndefined();
  await desk.undo();
  expect(desk.view().state.review.edition).toEqual(old);
});
