import { readFileSync } from 'node:fs';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { products as productContent } from '@content/products';
import { silences } from '@content/silences';
import { createTranslator } from '@/app/create-translator';
import { edition } from '@/corpus/edition';
import { glanceOf } from '@/corpus/glances';
import { products } from '@/corpus/products';
import { nameOf } from '@/corpus/provision-names';
import { isThisEdition } from '@/features/check/is-this-edition';
import { readDropped } from '@/features/check/read-dropped';
import { tally } from '@/features/check/verdict-of';
import { wordOfBeside } from '@/features/excerpt/word-of-beside';
import { makeSilencesTable, wordOfSilences } from '@/features/findings/silences-table';
import { writeProductTable } from '@/features/products/product-list-file';
import { makeDefectSections } from '@/features/registers/defect-sections';
import { makeDeletionSections } from '@/features/registers/deletion-sections';
import { makeLimitSections } from '@/features/registers/limit-sections';
import { makeLayerSections } from '@/features/registers/reference-sections';
import { fileOfSection, wordOfSection } from '@/features/registers/section-file';
import { addWording } from '@/i18n/create-i18n';
import { figuresOf } from '@/lifecycle/glance-figures';
import { checkText } from '@/quotations/check-text';
import { createSources } from '@/quotations/create-sources';
import type { CheckedText } from '@/quotations/model';
import { recordsOf } from '@/search/quality/records-of';
import { laySilences } from '@/silences/lay-silences';
import { toSilencesData } from '@/silences/open-data';
import type { ExcerptBlock } from '@/text/lift-excerpt';
import { notesOfBlocks } from '@/text/notes-of-blocks';
import { wordOfExcerpt } from '@/text/word-of-excerpt';
import { excerptAsText } from '@/text/write-excerpt';
import { makeTable } from '@/ui/table-file';
import type { WordBlock } from '@/word/model';
import { documentOf } from '@/word/word-file';
import { caseFiles } from './case-exports';
import type { Export } from './export-model';
import { makeOpenData } from './open-data';

const source = readFileSync(new URL(`../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const units = recordsOf(source);
const sources = createSources(units);
const PAGE = 'https://example.org/agreement';
const NOW = Date.parse('2026-11-28T11:00+08:00');

/** The clauses that every excerpt here is of. */
const BLOCKS: readonly ExcerptBlock[] = ['g', 'g-12', 'g-12.4', 'g-12.1', 'g-12.1.1', 'p', 'p-2', 'p-2.1'].map((id) => {
  const unit = units.find((each) => each.id === id);
  const number = { 'g-12.1.1': '(1)', g: '', p: '' }[id] ?? `${unit?.num}${id.startsWith('p') ? '、' : '. '}`;
  const isHeading = !id.includes('.');
  return { id, level: id.split('.').length, indent: 0, number, text: unit?.text ?? '', isHeading, isAround: false };
});

const word = async (names: string, line: string, blocks: readonly WordBlock[]) =>
  new Uint8Array(
    await Packer.toBuffer(
      documentOf({
        title: names,
        head: line,
        foot: `非官方。 SHA-256 ${edition.sha256.slice(0, 8)}`,
        source: { line, href: `${PAGE}?edition=${edition.id}#g` },
        blocks,
      }),
    ),
  );

