import { beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { EMPTY_LIST } from '@/services/model';
import { LISTS } from '@/storage/site-database';
import { createMemory } from '@/storage/memory-database';
import { goneOfEmptyList } from './calendar-store';
import { saveListCalendar } from './save-list-calendar';
import { workOutCases } from './work-out-cases';

/** What is said when the calendar of a list is saved, and what is kept of it. */
const { saved } = vi.hoisted(() => ({ saved: [] as string[] }));
vi.mock('@/ui/save-file', () => ({
  saveFile: (_name: string, text: string) => {
    saved.push(text);
  },
}));
beforeEach(() => {
  saved.length = 0;
});

const NOW = Date.parse('2026-11-28T11:00+08:00');
const SLUG = 'log-service';
const number = products.find(({ slug }) => slug === SLUG)?.number ?? 0;
const lifecycles = new Map([[SLUG, await loadLifecycle(number)]]);
const translators = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const translator = await createTranslator(locale);
    for (const part of ['simulator', 'events', 'exporting', 'services'] as const) await addWording(translator, part);
    return translator;
  }),
);
const list = {
  ...EMPTY_LIST,
  at: '2026-11-28T10:00',
  services: [{ id: 'log', slug: SLUG, label: '', values: {} }],
};
const cases = workOutCases(list, lifecycles, false);
const WORDS = {
  'zh-CN': {
    none: /(?:^|\D)0 个|另有/,
    gone: '个以前存过、现在不再有的，已写成取消',
    later: '本站更新的版本',
    unknown: '这里没有记录',
  },
  en: {
    none: /(?:^|\D)0 moments/,
    gone: 'stand no more are written as cancelled',
    later: 'newer version',
    unknown: 'No earlier',
  },
};
const wordsOf = (language: string) => WORDS[language === 'en' ? 'en' : 'zh-CN'];

test.each(translators)(
  '$language: of a calendar that only takes back no moments are counted as none',
  async (translator) => {
    const database = createMemory().open();
    const options = { base: 'https://example.org', now: NOW, database, unread: [] };
    const words = wordsOf(translator.language);
    expect(await saveListCalendar(cases, translator, options)).toMatch(/^\D*[1-9]/);
    const message = await saveListCalendar([], translator, options);
    expect(message).toContain(words.gone);
    expect(message).not.toMatch(words.none);
    expect(saved).toHaveLength(2);
  },
);

test.each(translators)(
  '$language: a record of a later version is neither read nor written, which is said',
  async (translator) => {
    const database = createMemory().open();
    const options = { base: 'https://example.org', now: NOW, database, unread: [] };
    const words = wordsOf(translator.language);
    await saveListCalendar(cases, translator, options);
    const record = await database.get(LISTS, 'calendar');
    const entries = record.kind === 'done' ? (record.value as { readonly entries: unknown }).entries : undefined;
    const later = { version: 2, entries };
    await database.update(LISTS, 'calendar', () => ({ write: later, result: undefined }));
    for (const given of [cases, []]) {
      const message = await saveListCalendar(given, translator, options);
      expect(message).toContain(words.later);
      expect(message).not.toContain(words.unknown);
    }
    expect(await goneOfEmptyList(database, NOW)).toEqual([]);
    expect(await database.get(LISTS, 'calendar')).toEqual({ kind: 'done', value: later });
  },
);
