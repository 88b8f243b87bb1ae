import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { edition } from '@content/edition';
import { addWording } from '@/i18n/create-i18n';
import { markdownOfReview } from '@/review-files/markdown-of-review';
import { commentOf, markOf, proposalOf, provisionsOf, sourceOf, stateOf, targetOf } from '@/review-files/sample-export';
import { wordOfReview } from '@/review-files/word-of-review';
import { writeReview } from '@/reviews/annotation-collection';
import type { Change } from '@/reviews/model';
import { readReview } from '@/reviews/read-review';
import { paragraphsIn, partsOf, wordsOf } from '@/word/read-word';
import type { Conflict } from './desk';
import { disputedRecords, otherSides } from './export-disputed';
import { exportWordsOf } from './export-words';
import { planImport } from './import-plan';

const text = readFileSync(new URL(`../../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const provisions = provisionsOf(text);
const mark = markOf('m', [targetOf(provisions, 'g-12.6', '过往12个月')], { thread: [commentOf('c', '存着的话')] });
const proposal = proposalOf(provisions, 'p-2.2', (was) => was.replaceAll('7日', '15日'), { of: '0123456789abcdef' });
const gone = markOf('gone', [targetOf(provisions, 'g-12.5', '阿里云过错')]);
const state = stateOf({ marks: [mark, gone], proposals: [proposal] });
const conflictOf = (
  id: string,
  change: Pick<Change, 'table' | 'id' | 'after'>,
  theirs: Conflict['theirs'],
): Conflict => ({
  id,
  mine: { before: undefined, ...change } as unknown as Change,
  theirs,
});
const conflicts = [
  conflictOf(
    'h1',
    { table: 'marks', id: 'm', after: { ...mark, by: '', thread: [commentOf('c', '没写入的话')] } },
    mark,
  ),
  conflictOf('h2', { table: 'marks', id: 'm', after: { ...mark, owner: '第三人' } }, mark),
  conflictOf('h3', { table: 'proposals', id: 'p-2.2', after: { ...proposal, text: '另一种改写' } }, proposal),
  conflictOf('h4', { table: 'marks', id: 'gone', after: undefined }, gone),
];

describe.each(['zh-CN', 'en'] as const)('%s', async (locale) => {
  const translator = await createTranslator(locale);
  for (const part of ['reviewExport', 'reviewKeeping', 'layers'] as const) await addWording(translator, part);
  const disputed = disputedRecords(conflicts, state, translator);
  const source = sourceOf(provisions, state, { disputed, words: exportWordsOf(translator) });
  const wanted = [
    '存着的话',
    '没写入的话',
    '第三人',
    proposal.text,
    '另一种改写',
    locale === 'en' ? 'Deleted' : '已删除',
  ];

  test('both texts of what was changed in two places stand in Markdown and in Word for a colleague', async () => {
    const parts = await partsOf(wordOfReview(source, { audience: 'whole', isWholeText: false }));
    const word = paragraphsIn(parts['word/document.xml'] ?? '')
      .map((each) => wordsOf(each, 'accepted'))
      .join('\n');
    for (const file of [word, markdownOfReview(source)]) {
      expect(wanted.filter((words) => !file.includes(words))).toEqual([]);
      expect(file).not.toMatch(/reviewKeeping|reviewExport|undefined/);
    }
  });

  test('no other reader of a Word file gets them', async () => {
    for (const audience of ['client', 'other'] as const) {
      const parts = await partsOf(wordOfReview(source, { audience, isWholeText: false }));
      expect(Object.keys(parts).filter((name) => /没写入的话|另一种改写/.test(parts[name] ?? ''))).toEqual([]);
    }
  });

  test('of nobody named the moment is said alone', () => {
    expect(disputed[0]?.other).toMatch(/^[^\s,，·]/);
    expect(disputed[0]?.kept).toContain('王律师 · ');
  });
});

test('a second review file asks of each text that was not written, and a record that is disputed twice has a file for each', () => {
  const others = otherSides(state, conflicts);
  expect(others).toHaveLength(2);
  const asked = others.map((other) => {
    const read = readReview(writeReview(other));
    const plan = read.kind === 'read' ? planImport(state, read.state) : undefined;
    const merged = plan?.kind === 'merge' ? plan.merged : undefined;
    return {
      changes: merged?.edit.changes.length,
      conflicts: merged?.conflicts.map(({ table, id }) => `${table} ${id}`),
      theirs: JSON.stringify(merged?.conflicts.map(({ theirs }) => theirs)),
    };
  });
  expect(asked.map((each) => each.conflicts)).toEqual([['marks m', 'proposals p-2.2'], ['marks m']]);
  expect(asked.map((each) => each.changes)).toEqual([0, 0]);
  expect(asked[0]?.theirs).toMatch(/没写入的话.*另一种改写/);
  expect(asked[1]?.theirs).toContain('第三人');
});