async function exportsIn(locale: 'zh-CN' | 'en'): Promise<readonly Export[]> {
  const i18n = await createTranslator(locale);
  const parts = [
    'layers',
    'deadlines',
    'events',
    'defects',
    'deletions',
    'listing',
    'simulator',
    'exporting',
    'services',
    'silences',
    'excerpt',
  ] as const;
  await Promise.all(parts.map((part) => addWording(i18n, part)));
  const { t } = i18n;
  const isEnglish = locale === 'en';
  const special = isEnglish ? 'Special' : '专用';
  const line = t(($) => $.excerpt.registerOf, { effective: edition.effective, names: 'x' });
  const files: Export[] = [];
  const sections = [
    ...makeLayerSections(t, isEnglish),
    ...makeLimitSections(t, isEnglish, {}, undefined, NOW),
    ...makeDefectSections(t, isEnglish, {}),
    ...makeDeletionSections(t, isEnglish, { isSoonestFirst: false }),
  ].filter(({ rows }) => rows.length > 0);
  for (const section of sections) {
    const { titles, rows } = await fileOfSection(section, t, PAGE);
    const table = strToU8(makeTable(titles, rows));
    const document = await word(section.title, line, await wordOfSection(section, PAGE));
    for (const [ending, bytes] of [
      ['csv', table],
      ['docx', document],
    ] as const)
      files.push({ name: `${section.id}.${ending}`, bytes, ...changesIn(bytes, titles, rows) });
  }
  const data = toSilencesData(
    laySilences(
      silences,
      productContent.map(({ number }) => number),
    ),
    { edition: edition.id, sha256: edition.sha256, numOf: (id) => nameOf(id) },
  );
  const shown = { event: 'arrears', aspect: undefined, state: undefined, query: '' };
  const silent = {
    quote: ['将为您延续', '将为您鑫续'],
    period: ['将为您延续24小时', '将为您延续25小时'],
    number: [`${special} 3.1.2`, `${special} 3.3`],
  } as const;
  files.push({ name: 'silences.csv', bytes: strToU8(makeSilencesTable(data, shown, t, isEnglish, PAGE)), ...silent });
  files.push({
    name: 'silences.docx',
    bytes: await word('x', line, wordOfSilences(data, shown, t, isEnglish, PAGE)),
    ...silent,
  });
  const rows = products.map((product) => ({ product, figures: figuresOf(glanceOf(product.number)) }));
  const listed = writeProductTable({
    t,
    wordsOf: (figure) => figure?.kind ?? '',
    dateOf: () => undefined,
    given: undefined,
    arranged: { rows, otherData: [], justAfter: [], withoutOwn: [], openCount: 0 },
    address: PAGE,
  });
  files.push({
    name: 'products.csv',
    bytes: strToU8(listed),
    period: [`,192,${special} 2.2`, `,193,${special} 2.2`],
    number: [`,192,${special} 2.2`, `,192,${special} 27.1`],
  });
  files.push(...caseFiles(i18n, NOW));
  const href = `${PAGE}?only=g-12&edition=${edition.id}`;
  const of = t(($) => $.excerpt.of, { effective: edition.effective, names: 'x' });
  const own = {
    quote: ['根据独立判断', '根据鑫立判断'],
    period: ['连续72小时', '连续48小时'],
    number: ['12.4. ', '12.5. '],
  } as const;
  files.push({ name: 'excerpt.txt', bytes: strToU8(excerptAsText(BLOCKS, { line: of, href })), ...own });
  files.push({
    name: 'excerpt.docx',
    bytes: await word('x', of, wordOfExcerpt(BLOCKS, await notesOfBlocks(BLOCKS, i18n))),
    ...own,
  });
  const side = { blocks: BLOCKS.filter(({ isHeading }) => !isHeading), marked: [] };
  files.push({
    name: 'beside.docx',
    bytes: await word(
      'x',
      of,
      wordOfBeside(
        [
          { name: 'a', ...side },
          { name: 'b', ...side },
        ],
        await notesOfBlocks(BLOCKS, i18n),
      ),
    ),
    ...own,
  });
  return files;
}

