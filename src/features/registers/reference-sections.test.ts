import { expect, test } from 'vitest';
import { precedence } from '@/corpus/precedence';
import { quotes } from '@/corpus/precedence-quotes';
import { addWording } from '@/i18n/create-i18n';
import { createTranslator } from '@/app/create-translator';
import { findUnit, outline } from '@/corpus/structure';
import type { LayerRow } from './layer-tables';
import { textOfRow } from './rows';
import { LAYERS, makeLayerSections } from './reference-sections';

const sectionsIn = async (locale: 'zh-CN' | 'en') => {
  const i18n = await createTranslator(locale);
  await addWording(i18n, 'layers');
  return makeLayerSections(i18n.t, locale === 'en');
};

test('every table has its rows, in both languages the same', async () => {
  const chinese = await sectionsIn('zh-CN');
  const english = await sectionsIn('en');
  expect(chinese.map(({ id }) => id)).toEqual(LAYERS);
  expect(chinese.map(({ rows }) => rows.length)).toEqual([122, 47, 39, 99, 54, 471, 121, 19, 3]);
  expect(english.map(({ rows }) => rows.map(({ key }) => key))).toEqual(
    chinese.map(({ rows }) => rows.map(({ key }) => key)),
  );
});

test('every row has a key of its own, and every link a target', async () => {
  for (const { rows, columns } of await sectionsIn('en')) {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
    const hrefs = rows.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces.flatMap(({ href }) => href ?? [])));
    expect(hrefs.length).toBeGreaterThanOrEqual(rows.length);
    expect(hrefs.filter((href) => !findUnit(href))).toEqual([]);
  }
});

const order = new Map(outline.map(({ id }, index) => [id, index]));
const placeOf = ({ cells }: LayerRow) => {
  const first = cells.flatMap(({ pieces }) => pieces).find(({ href }) => href !== undefined);
  return order.get(first?.href ?? '') ?? -1;
};

test('every table is in the order of the text', async () => {
  for (const { id, rows } of await sectionsIn('en')) {
    if (id === 'meanings') continue;
    const places = rows.map(placeOf);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  }
});

test('the meanings of a word stand together, its definitions in the order of the text, its use without one last', async () => {
  const { rows } = (await sectionsIn('en')).find(({ id }) => id === 'meanings') ?? { rows: [] };
  const wordOf = (row: LayerRow) => textOfRow(row)[0] ?? '';
  const words = rows.map(wordOf);
  expect(words.filter((word, index) => word !== words[index - 1])).toHaveLength(new Set(words).size);
  for (const word of new Set(words)) {
    const own = rows.filter((row) => wordOf(row) === word);
    expect(own.length).toBeGreaterThan(1);
    const places = own.filter(({ key }) => !key.endsWith(' undefined')).map(placeOf);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(own.slice(0, -1).filter(({ key }) => key.endsWith(' undefined'))).toEqual([]);
  }
});

test('a misprint, a conflict and a doubt are said', async () => {
  const rows = (await sectionsIn('en')).flatMap((section) => section.rows.map((row) => textOfRow(row).join(' | ')));
  expect(rows).toContain('Special 39.1.1 | 38.2 | Special 39.2 (printed Special 38.2) | Number');
  expect(rows.find((row) => row.startsWith('阿里云、我们'))).toContain('defined otherwise in Special 66.1');
  expect(rows).toContain(
    '您 | Notice ¶1 | used without a definition | The agreement does not define 您; only 66 and 71 define it, each for itself. 14.1.4 and 19.2 have 你.',
  );
  expect(rows.find((row) => row.startsWith('服务 (service) | General 3.1'))).toContain('chapter 3 is taken');
  // One meaning in four products is one row.
  expect(rows).toContain(
    '欠费 | Special 6.3 Special 23.2 Special 32.2 Special 49.2 | 当您的账户余额不足以支付账单金额，服务处于欠费状态 | Inside Special 6, Special 23, Special 32, Special 49',
  );
});

test('what comes before what has its words beside it, one for one', () => {
  expect(quotes).toHaveLength(precedence.length);
  const at = precedence.findIndex(({ special, general }) => special === 'p-2.2' && general === 'g-5.5');
  expect(quotes[at]?.specialQuote).toContain('自阿里云暂停服务之时起7日届满');
  expect(quotes[at]?.generalQuote).toContain('阿里云仅在一定的缓冲期');
});
