import { readFileSync } from 'node:fs';
import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { convertToHtml, extractRawText } from 'mammoth';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { agreementBlocks } from '@/text/agreement-blocks';
import { wordOfExcerpt } from '@/text/word-of-excerpt';
import type { WordFile } from './model';
import { documentOf } from './word-file';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const blocks = agreementBlocks(source);
const NOTES = { 'p-64.3.8': [{ quote: '63.3.8', text: '原文条款号有误：应为64.3.8。' }] };
const FILE: WordFile = {
  title: '摘录 & <b>',
  head: '《阿里云产品服务协议》',
  foot: '非官方',
  source: { line: '出处', href: 'https://example.org/agreement?only=g-12.6&edition=2024-05-15' },
  blocks: wordOfExcerpt(blocks, NOTES),
};

test('the whole agreement is read back by another library, word for word', async () => {
  const buffer = await Packer.toBuffer(documentOf(FILE));
  const { value } = await extractRawText({ buffer });
  const bare = (text: string) => text.replaceAll(/\s/g, '');
  const read = bare(value);
  const missing = blocks.filter(({ number, text }) => !read.includes(bare(number + text)));
  expect(missing.map(({ id }) => id)).toEqual([]);
  expect(read.length).toBeGreaterThan(blocks.reduce((sum, { text }) => sum + bare(text).length, 0));
});

test('headings are headings, numbers are text, our notes are footnotes', async () => {
  const chosen = blocks.filter(({ id }) => ['g', 'g-12', 'g-12.6', 'p-64.3.8'].includes(id));
  const buffer = await Packer.toBuffer(documentOf({ ...FILE, blocks: wordOfExcerpt(chosen, NOTES) }));
  const { value } = await convertToHtml({ buffer });
  expect(value).toMatch(/<h1>(?:<a[^>]*><\/a>)?通用条款<\/h1>/);
  expect(value).toMatch(/<h2>[^<]*12[^<]*违约责任/);
  expect(value).not.toMatch(/<ol><li>[^<]*12\.6/);
  expect(value).toContain('12.6 ');
  expect(value).toMatch(/<ol><li id="footnote-1">.*应为64\.3\.8/);
});

test('fonts and language are those of a Chinese document, and nothing of the computer is named', async () => {
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(documentOf(FILE))));
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(textOf('word/styles.xml')).toMatch(/w:eastAsia="宋体"/);
  expect(textOf('word/styles.xml')).toMatch(/w:lang[^>]*w:eastAsia="zh-CN"/);
  expect(textOf('word/document.xml')).not.toContain('w:numPr');
  expect(textOf('docProps/core.xml')).toContain('摘录 &amp; &lt;b&gt;');
  expect(textOf('docProps/core.xml')).not.toContain('Un-named');
  expect(textOf('word/_rels/document.xml.rels')).toContain('only=g-12.6&amp;edition=2024-05-15');
});

test('a table is one, with its head, links, notes, and what is ours in another type', async () => {
  const document = documentOf({
    ...FILE,
    isWide: true,
    lead: '宋体是协议原文',
    blocks: [
      {
        kind: 'table',
        columns: ['条款', '原文', '本站'],
        rows: [
          [
            [{ text: '专用 2.2', href: 'https://example.org/agreement?edition=2024-05-15#p-2.2' }],
            [{ text: '自阿里云暂停服务之时起' }, { text: '7日', isMarked: true, note: '到同一时刻' }],
            [{ text: '7 天', isOurs: true, isStrong: true }],
          ],
        ],
      },
    ],
  });
  const buffer = await Packer.toBuffer(document);
  const { value } = await convertToHtml({ buffer });
  expect(value).toMatch(/<table><thead><tr><th>.*条款.*<\/thead><tbody><tr><td><p><a href="[^"]*#p-2\.2">专用 2\.2/);
  expect(value).toContain('<strong>7 天</strong>');
  expect(value).toMatch(/7日<sup><a href="#footnote-1".*到同一时刻/);
  const xml = strFromU8(unzipSync(new Uint8Array(buffer))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  expect(xml).toMatch(/w:eastAsia="黑体"[^/]*\/>[^<]*(?:<[^>]*>)*?<w:t[^>]*>7 天/);
});

test('all that is ours is in 黑体, and only the agreement’s words are in 宋体', async () => {
  const runs = [
    { text: '协议的话', note: '本站的注' },
    { text: '本站的话', isOurs: true },
  ];
  const document = documentOf({ ...FILE, lead: '宋体是协议原文', blocks: [{ kind: 'paragraph', indent: 0, runs }] });
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const words = Object.entries(files)
    .filter(([name]) => /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/.test(name))
    .flatMap(([, part]) => fontsIn(strFromU8(part)));
  expect(words).toEqual(
    expect.arrayContaining([
      ['摘录 &amp; &lt;b&gt;', '黑体'],
      ['宋体是协议原文', '黑体'],
      ['《阿里云产品服务协议》', '黑体'],
      ['非官方', '黑体'],
      ['出处', '黑体'],
      ['本站的注', '黑体'],
      ['本站的话', '黑体'],
    ]),
  );
  expect(words.filter(([, font]) => font !== '黑体')).toEqual([['协议的话', '宋体']]);
});

/** Words of each run with their font; the default font of the document where a run names none. */
const fontsIn = (xml: string) =>
  [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].flatMap(([, run = '']) => {
    const words = [...run.matchAll(/<w:t[^>]*>([^<]+)<\/w:t>/g)].map(([, text = '']) => text.trim()).join('');
    return words === '' ? [] : [[words, /w:eastAsia="([^"]+)"/.exec(run)?.[1] ?? '宋体'] as const];
  });