/** What is changed in a register: in the first row that has it in one piece. */
function changesIn(
  bytes: Uint8Array,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): Partial<Export> {
  const raw = rawOf(bytes);
  const isPrinted = (cell: string) =>
    /\p{Script=Han}{4}/u.test(cell) && sources.corpus.findWords(cell.split('……')[0] ?? '').length > 0;
  const printed = rows.flat().filter((cell) => isPrinted(cell) && !/["、]/.test(cell) && raw.includes(cell));
  const [quote = ''] = printed.toSorted((one, other) => other.length - one.length);
  const timed = printed.find((cell) => /\d+(?:小时|日|个)/.test(cell)) ?? '';
  const at = Math.floor((quote.split('……')[0]?.length ?? 0) / 2);
  const column = titles.findIndex((title) =>
    /^(?:条款|Clause|产品与条款|Product and clause|引用处|Cited in)$/.test(title),
  );
  const clause = /(?:通用|专用|General|Special) \d[\d.]*\d(?![\d.(（])/;
  const [number = ''] = rows.flatMap((row) => clause.exec(row[column] ?? '')?.[0] ?? []);
  // Of documents and words only that the clause exists can be said.
  const isNamed = /^(?:引用处|Cited in)$/.test(titles[column] ?? '');
  return {
    ...(quote === '' ? {} : { quote: [quote, `${quote.slice(0, at)}鑫${quote.slice(at + 1)}`] }),
    ...(timed === '' ? {} : { period: [timed, timed.replace(/\d+(?=小时|日|个)/, '99')] }),
    ...(number === '' ? {} : { number: [number, number.replace(/\d.*/, isNamed ? '75.99' : '14.4.12')] }),
  };
}

/** A Word file by its main part. */
const rawOf = (bytes: Uint8Array) =>
  strFromU8(bytes[0] === 0x50 ? (unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) : bytes);

/** The open data, with the first clause that each of them quotes. */
const DATA: readonly Export[] = [...makeOpenData()]
  .filter(([name]) => !name.includes('schema'))
  .map(([name, text]) => {
    const quoted = /"quotes?":\[?"([^"\\]{12,})"/.exec(text)?.[1] ?? units[2]?.text ?? '';
    const timed = /"(?:quotes?":\[?"|text":")([^"\\]*?\d+(?:小时|日)[^"\\]*)"/.exec(text)?.[1];
    const [clause = '', path = ''] = /"(?:href|id)":"[gp]-(\d+\.\d[\d.]*)","?(?:quotes?|kinds?)/.exec(text) ?? [];
    return {
      name,
      bytes: strToU8(text),
      quote: [quoted, quoted.replace(/^(.{6})./, '$1鑫')],
      ...(timed === undefined ? {} : { period: [timed, timed.replace(/\d+(?=小时|日)/, '99')] }),
      ...(clause === '' ? {} : { number: [clause, clause.replace(path, '14.4.12')] }),
    };
  });

/** Changes a file: a Word file in its parts. */
function change({ name, bytes }: Export, edit: (text: string) => string): Uint8Array {
  if (!name.endsWith('.docx')) return strToU8(edit(strFromU8(bytes)));
  const files = Object.entries(unzipSync(bytes)).map(
    ([part, content]) => [part, part.endsWith('.xml') ? strToU8(edit(strFromU8(content))) : content] as const,
  );
  return zipSync(Object.fromEntries(files));
}

async function read(bytes: Uint8Array) {
  const file = await readDropped(new Blob([new Uint8Array(bytes)]));
  if (file.kind !== 'text') throw new Error(`It was refused: ${file.why}`);
  const checked: CheckedText = checkText(file.text, sources, file.isExport);
  return { ...file, checked, tally: tally(checked) };
}

const AS_IT_IS = { quotes: 0, numbers: 0, periods: 0 };
const TABLE = [
  ...(await exportsIn('zh-CN')).map((file) => ({ ...file, language: 'zh-CN' })),
  ...(await exportsIn('en')).map((file) => ({ ...file, language: 'en' })),
  ...DATA.map((file) => ({ ...file, language: 'data' })),
];

describe('a file of this site, unchanged', () => {
  test.each(TABLE)('$language $name verifies itself', async (file) => {
    const { isExport, edition: named, sha256, checked, tally: counted } = await read(file.bytes);
    expect(isExport).toBe(true);
    expect(isThisEdition(named, sha256)).toBe(true);
    expect(counted.amiss).toEqual(AS_IT_IS);
    const existing = checked.numbers.filter(({ verdict }) => verdict === 'unchecked').length;
    expect(file.isCitedOnly === true ? existing : counted.agree).toBeGreaterThan(0);
    expect(checked.passages.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
  });

  test.each(TABLE)('$language $name of another edition says so', async (file) => {
    const bytes = change(file, (text) =>
      text.replaceAll(edition.id, '2023-01-01').replaceAll(edition.sha256.slice(0, 8), '00000000'),
    );
    const other = await readDropped(new Blob([new Uint8Array(bytes)]));
    expect(other.kind === 'text' && isThisEdition(other.edition, other.sha256)).toBe(false);
  });
});

describe('a file of this site, in which one thing was changed', () => {
  const CHANGED = TABLE.filter(({ language }) => language !== 'en');
  const withChange = (kind: 'quote' | 'period' | 'number') =>
    // The other language has the same quotations.
    CHANGED.flatMap((file) => {
      const [from, to] = file[kind] ?? [];
      return from === undefined || to === undefined ? [] : [{ ...file, from, to }];
    });

  test.each(withChange('quote'))('$language $name: a character of a quotation', async (file) => {
    const { checked } = await read(change(file, (text) => text.replace(file.from, file.to)));
    const amiss = checked.passages.filter(({ verdict }) => verdict !== 'verbatim');
    // Of a word of a few characters nothing like it may be left.
    expect(amiss.map(({ verdict }) => ['altered', 'absent'].includes(verdict))).toContain(true);
    expect(amiss.map(({ words }) => words).join('')).toContain('鑫');
  });

  test.each(withChange('period'))('$language $name: a period', async (file) => {
    const { checked, tally: counted } = await read(change(file, (text) => text.replace(file.from, file.to)));
    expect(counted.amiss.quotes + counted.amiss.periods).toBeGreaterThan(0);
    const written = checked.passages.flatMap(({ comparison }) => comparison.filter(({ kind }) => kind === 'written'));
    const said = [
      ...written.map(({ text }) => text),
      ...checked.periods.filter(({ verdict }) => verdict === 'other').map(({ words }) => words),
    ];
    expect(said.join()).toMatch(/\d/);
  });

  test.each(withChange('number'))('$language $name: the number of a clause', async (file) => {
    const { tally: counted } = await read(change(file, (text) => text.replace(file.from, file.to)));
    expect(counted.amiss.numbers + counted.amiss.periods).toBeGreaterThan(0);
  });

  test('every kind of change is tried, on nearly every file', () => {
    const share = (['quote', 'period', 'number'] as const).map((kind) => withChange(kind).length / CHANGED.length);
    expect(share.map((each, index) => each >= ([0.9, 0.5, 0.95][index] ?? 1))).toEqual([true, true, true]);
  });
});
