import { expect, test } from 'vitest';
import type { Locale } from '@/i18n/locales';
import { wordings } from './wordings';

/** Every wording by its dotted key. */
function flatten(wording: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(wording).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value)] as const],
    ),
  );
}

const loadAll = async (locale: Locale) =>
  new Map(
    (
      await Promise.all(
        Object.values(wordings).map(async (part) => [...flatten(Object.values(await part[locale]())[0] ?? {})]),
      )
    ).flat(),
  );

const [chinese, english] = [await loadAll('zh-CN'), await loadAll('en')];
/** What a wording leaves to be filled in: values, and elements such as `<moment/>`. */
const placeholders = (text: string) => new Set([...text.matchAll(/{{\w+}}|<\w+\/>/g)].map(([found]) => found));

test('both languages have the same wordings', () => {
  expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
});

test.each([...chinese.keys()])('%s: the same placeholders, and no empty wording', (key) => {
  expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(chinese.get(key) ?? ''));
  expect(english.get(key)?.trim()).toBeTruthy();
  expect(chinese.get(key)?.trim()).toBeTruthy();
});

test('a wording that counts has both forms', () => {
  const counting = [...chinese.keys()].filter((key) => key.endsWith('_other'));
  expect(counting.filter((key) => !chinese.has(key.replace(/_other$/, '_one')))).toEqual([]);
});
