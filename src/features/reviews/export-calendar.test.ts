import { expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { findCalendarFaults } from '@/cases/calendar-grammar';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { findProduct } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { markOf, stateOf } from '@/review-files/sample-export';
import type { Target } from '@/reviews/model';
import { calendarOfMarked } from './export-calendar';
import { markedUnits } from './marked-units';

const NOW = Date.parse('2026-11-28T10:00:00+08:00');
const product = findProduct('2');
const loaded = await loadLifecycle(2);

async function calendar(units: readonly string[], at = '2026-11-28T09:00', locale: 'zh-CN' | 'en' = 'zh-CN') {
  if (!product) throw new Error('There is no product 2.');
  const translator = await createTranslator(locale);
  for (const part of ['exporting', 'simulator', 'events', 'layers'] as const) await addWording(translator, part);
  const scenario = { trigger: 'arrears', variant: null } as const;
  return calendarOfMarked(units, { product, loaded, scenario, at }, translator, {
    now: NOW,
    review: 'abc234',
    page: 'https://example.org/products/log-service',
  });
}
const starts = (file: string) => [...file.matchAll(/^DTSTART[^:]*:(.*?)\r$/gm)].map(([, start]) => start);

test('2.2: only the dates that rest on what is marked', async () => {
  const both = await calendar(['p-2.1', 'p-2.2']);
  expect(starts(both.file)).toEqual(['20261129T010000Z', '20261206T010000Z']);
  expect(both.without).toEqual([]);
  const { file, count } = await calendar(['p-2.2']);
  expect([starts(file), count]).toEqual([['20261206T010000Z'], 1]);
});

test.each(['zh-CN', 'en'] as const)('%s: it is a calendar by the grammar', async (locale) => {
  const { file } = await calendar(['p-2.1', 'p-2.2'], '2026-11-28T09:00', locale);
  expect(findCalendarFaults(file)).toEqual([]);
});

test('what has no date is told: clauses without limits, other products, what is over', async () => {
  expect((await calendar(['p-2.2', 'g-12.6', 'p-3.3'])).without).toEqual(['g-12.6', 'p-3.3']);
  const late = await calendar(['p-2.1', 'p-2.2'], '2026-11-26T09:00');
  expect([late.without, late.count]).toEqual([['p-2.1'], 1]);
  expect(await calendar(['p-2.2'], '')).toMatchObject({ count: 0, without: ['p-2.2'] });
});

test('saved again it has the same ids', async () => {
  const ids = async () => [...(await calendar(['p-2.2'])).file.matchAll(/^UID:(.*)$/gm)].map(([, id]) => id);
  expect(await ids()).toEqual(await ids());
  expect((await ids())[0]).toContain('abc234');
});

test('what is marked: each provision once, without what was dropped or is nowhere', () => {
  const target = (unit: string, fit: Target['fit'] = 'exact'): Target => ({
    unit,
    start: 0,
    end: 1,
    exact: '甲',
    prefix: '',
    suffix: '',
    of: '',
    fit,
  });
  const marks = [
    markOf('a', [target('p-2.2'), target('g-12.6')]),
    markOf('b', [target('p-2.2'), target('p-2.3', 'orphan')]),
    markOf('c', [target('p-3.3')], { state: 'dropped' }),
  ];
  expect(markedUnits(stateOf({ marks }))).toEqual(['p-2.2', 'g-12.6']);
});
