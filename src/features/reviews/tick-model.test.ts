import { expect, test } from 'vitest';
import { applyChanges } from '@/reviews/apply';
import { addItem, setTick } from '@/reviews/edits';
import { sampleContext, sampleReview } from '@/reviews/sample-review';
import { ownItemsOf, progressOfList, strayTicks, type TickList, tickOf } from './tick-model';

const said = { zh: '问题', en: 'question' };
const list: TickList = {
  id: 'liability-cap',
  kind: 'checklist',
  title: said,
  items: ['cap', 'basis', 'both-ways'].map((id) => ({ id, question: said, clauses: [] })),
};
const context = sampleContext();
const start = sampleReview();

test('items are to do until they are done or do not apply, one’s own among them', () => {
  const done = applyChanges(start, setTick(start, { list: list.id, item: 'cap', state: 'done' }, context).changes);
  const both = applyChanges(
    done,
    setTick(done, { list: list.id, item: 'basis', state: 'not-applicable' }, context).changes,
  );
  expect(progressOfList(both, list)).toEqual({ done: 2, all: 3 });
  const own = applyChanges(
    both,
    addItem(both, { list: list.id, question: '问一下', units: ['g-12.6'] }, context).changes,
  );
  expect(progressOfList(own, list)).toEqual({ done: 2, all: 4 });
  expect(ownItemsOf(own, list.id).map(({ question }) => question)).toEqual(['问一下']);
  expect(tickOf(own, list.id, 'both-ways')).toBe('todo');
});

test('a tick of an item that is in no list is listed', () => {
  const gone = applyChanges(
    start,
    setTick(start, { list: 'liability-cap', item: 'gone', state: 'done' }, context).changes,
  );
  expect(strayTicks(gone, [list]).map(({ id }) => id)).toEqual(['liability-cap/gone']);
  const known = applyChanges(start, setTick(start, { list: list.id, item: 'cap', state: 'done' }, context).changes);
  expect(strayTicks(known, [list])).toEqual([]);
});
