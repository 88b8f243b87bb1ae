import { expect, test } from 'vitest';
import { addWording } from '@/i18n/create-i18n';
import { createTranslator } from '@/app/create-translator';
import { findUnit } from '@/corpus/structure';
import { textOfRow } from './rows';
import { LIMIT_VIEWS, type LimitFilter, type LimitSort, makeLimitSections } from './limit-sections';

const sectionsIn = async (locale: 'zh-CN' | 'en', filter: LimitFilter = {}, from?: number, sort?: LimitSort) => {
  const i18n = await createTranslator(locale);
  await Promise.all((['layers', 'deadlines', 'events'] as const).map((part) => addWording(i18n, part)));
  return makeLimitSections(i18n.t, locale === 'en', filter, sort, from);
};

test('every table has its rows, each with a key of its own, in both languages the same', async () => {
  const chinese = await sectionsIn('zh-CN');
  const english = await sectionsIn('en');
  expect(chinese.map(({ id }) => id)).toEqual(LIMIT_VIEWS);
  expect(chinese.map(({ rows }) => rows.length)).toEqual([119, 266, 12]);
  for (const [index, { rows, columns }] of chinese.entries()) {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
    expect(english[index]?.rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
  }
});

test('nothing is left unworded, with a date or without, and every link has a target', async () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    for (const from of [undefined, Date.parse('2026-11-02T10:00+08:00')]) {
      for (const { rows } of await sectionsIn(locale, {}, from)) {
        const texts = rows.flatMap(textOfRow);
        // A missing wording is its key; a missing value leaves its braces.
        expect(
          texts.filter((text) => text.trim() === '' || /\{\{|undefined|deadlines\.|simulator\./.test(text)),
        ).toEqual([]);
        const hrefs = rows.flatMap(({ cells }) =>
          cells.flatMap(({ pieces }) => pieces.flatMap(({ href }) => href ?? [])),
        );
        expect(hrefs.filter((href) => !findUnit(href))).toEqual([]);
      }
    }
  }
});

test('2.2 counts from the suspension of 2.1, and so eight days from the arrears', async () => {
  const [limits] = await sectionsIn('zh-CN', {}, Date.parse('2026-11-02T10:00+08:00'));
  const rows = limits?.rows.map(textOfRow).filter(([clause]) => clause?.startsWith('专用 2.')) ?? [];
  expect(rows.map(([, length, date, , starts]) => [length, date, starts])).toEqual([
    ['满 24 小时时', '2026年11月3日周二 10:00', '首次欠费'],
    ['满 7 个自然日时', '2026年11月10日周二 10:00 （从欠费连起来算）', '服务暂停'],
  ]);
});

test('by date the first comes first, what is due before the moment before all, and what has no date last', async () => {
  const [limits] = await sectionsIn('zh-CN', {}, Date.parse('2026-11-02T10:00+08:00'), 'date');
  const rows = limits?.rows.map(textOfRow) ?? [];
  // 12.6 looks back twelve months; then 38.1's year ends last. 5.2 sets no date; others start at a step that is not dated.
  expect(rows[0]?.[0]).toBe('通用 12.6');
  const dateless = rows.slice(rows.findIndex(([clause]) => clause === '专用 38.1 专属钉钉产品') + 1);
  expect(dateless.map(([clause]) => clause?.split(' ')[1])).toEqual([
    '5.2',
    '13.1',
    '17.1.4',
    '29.3',
    '29.3',
    '40.4.1',
    '51.1',
  ]);
  expect(dateless.find(([clause]) => clause?.startsWith('专用 51.1'))?.[2]).toBe(
    '从别的事起算，条文没有定下它何时发生，不推算',
  );
  const clauses = rows.map(([clause = '']) => clause.split(' ').slice(0, 2).join(' '));
  // An hour (5.4), a day (2.1) and the seven days of 3.3, from the same moment.
  const places = ['专用 5.4', '专用 2.1', '专用 3.3'].map((clause) => clauses.indexOf(clause));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('without a moment nothing is sorted by date', async () => {
  const [byDate] = await sectionsIn('zh-CN', {}, undefined, 'date');
  const [byText] = await sectionsIn('zh-CN');
  expect(byDate?.rows.map(({ key }) => key)).toEqual(byText?.rows.map(({ key }) => key));
});

test('what is not paid, which variant, who may and what is lost are said in both languages', async () => {
  const rowsOf = async (locale: 'zh-CN' | 'en') =>
    (await sectionsIn(locale))[0]?.rows.map((row) => textOfRow(row)) ?? [];
  const find = (rows: readonly string[][], clause: string) => rows.find(([cell]) => cell?.startsWith(clause)) ?? [];
  const chinese = await rowsOf('zh-CN');
  const english = await rowsOf('en');
  expect(find(chinese, '专用 2.2').at(-1)).toBe('仍未付清的，服务终止；数据删除（不可恢复）');
  expect(find(english, 'Special 2.2').at(-1)).toBe(
    'if you still owe: Service terminated; Data deleted (not recoverable)',
  );
  expect(find(english, 'Special 26.1.2')).toContain('the first arrears (deployed in the cloud)');
  expect(find(chinese, '专用 34.1')).toContain('到期（包月、资源包）');
  expect(find(chinese, '专用 73.5').at(-1)).toContain('（阿里云有权）');
  expect(find(chinese, '专用 34.1').at(-1)).toContain('NAT网关实例释放（丧失）');
  expect(find(chinese, '专用 6.3').at(-1)).toContain('其后：');
  expect(find(chinese, '通用 5.2')[2]).toBe('阿里云');
});
