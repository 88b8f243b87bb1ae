import { expect, test } from 'vitest';
import { defects as written } from '@content/defects';
import { errata } from '@content/errata';
import { checkDefects } from './check-defects';
import type { Defect } from './model';

const texts = new Map([
  ['g-1.1', '您应当仔细阅读阅读本协议。'],
  ['g-1.2', '详见38.2，另见附件。'],
]);
const wording = { zh: '一', en: 'one' };
const doubled: Defect = {
  unit: 'g-1.1',
  quote: '阅读阅读',
  kind: 'doubled-word',
  weight: 'typo',
  printed: wording,
  certainty: 'certain',
};
const stale: Defect = {
  ...doubled,
  unit: 'g-1.2',
  quote: '38.2',
  kind: 'reference',
  also: [{ unit: 'g-1.1', quote: '您' }],
};
const checksOf = (defects: readonly Defect[], wrong: Parameters<typeof checkDefects>[1] = []) =>
  checkDefects(defects, wrong, texts).diagnostics.map(({ check }) => check);

test('the register stands in the order of the text, within a unit too', () => {
  const annex = { ...stale, quote: '附件', kind: 'undefined-term' } as const;
  const { defects, diagnostics } = checkDefects([annex, stale, doubled], [], texts);
  expect(diagnostics).toEqual([]);
  expect(defects).toEqual([doubled, stale, annex]);
});

test('words that are not there, also of other places, and defects that are there twice are errors', () => {
  expect(checksOf([{ ...doubled, quote: '没有这句话' }])).toEqual(['quote-not-found']);
  expect(checksOf([{ ...stale, also: [{ unit: 'g-9.9', quote: '您' }] }])).toEqual(['quote-not-found']);
  expect(checksOf([doubled, doubled])).toEqual(['duplicate-defect']);
});

test('an erratum that the register lacks is an error', () => {
  const erratum = { unit: 'g-1.2', quote: '38.2', kind: 'reference', intended: 'g-1.1', reason: wording } as const;
  expect(checksOf([doubled], [erratum])).toEqual(['missing-defect']);
  expect(checksOf([doubled, stale], [erratum])).toEqual([]);
});

test('the register has what a reader of the text would query first', () => {
  const kindsOf = (unit: string) => written.filter((defect) => defect.unit === unit).map(({ kind }) => kind);
  expect(errata.every(({ unit }) => kindsOf(unit).some((kind) => kind === 'number' || kind === 'reference'))).toBe(
    true,
  );
  // 甲方 and 乙方 are defined nowhere; 承任何责任 lacks 担; two starts of one period; kept or dropped.
  expect(written.some(({ unit, kind }) => unit.startsWith('p-72') && kind === 'changed-party')).toBe(true);
  // When the release comes is not fixed, in two clauses of the same words.
  const ofRelease = written.filter(
    ({ unit, kind, weight }) => `${unit} ${kind} ${weight}` === 'p-59.2.1.2 ambiguity date',
  );
  expect(ofRelease.flatMap(({ also = [] }) => also.map(({ unit }) => unit))).toEqual(['p-60.1.2']);
  expect(kindsOf('p-22.2.2')).toContain('missing-word');
  expect(kindsOf('p-17.1.4')).toContain('contradiction');
  expect(kindsOf('p-21.2.2').some((kind) => kind === 'contradiction' || kind === 'ambiguity')).toBe(true);
});
