import { Packer } from 'docx';
import { convertToHtml } from 'mammoth';
import { describe, expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { edition } from '@/corpus/edition';
import { precedence } from '@/corpus/precedence';
import { quotes } from '@/corpus/precedence-quotes';
import { addWording } from '@/i18n/create-i18n';
import { documentOf } from '@/word/word-file';
import { makeDefectSections } from './defect-sections';
import { makeDeletionSections } from './deletion-sections';
import type { LayerSection } from './layer-tables';
import { makeLimitSections } from './limit-sections';
import { makeLayerSections } from './reference-sections';
import { fileOfSection, wordOfSection } from './section-file';
import { textOfRow } from './rows';

const NONE: LayerSection = { id: '', title: '', columns: [], rows: [] };
const PAGE = 'https://example.org/agreement';

const registers = async (locale: 'zh-CN' | 'en') => {
  const i18n = await createTranslator(locale);
  const parts = ['layers', 'deadlines', 'events', 'defects', 'deletions'] as const;
  await Promise.all(parts.map((part) => addWording(i18n, part)));
  const isEnglish = locale === 'en';
  const sections: readonly LayerSection[] = [
    ...makeLayerSections(i18n.t, isEnglish),
    ...makeLimitSections(i18n.t, isEnglish, {}, undefined, Date.parse('2026-11-02T10:00+08:00')),
    ...makeDefectSections(i18n.t, isEnglish, {}),
    ...makeDeletionSections(i18n.t, isEnglish, { isSoonestFirst: false }),
  ];
  return { t: i18n.t, sections };
};

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  test('a table has every column of the page, the name of its section, its link and its edition', async () => {
    const { t, sections } = await registers(locale);
    for (const section of sections) {
      const { titles, rows } = await fileOfSection(section, t, PAGE);
      expect(rows).toHaveLength(section.rows.length);
      expect(titles.slice(0, section.columns.length)).toEqual(section.columns.map(({ title }) => title));
      expect(rows.filter((row) => row.length !== titles.length)).toEqual([]);
      expect(rows.map((row) => row.slice(0, section.columns.length))).toEqual(section.rows.map(textOfRow));
      expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(rows.length === 0 ? [] : [edition.id]));
      expect(new Set(rows.map((row) => row.at(-3)))).toEqual(new Set(rows.length === 0 ? [] : [section.title]));
      const links = rows.map((row) => row.at(-2) ?? '');
      expect(links.filter((link) => !/^https:\/\/example\.org\/agreement\?edition=[\d-]+#.+/.test(link))).toEqual([]);
    }
  });

  test('no cell of a table or a Word file says again what stands at the head of its column', async () => {
    const { t, sections } = await registers(locale);
    for (const section of sections) {
      const { titles, rows } = await fileOfSection(section, t, PAGE);
      const again = rows.flatMap((row) =>
        row.filter(
          (cell, at) =>
            cell.startsWith(`${titles[at] ?? ''}：`) ||
            cell.startsWith(`${titles[at] ?? ''}: `) ||
            cell.startsWith(`${titles[at] ?? ''} `),
        ),
      );
      expect(again).toEqual([]);
      const words = (await wordOfSection(section, PAGE)).flatMap((block) =>
        block.kind === 'table'
          ? block.rows.flatMap((row) =>
              row.filter((runs, at) => (runs[0]?.text.trim() ?? '').replace(/[：:]$/, '') === block.columns[at]),
            )
          : [],
      );
      // A document may be of the kind that the column names.
      expect(words.filter((runs) => runs.length > 1)).toEqual([]);
    }
  });

  test('what comes before what has the words of both, one for one', async () => {
    const { t, sections } = await registers(locale);
    const section = sections.find(({ id }) => id === 'precedence');
    const { titles, rows } = await fileOfSection(section ?? NONE, t, PAGE);
    const at = titles.indexOf(t(($) => $.layers.file.specialQuote));
    expect(rows).toHaveLength(precedence.length);
    const words = rows.map((row) => `${row[at]}|${row[at + 1]}`);
    expect(words.toSorted()).toEqual(
      quotes.map(({ specialQuote, generalQuote }) => `${specialQuote}|${generalQuote}`).toSorted(),
    );
    expect(words.filter((both) => both.startsWith('|') || both.endsWith('|'))).toEqual([]);
  });

  test('as Word every table is read back by another library, cell by cell', async () => {
    const { sections } = await registers(locale);
    // Of each the first rows: the others are written the same way.
    for (const { rows, ...whole } of sections.filter((each) => each.rows.length > 0)) {
      const section = { ...whole, rows: rows.slice(0, 20) };
      const blocks = await wordOfSection(section, PAGE);
      const file = { title: section.title, head: '', foot: '', source: { line: '', href: PAGE }, isWide: true, blocks };
      const { value } = await convertToHtml({ buffer: await Packer.toBuffer(documentOf(file)) });
      const read = bare(wordsOf(value));
      const missing = section.rows.filter((row) => !read.includes(bare(textOfRow(row).join(''))));
      expect(missing.map(({ key }) => key)).toEqual([]);
      expect(value.split('<tr>')).toHaveLength(section.rows.length + 2);
    }
  });
});

const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const bare = (text: string) => text.replaceAll(/\s/g, '');
