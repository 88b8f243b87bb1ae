import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { edition } from '@content/edition';
import { addWording } from '@/i18n/create-i18n';
import { commentOf, markOf, proposalOf, provisionsOf, sourceOf, stateOf, targetOf } from '@/review-files/sample-export';
import { markdownOfReview } from '@/review-files/markdown-of-review';
import { wordOfReview } from '@/review-files/word-of-review';
import { paragraphsIn, partsOf, wordsOf } from '@/word/read-word';
import { appendicesOf } from './export-appendices';
import { APPENDIX_NAMES } from './export-appendix-names';
import { exportWordsOf } from './export-words';

const text = readFileSync(new URL(`../../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const provisions = provisionsOf(text);
const state = stateOf({
  marks: [
    markOf('m', [targetOf(provisions, 'p-2.2', '7日届满'), targetOf(provisions, 'g-5.5', '缓冲期')], {
      weight: 3,
      owner: '李',
      state: 'agreed',
      thread: [commentOf('c', '太短', '')],
    }),
    markOf('n', [targetOf(provisions, 'p-2.1', '24小时', 'unsure')], { label: 'gone' }),
  ],
  proposals: [proposalOf(provisions, 'p-2.2', (was) => was.replaceAll('7日', '15日'), { reason: '太短' })],
  standings: [['p-2.3', 'blocked', '']],
});

describe.each(['zh-CN', 'en'] as const)('%s', async (locale) => {
  const translator = await createTranslator(locale);
  for (const part of ['reviewExport', 'layers'] as const) await addWording(translator, part);
  const words = exportWordsOf(translator);
  const shown = provisions.filter(({ id }) => id === 'p-2.2' || id === 'g-5.5');
  const appendices = appendicesOf(APPENDIX_NAMES, shown, translator);
  const source = sourceOf(provisions, state, { words, appendices });

  test('every wording of a file is said, with its values', async () => {
    const file = wordOfReview(source, { audience: 'whole', isWholeText: false });
    const parts = await partsOf(file);
    const said = [
      markdownOfReview(source),
      ...paragraphsIn(parts['word/document.xml'] ?? '').map((each) => wordsOf(each, 'accepted')),
      parts['word/comments.xml'] ?? '',
      wordOfReview(source, { audience: 'other', isWholeText: false, author: 'x' }).title,
    ].join('\n');
    expect(said).not.toMatch(/reviewExport|{{|\[object|undefined/);
    expect(said).toContain(locale === 'en' ? 'Special 2.2' : '专用 2.2');
    expect(said).toContain(words.reviewer);
    // 2026-11-29T15:18:40Z; every time in a file says its zone.
    expect(words.moment(1_795_965_520_000)).toBe(
      locale === 'en' ? 'Sun, Nov 29, 2026, 23:18 Beijing time' : '北京时间2026年11月29日周日 23:18',
    );
    expect(markdownOfReview(source)).toContain(words.moment(source.now));
  });

  test('appendices are of the provisions that the file has, in the words of the text', () => {
    expect(appendices.map(({ title }) => title)).toEqual(
      APPENDIX_NAMES.map((name) => translator.t(($) => $.reviewExport.appendix[name])),
    );
    const wordsIn = (index: number) => JSON.stringify(appendices[index]?.blocks);
    expect(wordsIn(0)).toContain('用户业务数据');
    expect(wordsIn(1)).toContain('7日');
    expect(wordsIn(2)).toContain('p-2.2'.slice(2));
    const printed = provisions.map((each) => each.text).join('\n');
    const quotes = appendices
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []))
      .filter(({ isOurs }) => isOurs !== true)
      .map((run) => run.text);
    expect(quotes.length).toBeGreaterThan(5);
    expect(quotes.filter((quote) => !printed.includes(quote))).toEqual([]);
  });
});
