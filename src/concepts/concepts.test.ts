import { expect, test } from 'vitest';
import { concepts } from '@content/concepts';
import { checkConcepts } from './check-concepts';
import { findConcept } from './find-concept';
import type { Concept } from './model';

const texts = new Map([['g-12.6', '损失赔偿责任不超过过往12个月']]);
const wording = { zh: '一', en: 'one' };
const cap: Concept = {
  slug: 'cap',
  name: { zh: '责任上限', en: 'Cap' },
  variants: { zh: ['责任封顶'], en: ['liability cap'] },
  summary: wording,
  groups: [{ title: wording, clauses: [{ unit: 'g-12.6', quote: '不超过过往12个月', note: wording }] }],
  related: [],
  isComplete: true,
};
const checksOf = (...changed: readonly Partial<Concept>[]) =>
  checkConcepts(
    changed.map((each) => ({ ...cap, ...each })),
    texts,
  ).map(({ check }) => check);

test('what the text does not bear out, and names of two concepts, are errors', () => {
  expect(checksOf({})).toEqual([]);
  const clause = { unit: 'g-12.6', quote: '没有这句话', note: wording };
  expect(checksOf({ groups: [{ title: wording, clauses: [clause] }] })).toEqual(['quote-not-found']);
  expect(checksOf({ groups: [] })).toEqual(['empty-concept']);
  expect(checksOf({ related: ['moon'] })).toEqual(['unknown-concept']);
  const other = { slug: 'limit', name: { zh: '限额', en: 'Limit' }, variants: { zh: ['责任 封顶'], en: [] } };
  expect(checksOf({}, other)).toEqual(['ambiguous-concept']);
});

test.each([
  ['责任上限', 'limitation-of-liability'],
  ['责任封顶', 'limitation-of-liability'],
  ['赔偿上限是什么', 'limitation-of-liability'],
  ['Limitation of Liability', 'limitation-of-liability'],
  ['the limitation of liability clause', 'limitation-of-liability'],
  ['单方变更', 'unilateral-change'],
  ['抵销', 'set-off'],
  ['set-off', 'set-off'],
  ['管辖', 'jurisdiction'],
  ['governing law', 'governing-law'],
  ['assignment', 'assignment'],
  ['案例宣传', 'publicity'],
  ['indemnity', 'customer-indemnity'],
  ['auto-renewal', 'auto-renewal'],
  ['data export', 'data-export'],
])('“%s” asks for %s', (query, slug) => {
  expect(findConcept(query, concepts)?.slug).toBe(slug);
});

test.each(['日志服务欠费', '12.6', '该服务', '', 'RDS liability cap for arrears'])('“%s” names no concept', (query) => {
  expect(findConcept(query, concepts)?.slug).toBeUndefined();
});
