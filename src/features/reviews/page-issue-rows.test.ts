import { expect, test } from 'vitest';
import { applyChanges } from '@/reviews/apply';
import { addMark, propose, setOwner, setState } from '@/reviews/edits';
import type { Edit, Mark, ReviewState } from '@/reviews/model';
import { sampleContext, sampleReview, sampleTarget } from '@/reviews/sample-review';
import { readQuery } from '@/url/read-query';
import { askedIssues, issueRows, readIssueFilter } from './page-issue-rows';
import type { ReviewSearch } from './page-search';

const context = sampleContext();
const after = (state: ReviewState, edit: Edit) => applyChanges(state, edit.changes);
const mark = (state: ReviewState, unit: string, label: string, weight: Mark['weight'], comment = '') =>
  after(state, addMark(state, { targets: [sampleTarget(unit, 3)], label, weight, comment }, context));

const marked = [
  ['p-34.3', 'risk', 3, '先于 12.6'],
  ['g-12.6', 'risk', 1, '上限只及该服务'],
  ['g-3.4', 'question', 3, 'Cap per service'],
  ['p-16', 'agree', 0, ''],
].reduce(
  (state, [unit, label, weight, comment]) =>
    mark(state, String(unit), String(label), weight as Mark['weight'], String(comment)),
  sampleReview(),
);
const ids = new Map(issueRows(marked).map((row) => [row.mark.targets[0]?.unit, row.mark.id]));
const idOf = (unit: string) => ids.get(unit) ?? '';
const owned = after(marked, setOwner(marked, { mark: idOf('g-12.6'), owner: 'Li Lei (法务)' }, context));
const agreed = after(owned, setState(owned, { mark: idOf('p-16'), state: 'agreed' }, context));
const state = after(agreed, propose(agreed, { unit: 'p-34.3', of: '', from: '7日', text: '15日' }, context));

const found = (search: ReviewSearch) => {
  const rows = issueRows(state);
  const { filter } = readIssueFilter(search, state, rows);
  return askedIssues(rows, filter, state).map((row) => row.mark.targets[0]?.unit);
};

test.each<[ReviewSearch, readonly string[]]>([
  [{}, ['g-3.4', 'p-34.3', 'g-12.6', 'p-16']],
  [{ dir: 'desc' }, ['p-16', 'g-12.6', 'g-3.4', 'p-34.3']],
  [{ sort: 'place' }, ['g-3.4', 'g-12.6', 'p-16', 'p-34.3']],
  [{ sort: 'label' }, ['g-12.6', 'p-34.3', 'g-3.4', 'p-16']],
  [{ sort: 'owner' }, ['g-12.6', 'g-3.4', 'p-16', 'p-34.3']],
  [{ sort: 'state' }, ['g-3.4', 'g-12.6', 'p-34.3', 'p-16']],
  [{ sort: 'changed' }, ['p-16', 'g-12.6', 'g-3.4', 'p-34.3']],
  [{ label: 'risk' }, ['p-34.3', 'g-12.6']],
  [{ state: 'agreed' }, ['p-16']],
  [{ chapter: 'g-12' }, ['g-12.6']],
  [{ product: 'nat-gateway' }, ['p-34.3']],
  [{ owner: 'none' }, ['g-3.4', 'p-34.3', 'p-16']],
  [{ q: '该服务 上限' }, ['g-12.6']],
  [{ q: 'ＣＡＰ' }, ['g-3.4']],
  [{ label: 'risk', chapter: 'g-3' }, []],
])('%o leaves %o', (search, units) => {
  expect(found(search)).toEqual(units);
});

test('an owner is found by what an address makes of the name', () => {
  const { values } = readQuery(`?owner=${encodeURIComponent('Li Lei (法务)')}`);
  expect(values['owner']).not.toBe('Li Lei (法务)');
  expect(found({ owner: values['owner'] ?? '' })).toEqual(['g-12.6']);
});

test('what the address asks and the review has not is said, and narrows nothing', () => {
  const rows = issueRows(state);
  const search = { label: 'gone', state: 'closed', owner: 'Wang', chapter: 'g-12.6', product: 'rds' };
  const { filter, unread } = readIssueFilter(search, state, rows);
  expect(unread).toEqual(['gone', 'closed', 'Wang', 'g-12.6', 'rds']);
  expect(askedIssues(rows, filter, state).length).toBe(4);
});

test('a row knows of a redline on its provision', () => {
  expect(
    issueRows(state)
      .filter(({ proposals }) => proposals.length > 0)
      .map((row) => row.mark.id),
  ).toEqual([idOf('p-34.3')]);
});
