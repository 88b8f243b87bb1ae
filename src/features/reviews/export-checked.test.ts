import { expect, test } from 'vitest';
import { applyChanges } from '@/reviews/apply';
import { addItem, setTick } from '@/reviews/edits';
import type { Edit } from '@/reviews/model';
import { sampleContext, sampleReview } from '@/reviews/sample-review';
import { checkedLists } from './export-checked';
import type { TickList } from './tick-model';

const both = (zh: string) => ({ zh, en: `${zh} in English` });
const listOf = (id: string, kind: TickList['kind'], items: readonly string[]): TickList => ({
  id,
  kind,
  title: both(`清单 ${id}`),
  items: items.map((item) => ({ id: item, question: both(`问 ${item}`), clauses: [{ unit: 'g-12.6' }] })),
});
const lists = [
  listOf('cap', 'checklist', ['amount', 'basis', 'untouched']),
  listOf('deadlines', 'register', ['d1']),
  listOf('silences', 'register', ['s1']),
  listOf('own', 'own', []),
];

function review() {
  const context = sampleContext();
  let state = sampleReview();
  const take = (edit: Edit) => {
    state = applyChanges(state, edit.changes);
  };
  take(setTick(state, { list: 'deadlines', item: 'd1', state: 'not-applicable' }, context));
  take(setTick(state, { list: 'cap', item: 'basis', note: '待问' }, context));
  take(setTick(state, { list: 'cap', item: 'amount', state: 'done' }, context));
  take(setTick(state, { list: 'cap', item: 'gone', state: 'done', note: '从前' }, context));
  take(addItem(state, { list: 'own', question: '印章', units: ['g-3.4'] }, context));
  take(addItem(state, { list: 'of-a-later-version', question: '自问', units: [] }, context));
  const [own] = state.items.values();
  take(setTick(state, { list: 'own', item: own?.id ?? '', state: 'done' }, context));
  return state;
}

test('what was ticked or noted of checklists and registers is told in their order, with all items of one’s own', () => {
  const told = checkedLists(review(), lists, { language: 'zh', gone: '已不在' });
  expect(
    told.map(({ title, items }) => [title, ...items.map((each) => [each.question, each.state, each.note])]),
  ).toEqual([
    ['清单 cap', ['问 amount', 'done', ''], ['问 basis', 'todo', '待问']],
    ['清单 deadlines', ['问 d1', 'not-applicable', '']],
    ['清单 own', ['印章', 'done', '']],
    ['of-a-later-version', ['自问', 'todo', '']],
    ['已不在', ['cap/gone', 'done', '从前']],
  ]);
  expect(told[0]?.items[0]?.units).toEqual(['g-12.6']);
  expect(told[2]?.items[0]?.units).toEqual(['g-3.4']);
  expect(checkedLists(review(), lists, { language: 'en', gone: '' })[0]?.items[0]?.question).toBe(
    '问 amount in English',
  );
});

test('of a review in which nothing is ticked nothing is told', () => {
  expect(checkedLists(sampleReview(), lists, { language: 'zh', gone: '' })).toEqual([]);
});
