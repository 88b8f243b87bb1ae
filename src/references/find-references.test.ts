import { expect, test } from 'vitest';
import { parseAgreement } from '../agreement/parse-agreement';
import { findReferences } from './find-references';

const { agreement } = parseAgreement(`协议
通用条款
1.   服务
1.1.     本协议第2条除外。
2.   费用
专用说明
1、【甲】
1.1、本第“2”条中的服务，释放规则详见2.1。
2、【乙】
2.1、在第2条下，按通用条款办理。`);

const find = (readings: Partial<Parameters<typeof findReferences>[1]> = {}) =>
  findReferences(agreement, { named: [], errata: [], ...readings });

test('numbers denote the general part after 本协议, else the part in which they stand', () => {
  expect(find().references.map(({ unit, targets }) => [unit, ...targets])).toEqual([
    ['g-1.1', 'g-2'],
    ['p-1.1', 'p-2'],
    ['p-1.1', 'p-2.1'],
    ['p-2.1', 'p-2'],
  ]);
});

test('an erratum leads elsewhere, and keeps what is printed', () => {
  const reason = { zh: '印错', en: 'Misprinted' };
  const { references, diagnostics } = find({
    errata: [{ unit: 'p-1.1', quote: '第“2”条', kind: 'reference', intended: 'p-1', reason }],
  });
  expect(references[1]).toMatchObject({ targets: ['p-1'], printedTarget: 'p-2' });
  expect(references[2]).not.toHaveProperty('printedTarget');
  expect(diagnostics).toEqual([]);
});

test('names are placed by their quote, and a quote that is not there is an error', () => {
  expect(find({ named: [{ unit: 'p-2.1', quote: '通用条款', targets: ['g'] }] }).references.at(-1)).toMatchObject({
    kind: 'name',
    targets: ['g'],
  });
  expect(find({ named: [{ unit: 'p-2.1', quote: '专用条款', targets: ['p'] }] }).diagnostics).toMatchObject([
    { check: 'quote-not-found' },
  ]);
});
