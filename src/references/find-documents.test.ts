import { expect, test } from 'vitest';
import { parseAgreement } from '../agreement/parse-agreement';
import { findDocuments } from './find-documents';
import type { CitedDocument } from './model';

const { agreement } = parseAgreement(`协议
通用条款
1.   服务
1.1.     您应遵守《甲规则》、《甲规则（新）》及隐私政策。
专用说明
1、【甲】
1.1、详见《甲规则》。`);

const rules: CitedDocument = { id: 'rules', kind: 'vendor', titles: ['甲规则', '甲规则（新）'] };
const privacy: CitedDocument = {
  id: 'privacy',
  kind: 'vendor',
  titles: [],
  named: [{ words: '隐私政策', units: ['g-1.1'] }],
};

test('variants of a title are one document, and names without 《》 stand in their order', () => {
  const { citations, diagnostics } = findDocuments(agreement, [privacy, rules]);
  expect(citations.map(({ document, unit, words }) => [document, unit, words])).toEqual([
    ['rules', 'g-1.1', '《甲规则》'],
    ['rules', 'g-1.1', '《甲规则（新）》'],
    ['privacy', 'g-1.1', '隐私政策'],
    ['rules', 'p-1.1', '《甲规则》'],
  ]);
  expect(diagnostics).toEqual([]);
});

test('a title that nobody listed, and one that is not there, are errors', () => {
  const other: CitedDocument = { id: 'other', kind: 'law', titles: ['乙法'] };
  const checks = (documents: readonly CitedDocument[]) =>
    findDocuments(agreement, documents).diagnostics.map(({ check }) => check);
  expect(checks([privacy])).toEqual(['document-unlisted', 'document-unlisted', 'document-unlisted']);
  expect(checks([privacy, rules, other])).toEqual(['document-absent']);
  expect(checks([rules, { ...privacy, named: [{ words: '隐私政策', units: ['p-1.1'] }] }])).toEqual([
    'quote-not-found',
  ]);
});

test('a name inside a longer name of the same document is no place of its own', () => {
  const policy: CitedDocument = {
    ...privacy,
    named: [
      { words: '及隐私政策', units: ['g-1.1'] },
      { words: '隐私', units: ['g-1.1'] },
    ],
  };
  const { citations, diagnostics } = findDocuments(agreement, [policy, rules]);
  expect(citations.filter(({ document }) => document === 'privacy').map(({ words }) => words)).toEqual(['及隐私政策']);
  expect(diagnostics).toMatchObject([{ check: 'quote-not-found' }]);
});
