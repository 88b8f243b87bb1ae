import { expect, test } from 'vitest';
import { addWording, createI18n } from '@/i18n/create-i18n';
import { findUnit } from '@/corpus';
import { textOfRow } from './-layer-cells';
import { LIMIT_VIEWS, type LimitFilter, makeLimitSections } from './-limit-sections';

const sectionsIn = async (locale: 'zh-CN' | 'en', filter: LimitFilter = {}, from?: number) => {
  const i18n = await createI18n(locale);
  await Promise.all((['layers', 'deadlines', 'simulator'] as const).map((part) => addWording(i18n, part)));
  return makeLimitSections(i18n.t, locale === 'en', filter, undefined, from);
};

test('every table has its rows, each with a key of its own, in both languages the same', async () => {
  const chinese = await sectionsIn('zh-CN');
  const english = await sectionsIn('en');
  expect(chinese.map(({ id }) => id)).toEqual(LIMIT_VIEWS);
  expect(chinese.map(({ rows }) => rows.length)).toEqual([118, 168, 11]);
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

test('the chain of 2.1 and 2.2 is counted each from its own start', async () => {
  const [limits] = await sectionsIn('zh-CN', {}, Date.parse('2026-11-02T10:00+08:00'));
  const rows = limits?.rows.map(textOfRow).filter(([clause]) => clause?.startsWith('专用 2.')) ?? [];
  expect(rows.map(([, length, date, , starts]) => [length, date, starts])).toEqual([
    ['满 24 小时时', '2026年11月3日周二 10:00', '欠费'],
    ['满 7 个自然日时', '2026年11月9日周一 10:00', '服务：暂停'],
  ]);
});
