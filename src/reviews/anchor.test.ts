import { readFileSync } from 'node:fs';
import { edition } from '@content/edition';
import { expect, test } from 'vitest';
import type { UnitId } from '@/agreement/model';
import { parseAgreement } from '@/agreement/parse-agreement';
import { ownTexts } from '@/agreement/walk';
import { answerPlace, chapterOf, makeTarget, reattach } from './anchor';
import { editionCases } from './edition-cases';
import { newEffort } from './effort';
import type { Target } from './model';
import { editEdition } from './new-edition';
import type { NewEdition } from './new-edition';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const texts = ownTexts(parseAgreement(source).agreement);
const textOf = (unit: UnitId) => texts.get(unit) ?? '';
const underOf = (unit: UnitId) => texts.get(chapterOf(unit));
const mark = (unit: UnitId, start: number, end: number) => makeTarget(unit, textOf(unit), start, end, underOf(unit));
const markWords = (unit: UnitId, words: string) => {
  const start = textOf(unit).indexOf(words);
  return mark(unit, start, start + words.length);
};

/** Words that stand in hundreds of places, and figures, which must never be taken for one another. */
const SHORT = ['阿里云', '服务', '7日', '15日', '30日', '24小时', '欠费', '您', '10天'];

/** A mark on all that each unit says, on its second sentence part, and on short words that are repeated. */
function marksEverywhere(): Target[] {
  return [...texts].flatMap(([unit, text]) => {
    if (text === '') return [];
    const [first = '', second = ''] = text.split(/(?<=[，；。])/u);
    const parts = second === '' ? [] : [mark(unit, first.length, first.length + second.length)];
    const short = SHORT.filter((words) => text.includes(words)).flatMap((words) =>
      [...new Set([text.indexOf(words), text.lastIndexOf(words)])].map((at) => mark(unit, at, at + words.length)),
    );
    return [mark(unit, 0, text.length), ...parts, ...short];
  });
}
const everywhere = marksEverywhere();
const CASES = editionCases(texts);

test.each(CASES)('$name: the marks it is about stand as they must', ({ edit, marks }) => {
  const next = editEdition(texts, edit);
  const found = marks.map(([unit, words]) => [
    unit,
    words,
    reattach(markWords(unit, words), next.texts, edition.id).fit,
  ]);
  expect(found).toEqual(marks);
});

/** What is wrong with how a mark stands, from where each character went: words that are there are never given up, others never found. */
function faultOf(target: Target, found: Target, next: NewEdition): string | undefined {
  const { unit, start, end } = target;
  const right = next.where(unit, start, end);
  const isRight = right.some((at) => at.unit === found.unit && at.start === found.start);
  const isFound = found.fit === 'exact' || found.fit === 'moved';
  const isUntouched = next.texts.get(unit) === textOf(unit) && right.some((at) => at.unit === unit);
  if (isFound && !isRight) return 'moved silently to other words';
  if (isFound && next.texts.get(found.unit)?.slice(found.start, found.end) !== target.exact) return 'not its words';
  if (!isFound && (found.exact !== target.exact || found.was?.start !== start || found.was.unit !== unit))
    return 'lost';
  if (right.length > 0 && found.fit === 'orphan') return 'given up, though its words are there';
  if (isUntouched && found.fit === 'moved') return 'untouched, but moved';
  return undefined;
}

test.each(CASES)('$name: no mark anywhere is lost, or moved silently to other words', ({ counts, edit }) => {
  const next = editEdition(texts, edit);
  const stand = { exact: 0, moved: 0, unsure: 0, orphan: 0 };
  const faults = everywhere.flatMap((target) => {
    const found = reattach(target, next.texts, edition.id);
    stand[found.fit] += 1;
    const fault = faultOf(target, found, next);
    return fault === undefined ? [] : [[fault, target, found]];
  });
  expect(faults).toEqual([]);
  expect(Object.values(stand)).toEqual(counts);
});

test('there are thirty editions and more, and marks on every unit that says something', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(30);
  expect(new Set(everywhere.map(({ unit }) => unit)).size).toBe([...texts.values()].filter(Boolean).length);
});

test('what the reviewer answers counts: a yes is a place with where it was, a no is none', () => {
  const next = editEdition(texts, ({ replace }) => replace('p-34.3.2', '7日内', '15日内'));
  const target = markWords('p-34.3.2', '7日内');
  const unsure = reattach(target, next.texts, edition.id);
  expect(next.texts.get(unsure.unit)?.slice(unsure.start, unsure.end)).toBe('15日内');
  expect(unsure).toMatchObject({ exact: '7日内', fit: 'unsure', was: { edition: edition.id, start: target.start } });
  const yes = answerPlace(unsure, unsure, next.texts, edition.id);
  expect(yes).toMatchObject({ exact: '15日内', fit: 'moved', was: { unit: 'p-34.3.2', start: target.start } });
  const no = answerPlace(unsure, 'no', next.texts, edition.id);
  expect(no).toMatchObject({ exact: '7日内', fit: 'orphan', start: target.start });
  // The old words come back: it is found again.
  expect(reattach(no, texts, 'next')).toEqual(target);
  expect(reattach(yes, next.texts, 'next')).toEqual(yes);
});

test('context ends at the edge of the unit, and no character is cut in two', () => {
  const text = `${'前'.repeat(3)}𠮷${'文'.repeat(31)}上限${'后'.repeat(31)}𠮷`;
  const target = makeTarget('g-1', text, 36, 38);
  expect([target.exact, target.prefix, target.suffix]).toEqual(['上限', '文'.repeat(31), '后'.repeat(31)]);
  expect(makeTarget('g-1', '上限', 0, 1)).toMatchObject({ prefix: '', suffix: '限' });
  expect(() => makeTarget('g-1', '上限', 1, 1)).toThrow(RangeError);
  expect(() => makeTarget('g-1', '上限', 0, 3)).toThrow(RangeError);
});

test('words of a hostile file that are longer than the agreement are looked for in no time', () => {
  const target = { ...mark('g-12.6', 0, 4), exact: '服务'.repeat(400_000), prefix: '', suffix: '', of: '0'.repeat(16) };
  const before = performance.now();
  expect(reattach(target, texts, edition.id).fit).toBe('orphan');
  expect(performance.now() - before).toBeLessThan(2000);
});

test('a mark of a hostile file is looked for in a time that has a limit', () => {
  const base = { unit: 'g-12.6', start: 0, of: '0123456789abcdef', fit: 'exact', prefix: '', suffix: '' } as const;
  const hostile = (exact: string, more: Partial<Target> = {}): Target => ({
    ...base,
    end: exact.length,
    exact,
    ...more,
  });
  const huge = '服务'.repeat(200_000);
  const marks = [
    ...Array.from({ length: 20 }, () => hostile('的', { prefix: huge, suffix: huge, under: huge })),
    ...Array.from({ length: 20 }, () => hostile(huge)),
    ...Array.from({ length: 2000 }, () => hostile('阿里云阿里云阿里云阿里云阿里云')),
  ];
  const effort = newEffort(20_000_000);
  const before = performance.now();
  const found = marks.map((target) => reattach(target, texts, edition.id, effort));
  expect(performance.now() - before).toBeLessThan(20_000);
  expect(effort.left).toBe(0);
  expect(found.map(({ exact }) => exact)).toEqual(marks.map(({ exact }) => exact));
});
