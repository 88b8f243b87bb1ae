import { readFileSync } from 'node:fs';
import { defects } from '@content/defects';
import { edition } from '@content/edition';
import { errata } from '@content/errata';
import { precedence } from '@content/precedence';
import { questions } from '@content/readings';
import { Packer } from 'docx';
import { convertToHtml } from 'mammoth';
import { describe, expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { documentOf } from '@/word/word-file';
import { agreementBlocks } from './agreement-blocks';
import { notesOfBlocks } from './notes-of-blocks';
import { notedRuns, wordOfExcerpt } from './word-of-excerpt';
import { numbered } from './write-excerpt';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const blocks = agreementBlocks(source);

describe.each(['zh-CN', 'en'] as const)('in %s', async (locale) => {
  const translator = await createTranslator(locale);
  const say = ({ zh, en }: { readonly zh: string; readonly en: string }) => (locale === 'en' ? en : zh);

  test('a Word file of the whole agreement, read back by another library, has every doubt as a footnote and none in the text', async () => {
    const written = wordOfExcerpt(blocks, await notesOfBlocks(blocks, translator));
    const file = { title: '', head: '', foot: '', source: { line: '', href: 'https://example.org/' }, blocks: written };
    const buffer = await Packer.toBuffer(documentOf(file));
    const { value } = await convertToHtml({ buffer });
    const [text = '', notes = ''] = value.split(/<ol>(?=<li id="footnote-)/);
    const bare = (html: string) =>
      html
        .replaceAll(/<sup>.*?<\/sup>/g, '')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replaceAll(/\s/g, '');
    expect(bare(text)).toBe(
      bare(blocks.map((block) => numbered(block.number, block.text)).join('') + 'https://example.org/'),
    );
    const noted = bare(notes);
    const wanted = [
      ...errata.map(({ reason }) => reason),
      ...defects.filter(({ unit }) => errata.every((erratum) => erratum.unit !== unit)).map(({ printed }) => printed),
      ...questions.map(({ question }) => question),
      ...precedence.flatMap(({ doubt }) => doubt ?? []),
    ].map((words) => bare(say(words)));
    expect(wanted.length).toBeGreaterThan(450);
    expect(wanted.filter((words) => !noted.includes(words))).toEqual([]);
  });

  test('12.6 says of which provisions it is doubtful whether they come before it, each doubt once', async () => {
    const notes = await notesOfBlocks(
      blocks.filter(({ id }) => id === 'g-12.6'),
      translator,
    );
    const texts = notes['g-12.6']?.map(({ text }) => text) ?? [];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text.includes('5.2'))).not.toEqual([]);
    expect(texts.filter((text) => text.includes('22.2.1'))).not.toEqual([]);
  });
});

test('a note stands behind its words, is left out where they are not chosen, and no two are read as one number', () => {
  const notes = [
    { quote: '7日', text: '甲' },
    { quote: '24小时', text: '乙' },
    { quote: '7日', text: '丙' },
    { text: '丁' },
  ];
  expect(notedRuns('届满7日后删除', notes)).toEqual([
    { text: '届满7日', note: '甲' },
    { text: ' ', note: '丙' },
    { text: '后删除', note: '丁' },
  ]);
});
