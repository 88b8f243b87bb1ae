import { expect, test } from 'vitest';
import { applyChanges, emptyReview } from './apply';
import {
  addItem,
  addMark,
  createReview,
  propose,
  removeItem,
  setStanding,
  setTick,
  setWeight,
  tickId,
  withdraw,
} from './edits';
import type { Edit, ReviewState } from './model';
import { isSameRevision, sampleContext, sampleReview, sampleTarget } from './sample-review';

const context = sampleContext();
const after = (state: ReviewState, edit: Edit) => applyChanges(state, edit.changes);
const targets = [sampleTarget('g-12.6', 40), sampleTarget('p-16', 2)];

test('a mark over two provisions is one record with a target for each, and its comment comes with it', () => {
  const edit = addMark(sampleReview(), { targets, label: 'risk', comment: '上限只及该服务' }, context);
  expect(edit.changes).toHaveLength(1);
  const [mark] = after(sampleReview(), edit).marks.values();
  expect(mark).toMatchObject({ targets, label: 'risk', weight: 0, state: 'open', rev: 1, by: '王律师' });
  expect(mark?.thread).toMatchObject([{ text: '上限只及该服务', by: '王律师' }]);
});

test('each change is a revision more, and what is so already is no change', () => {
  const marked = after(sampleReview(), addMark(sampleReview(), { targets, label: 'risk' }, context));
  const [id = ''] = marked.marks.keys();
  const heavy = after(marked, setWeight(marked, { mark: id, weight: 3 }, context));
  expect(heavy.marks.get(id)).toMatchObject({ weight: 3, rev: 2 });
  expect(setWeight(heavy, { mark: id, weight: 3 }, context).changes).toEqual([]);
  expect(setWeight(heavy, { mark: 'gone', weight: 1 }, context).changes).toEqual([]);
  expect(marked.marks.get(id)).toMatchObject({ weight: 0, rev: 1 });
});

test('a chapter is ticked off as one edit, and a note stays when the status changes', () => {
  const noted = after(sampleReview(), setStanding(sampleReview(), { units: ['g-3.4'], note: '问客户' }, context));
  const edit = setStanding(noted, { units: ['g-3.4', 'g-12.6', 'g-3.4'], status: 'fine' }, context);
  expect(edit.changes.map(({ id }) => id)).toEqual(['g-3.4', 'g-12.6']);
  expect(after(noted, edit).standings.get('g-3.4')).toMatchObject({ status: 'fine', note: '问客户', rev: 2 });
  expect(setStanding(sampleReview(), { units: ['p-16'], status: 'unread' }, context).changes).toEqual([]);
});

test('a proposal that is made anew is not the revision of the one that was withdrawn', () => {
  const words = { unit: 'g-12.6', of: '0', from: '12个月', text: '24个月' };
  const first = after(sampleReview(), propose(sampleReview(), words, context));
  const without = after(first, withdraw(first, words));
  const again = after(without, propose(without, words, context));
  expect(without.proposals.size).toBe(0);
  expect(again.proposals.get('g-12.6')?.rev).toBe(first.proposals.get('g-12.6')?.rev);
  expect(isSameRevision(again.proposals.get('g-12.6'), first.proposals.get('g-12.6'))).toBe(false);
});

test('an item of one’s own goes with its tick, in one edit', () => {
  const asked = after(sampleReview(), addItem(sampleReview(), { list: 'own', question: '保险？', units: [] }, context));
  const [item = ''] = asked.items.keys();
  const ticked = after(asked, setTick(asked, { list: 'own', item, state: 'done' }, context));
  expect([...ticked.ticks.keys()]).toEqual([tickId('own', item)]);
  const without = after(ticked, removeItem(ticked, { item }));
  expect([without.items.size, without.ticks.size]).toEqual([0, 0]);
});

test('a new review has its labels, each with a colour and a pattern of its own', () => {
  const head = { title: '甲', author: { name: '王', initials: 'W' }, edition: { id: '2024-05-15', sha256: '0' } };
  const { review } = emptyReview(createReview({ ...head, lists: ['liability'] }, context));
  expect(review).toMatchObject({ title: '甲', client: '', lists: ['liability'], rev: 1 });
  for (const field of ['id', 'zh', 'en', 'colour', 'pattern'] as const) {
    expect(new Set(review.labels.map((label) => label[field])).size).toBe(review.labels.length);
  }
});
