import type { i18n } from 'i18next';
import { expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { wordings } from '@/app/wordings';
import { addWording, createI18n, type WordingPart, type Wordings } from './create-i18n';
import type { Locale } from './locales';

/** Each text of a wording, with the names that lead to it. */
function* textsOf(
  wording: object,
  path: readonly string[] = [],
): Generator<readonly [path: readonly string[], text: string]> {
  for (const [name, value] of Object.entries(wording)) {
    if (typeof value === 'string') yield [[...path, name], value];
    else yield* textsOf(value, [...path, name]);
  }
}

/** What is said of a selector, and what i18next itself says of its key. */
function bothOf({ t }: Pick<i18n, 't'>, path: readonly string[], options?: object) {
  const say = t as unknown as (asked: unknown, options?: object) => unknown;
  const selector = (wording: unknown) => path.reduce((at: unknown, name) => Reflect.get(Object(at), name), wording);
  return { quick: say(selector, options), slow: say(path.join('.'), options) };
}

test.each<Locale>(['zh-CN', 'en'])('every wording in %s is said as i18next says it', async (locale) => {
  const translator = await createTranslator(locale);
  for (const part of Object.keys(wordings) as WordingPart[]) await addWording(translator, part);
  const texts = [...textsOf(translator.getResourceBundle(locale, 'translation'))];
  expect(texts.length).toBeGreaterThan(2000);
  for (const [path, text] of texts) {
    const names = [...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map(([, name = '']) => name);
    // Values as readers write them: also one that looks like a place of a value, and one that looks like another wording.
    for (const value of ['RDS', '{{count}}', '$t(site.name)', '', 7, undefined]) {
      const options = Object.fromEntries(names.map((name) => [name, value]));
      const { quick, slow } = bothOf(translator, path, options);
      expect({ path, value, said: quick }).toEqual({ path, value, said: slow });
    }
    const { quick, slow } = bothOf(translator, path);
    expect({ path, said: quick }).toEqual({ path, said: slow });
  }
});

const small = {
  site: {
    en: async () => ({
      en: {
        days_one: '{{count}} day',
        days_other: '{{count}} days',
        name: 'plain',
        name_long: 'long',
        twice: 'a $t(name)',
        list: ['x', 'y'],
        of: { edition: '{{id}}' },
      },
    }),
  },
} as unknown as Wordings;

test.each<[path: string, options: object | undefined, said: unknown]>([
  ['days', { count: 1 }, '1 day'],
  ['days', { count: 2 }, '2 days'],
  ['name', { context: 'long' }, 'long'],
  ['name', { defaultValue: 'other' }, 'plain'],
  ['twice', undefined, 'a plain'],
  ['list', { returnObjects: true }, ['x', 'y']],
  ['of.edition', undefined, '20251125'],
  ['of.edition', { id: 'own' }, 'own'],
  ['of.nothing', undefined, 'of.nothing'],
])('%s with %o is said by what i18next knows of plurals, contexts and defaults', async (path, options, said) => {
  const translator = await createI18n('en', small, { id: '20251125' });
  // Nothing is thrown where a wording is missing in a browser.
  translator.options.parseMissingKeyHandler = (key) => key;
  const { quick, slow } = bothOf(translator, path.split('.'), options);
  expect(quick).toEqual(said);
  expect(slow).toEqual(said);
});
