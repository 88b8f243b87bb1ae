import { expect, test } from 'vitest';
import { addWording, createI18n } from '@/i18n/create-i18n';
import { findUnit, outline } from '@/corpus';
import { textOfRow } from './-layer-cells';
import { LAYERS, makeLayerSections } from './-reference-sections';

const sectionsIn = async (locale: 'zh-CN' | 'en') => {
  const i18n = await createI18n(locale);
  await addWording(i18n, 'layers');
  return makeLayerSections(i18n.t, locale === 'en');
};

test('every table has its rows, in both languages the same', async () => {
  const chinese = await sectionsIn('zh-CN');
  const english = await sectionsIn('en');
  expect(chinese.map(({ id }) => id)).toEqual(LAYERS);
  expect(chinese.map(({ rows }) => rows.length)).toEqual([73, 79, 46, 326, 124, 9]);
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

test('every table is in the order of the text', async () => {
  const order = new Map(outline.map(({ id }, index) => [id, index]));
  for (const { rows } of await sectionsIn('en')) {
    const places = rows.map(({ cells }) => {
      const first = cells.flatMap(({ pieces }) => pieces).find(({ href }) => href !== undefined);
      return order.get(first?.href ?? '') ?? -1;
    });
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  }
});

test('a misprint, a conflict and a doubt are said', async () => {
  const rows = (await sectionsIn('en')).flatMap((section) => section.rows.map((row) => textOfRow(row).join(' | ')));
  expect(rows).toContain('Special 39.1.1 | 38.2 | Special 39.2 (printed Special 38.2) | Number');
  expect(rows.find((row) => row.startsWith('阿里云、我们'))).toContain('means something else in Special 66');
  expect(rows.find((row) => row.startsWith('服务 (service) | General 3.1'))).toContain('chapter 3 is taken');
});
