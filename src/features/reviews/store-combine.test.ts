import { expect, test } from 'vitest';
import type { Change, Mark, Proposal, Standing } from '@/reviews/model';
import { settleConflict } from './store-combine';

const kept = { rev: 1, by: '李', at: 1 };
const said = (id: string, text: string) => ({ id, text, by: '李', at: 1 });
const mark: Mark = {
  ...kept,
  id: 'm1',
  targets: [],
  label: 'risk',
  weight: 0,
  owner: '',
  state: 'open',
  thread: [said('c1', '一'), said('c2', '二')],
};
const standing: Standing = { ...kept, id: 'g-1', unit: 'g-1', status: 'read', note: '甲' };
const proposal: Proposal = {
  ...kept,
  id: 'g-1',
  unit: 'g-1',
  of: 'ab',
  from: '7日',
  text: '15日',
  reason: '',
  state: 'draft',
};

const both = <Kept extends NonNullable<Change['after']>>(
  table: Change['table'],
  before: Kept,
  mine: Partial<Kept>,
  theirs: Partial<Kept>,
) =>
  settleConflict(
    {
      id: 'x',
      mine: { table, id: before.id, before, after: { ...before, ...mine, rev: 2, at: 3 } } as unknown as Change,
      theirs: { ...before, ...theirs, rev: 2, at: 2 },
    },
    'both',
  )?.after;

test('both: a choice that only one of two tabs has made is kept, and of what both have chosen the other tab’s', () => {
  expect(both('marks', mark, { weight: 3, owner: '李' }, { label: 'ask', owner: '王' })).toMatchObject({
    weight: 3,
    label: 'ask',
    owner: '王',
  });
  expect(both('standings', standing, { status: 'blocked' }, { note: '乙' })).toMatchObject({
    status: 'blocked',
    note: '乙',
  });
});

test('both: words that only one of two tabs has changed are not said twice', () => {
  const edited = { thread: [said('c1', '一改'), said('c2', '二')] };
  const other = { thread: [said('c1', '一'), said('c2', '二改')] };
  expect((both('marks', mark, edited, other) as Mark).thread.map(({ text }) => text)).toEqual(['一改', '二改']);
  expect(both('standings', standing, { note: '乙' }, { note: '丙' })).toMatchObject({ note: '丙\n\n乙' });
});

test('both: a wording that only one of two tabs has changed is the wording, and of two the second stands beside the reason', () => {
  expect(both('proposals', proposal, { text: '30日' }, { reason: '常见' })).toMatchObject({
    text: '30日',
    reason: '常见',
  });
  expect(both('proposals', proposal, { reason: '常见' }, { text: '30日' })).toMatchObject({
    text: '30日',
    reason: '常见',
  });
  expect(both('proposals', proposal, { text: '30日' }, { text: '60日' })).toMatchObject({
    text: '60日',
    reason: '30日',
  });
});
