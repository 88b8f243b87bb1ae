import { expect, test } from 'vitest';
import type { Concept } from '../concepts/model';
import { checkPartsNamed } from '../compile/check-parts-named';
import { checkChecklists } from './check-checklists';
import type { Checklist, ChecklistItem } from './model';

const texts = new Map([
  ['g-12.6', '损失赔偿责任不超过过往12个月'],
  ['g-3.4.4.5', '阿里云可不时修改、终止、服务'],
  ['g-11.5', '赔偿直接经济损失'],
]);
const wording = { zh: '一', en: 'one' };
const clause = { unit: 'g-12.6', quote: '不超过过往12个月', note: wording };
const cap: Concept = {
  slug: 'cap',
  name: wording,
  variants: { zh: [], en: [] },
  summary: wording,
  groups: [{ title: wording, clauses: [clause, { unit: 'g-11.5', quote: '直接经济损失', note: wording }] }],
  related: [],
  isComplete: true,
};
const item: ChecklistItem = { id: 'amount', question: wording, clauses: [clause], asks: wording };
const source = { concept: 'cap', leftOut: [{ units: ['g-11.5'], why: wording }] };
const list: Checklist = { id: 'liability-cap', title: wording, sources: [source], items: [item] };

const checksOf = (...changed: readonly Partial<Checklist>[]) =>
  checkChecklists(
    changed.map((each) => ({ ...list, ...each })),
    [cap],
    texts,
  ).map(({ check }) => check);
const checksOfItem = (changed: Partial<ChecklistItem>) => checksOf({ items: [{ ...item, ...changed }] });

test('a list that the text bears out passes', () => {
  expect(checksOf({})).toEqual([]);
});

test('words that are not in their unit, and no words at all, are errors', () => {
  expect(checksOfItem({ clauses: [{ ...clause, quote: '没有这句话' }] })).toEqual(['quote-not-found']);
  expect(checksOfItem({ clauses: [clause, { ...clause, unit: 'g-1.9' }] })).toEqual(['quote-not-found']);
  expect(checksOfItem({ clauses: [clause, { ...clause, quote: '' }] })).toEqual(['quote-not-found']);
  expect(checksOfItem({ clauses: [clause, clause] })).toEqual(['duplicate-clause']);
});

test('ids are one of their kind, and kebab-case', () => {
  expect(checksOf({}, {})).toEqual(['duplicate-checklist-id']);
  expect(checksOf({ items: [item, item] })).toEqual(['duplicate-checklist-id']);
  expect(checksOf({ id: 'Liability cap' })).toEqual(['checklist-id']);
  expect(checksOf({ id: 'deadlines' })).toEqual(['checklist-id']);
  expect(checksOfItem({ id: 'amount1' })).toEqual(['checklist-id']);
});

test('a list without items and an item without clauses are errors', () => {
  expect(checksOf({ items: [], sources: [] })).toEqual(['empty-checklist']);
  expect(checksOf({ items: [{ ...item, clauses: [] }], sources: [] })).toEqual(['empty-checklist']);
});

test.each([
  ['title', { title: { zh: 'one', en: 'one' } }],
  ['question', { items: [{ ...item, question: { zh: '一', en: '' } }] }],
  ['asks', { items: [{ ...item, asks: { zh: '', en: 'one' } }] }],
  ['law', { items: [{ ...item, law: { zh: '民法典', en: '民法典' } }] }],
  ['note', { items: [{ ...item, clauses: [{ ...clause, note: { zh: '一', en: '一' } }] }] }],
  ['doubt', { items: [{ ...item, clauses: [{ ...clause, doubt: { zh: '', en: 'one' } }] }] }],
  ['reason', { sources: [{ concept: 'cap', leftOut: [{ units: ['g-11.5'], why: { zh: '一', en: '' } }] }] }],
])('a %s in one language is an error', (_what, changed: Partial<Checklist>) => {
  expect(checksOf(changed)).toEqual(['language-missing']);
});

test('a name that is no Chinese may stand alone in a note', () => {
  const note = { zh: 'DataWorks。', en: 'DataWorks.' };
  expect(checksOfItem({ clauses: [{ ...clause, note }] })).toEqual([]);
  expect(checksOfItem({ clauses: [{ ...clause, note: { ...note, zh: 'Data is kept.' } }] })).toEqual([
    'language-missing',
  ]);
});

test('a clause that is spoken of is quoted, its items too', () => {
  const asks = { zh: '3.4.4(5) 写明30日。', en: 'State 30 days in 3.4.4(5).' };
  expect(checksOfItem({ asks })).toEqual(['clause-not-quoted']);
  const quoted = { unit: 'g-3.4.4.5', quote: '阿里云可不时修改', note: wording };
  expect(checksOfItem({ asks, clauses: [clause, quoted] })).toEqual([]);
  expect(checksOfItem({ question: { zh: '12.60 是什么？', en: 'What is 12.60?' } })).toEqual(['clause-not-quoted']);
});

test('every provision of a concept is in the list or left out, never both', () => {
  expect(checksOf({ sources: [{ concept: 'cap', leftOut: [] }] })).toEqual(['clause-left-out']);
  const both = [{ units: ['g-11.5', 'g-12.6'], why: wording }];
  expect(checksOf({ sources: [{ concept: 'cap', leftOut: both }] })).toEqual(['clause-left-out']);
  const foreign = [{ units: ['g-11.5', 'g-3.4.4.5'], why: wording }];
  expect(checksOf({ sources: [{ concept: 'cap', leftOut: foreign }] })).toEqual(['clause-left-out']);
  expect(checksOf({ sources: [{ concept: 'moon', leftOut: [] }] })).toEqual(['unknown-concept']);
});

test('a number that both parts have is bare in no wording of a list', () => {
  const asks = { zh: '5.3 写明通知期。', en: 'State a period in 5.3.' };
  const ids = ['g-5.3', 'p-5.3'];
  const found = checkPartsNamed([{ ...list, items: [{ ...item, asks }] }], ids).map(({ check }) => check);
  expect(found).toEqual(['part-not-named', 'part-not-named']);
  expect(checkPartsNamed([list], ids)).toEqual([]);
});
