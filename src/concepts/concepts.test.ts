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
  // What leads to special 12.2 of PrivateZone is meant for general 12.2: the liability of the customer.
  const said = (en: string) => checksOf({ summary: { zh: '一', en } });
  expect(said('Mail has its own (special 73.7). There is a cap (12.6).')).toEqual(['other-part']);
  expect(said('Mail has its own (special 73.7). There is a cap (general 12.6).')).toEqual([]);
  expect(checksOf({ silent: { zh: '专用说明 73.7 与 12.6 的关系', en: 'one' } })).toEqual(['other-part']);
  const other = { slug: 'limit', name: { zh: '限额', en: 'Limit' }, variants: { zh: ['责任 封顶'], en: [] } };
  expect(checksOf({}, other)).toEqual(['ambiguous-concept']);
});

/** Queries of a lawyer, in both languages, with the concept that answers first. */
const ASKED: readonly (readonly [query: string, slug: string])[] = [
  ['责任上限', 'limitation-of-liability'],
  ['责任封顶', 'limitation-of-liability'],
  ['赔偿上限是什么', 'limitation-of-liability'],
  ['责任的上限', 'limitation-of-liability'],
  ['限制责任', 'limitation-of-liability'],
  ['对责任的限制', 'limitation-of-liability'],
  ['Limitation of Liability', 'limitation-of-liability'],
  ['the limitation of liability clause', 'limitation-of-liability'],
  ['limit of liability', 'limitation-of-liability'],
  ['limits of liability', 'limitation-of-liability'],
  ['liability limits', 'limitation-of-liability'],
  ['liability limit', 'limitation-of-liability'],
  ['limitations on liability', 'limitation-of-liability'],
  ['limited liability', 'limitation-of-liability'],
  ['limitation of liabilty', 'limitation-of-liability'],
  ['limitaton of liability', 'limitation-of-liability'],
  ['liability caps', 'limitation-of-liability'],
  ['cap on the liability', 'limitation-of-liability'],
  ['免责', 'exclusion-of-liability'],
  ['免除责任条款', 'exclusion-of-liability'],
  ['责任的免除', 'exclusion-of-liability'],
  ['exclusions of liability', 'exclusion-of-liability'],
  ['exclude liability', 'exclusion-of-liability'],
  ['liability exclusion', 'exclusion-of-liability'],
  ['disclaimers of liability', 'exclusion-of-liability'],
  ['indemnity', 'customer-indemnity'],
  ['indemnities', 'customer-indemnity'],
  ['indemnify', 'customer-indemnity'],
  ['indemnification clause', 'customer-indemnity'],
  ['indemnificaton', 'customer-indemnity'],
  ['assignment', 'assignment'],
  ['assign the agreement', 'assignment'],
  ['assign this contract', 'assignment'],
  ['assignments', 'assignment'],
  ['assigment', 'assignment'],
  ['合同的转让', 'assignment'],
  ['转让合同', 'assignment'],
  ['governing law', 'governing-law'],
  ['governing laws', 'governing-law'],
  ['law governing the agreement', 'governing-law'],
  ['choices of law', 'governing-law'],
  ['适用的法律', 'governing-law'],
  ['管辖', 'jurisdiction'],
  ['jurisdictions', 'jurisdiction'],
  ['resolution of disputes', 'jurisdiction'],
  ['jursidiction', 'jurisdiction'],
  ['单方变更', 'unilateral-change'],
  ['变更协议', 'unilateral-change'],
  ['amend the agreement', 'unilateral-change'],
  ['amendments', 'unilateral-change'],
  ['unilateral changes', 'unilateral-change'],
  ['抵销', 'set-off'],
  ['set-off', 'set-off'],
  ['set off', 'set-off'],
  ['案例宣传', 'publicity'],
  ['auto-renewal', 'auto-renewal'],
  ['automatically renewed', 'auto-renewal'],
  ['data export', 'data-export'],
  ['export data', 'data-export'],
  ['导出数据', 'data-export'],
  ['deletion of data', 'data-deletion'],
  ['consequential losses', 'indirect-damages'],
  ['confidentiality obligations', 'confidentiality'],
  ['warranty disclaimers', 'no-warranty'],
  ['解除权', 'termination-by-vendor'],
  ['单方解除权', 'termination-by-vendor'],
  ['抵销权', 'set-off'],
  ['分包商', 'subcontracting'],
  ['个人信息保护', 'personal-information'],
  ['知识产权归属', 'intellectual-property'],
  ['unilateral amendment', 'unilateral-change'],
  ['unilateral amendments', 'unilateral-change'],
  ['set-off right', 'set-off'],
  ['right of set off', 'set-off'],
  ['subcontractor', 'subcontracting'],
  ['subcontractors', 'subcontracting'],
  ['IP ownership', 'intellectual-property'],
  ['IP rights', 'intellectual-property'],
  ['publicity rights', 'publicity'],
  ['personal data protection', 'personal-information'],
  ['joint liability', 'customer-indemnity'],
  ['liquidated damages', 'liquidated-damages'],
  ['cap on damages', 'limitation-of-liability'],
];

test.each(ASKED)('“%s” asks for %s', (query, slug) => {
  expect(findConcept(query, concepts)?.slug).toBe(slug);
});

test.each([
  '日志服务欠费',
  '12.6',
  '该服务',
  '',
  'RDS liability cap for arrears',
  // Another side, the opposite, or another thing than a name that is near.
  'unlimited liability',
  'no limitation of liability',
  'limitation of customer liability',
  'vendor indemnity',
  'count',
  'data import',
  '数据导入',
  '责任下限',
  '无责任上限',
  '赔偿客户',
  'agreement',
  'the',
  'clause 12.6',
  'Elastic Container Instance',
  'law firm',
  'rights',
  'ownership',
  '保护',
  '数据保护',
  '客户权利',
  '供应商',
  'rights of the customer',
  'protection of the account data',
  'export of goods to Iran',
])('“%s” names no concept', (query) => {
  expect(findConcept(query, concepts)?.slug).toBeUndefined();
});

test('every name of a concept finds it, also with its English words in another order and in the plural', () => {
  const missed = concepts.flatMap(({ slug, name, variants }) =>
    [name.zh, name.en, ...variants.zh, ...variants.en].filter((each) => findConcept(each, concepts)?.slug !== slug),
  );
  expect(missed).toEqual([]);
  const wrong = concepts.flatMap(({ slug, name, variants }) =>
    [name.en, ...variants.en]
      .map((each) => each.split(' ').toReversed().join(' '))
      .filter((each) => ![slug, undefined].includes(findConcept(each, concepts)?.slug)),
  );
  expect(wrong).toEqual([]);
});
