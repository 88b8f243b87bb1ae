import i18next, { type i18n } from 'i18next';
import { loadModule } from '@/loading/load-module';
import { type Locale, toLocale } from './locales';
import { makeQuick } from './quick-t';
import type { zh } from './site.zh';

/**
 * What each part of the wording has in its Chinese form; `app/wordings.ts` says which parts there are.
 *
 * @public augmented where all parts are known
 */
export interface WordingParts {
  readonly site: typeof zh;
}

export type WordingPart = keyof WordingParts;

/** How the modules of the wording are loaded, each with one export. A page loads what it says, and only in its language. */
export type Wordings = {
  readonly [Part in WordingPart]: Readonly<Record<Locale, () => Promise<Readonly<Record<string, object>>>>>;
};

const loaders = new WeakMap<i18n, Parameters<typeof createI18n>>();
const added = new WeakMap<i18n, Map<WordingPart, Promise<void>>>();

/**
 * Adds the wording of a part to a translator, in its own language. The same promise each time, so that waiting ends; where
 * loading fails the next call tries again.
 */
export function addWording(translator: i18n, part: WordingPart): Promise<void> {
  const parts = added.get(translator) ?? new Map<WordingPart, Promise<void>>();
  added.set(translator, parts);
  const known = parts.get(part);
  if (known) return known;
  const adding = load(translator, part, toLocale(translator.language));
  parts.set(part, adding);
  adding.catch(() => parts.delete(part));
  return adding;
}

async function load(translator: i18n, part: WordingPart, locale: Locale): Promise<void> {
  const loader = loaders.get(translator)?.[1][part][locale];
  const [wording] = loader ? Object.values(await loadModule(loader)) : [];
  if (!wording) throw new Error(`This translator does not know the wording “${part}”.`);
  translator.addResourceBundle(locale, 'translation', wording, true);
}

/**
 * A translator of its own for each render, so that pages of both languages can be prerendered side by side.
 *
 * @param values - what any wording may name without being told: the dates of the edition.
 */
export async function createI18n(
  locale: Locale,
  wordings: Wordings,
  values: Readonly<Record<string, string>>,
): Promise<i18n> {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: { translation: {} } },
    interpolation: { escapeValue: false, defaultVariables: values },
    // What a page says is there before it is rendered: the first render must not wait.
    initAsync: false,
    // A page that would say a key is not built.
    ...(import.meta.env.SSR
      ? {
          parseMissingKeyHandler: (key: string) => {
            throw new Error(`No wording has been loaded for “${key}”.`);
          },
        }
      : {}),
  });
  instance.t = makeQuick(instance);
  loaders.set(instance, [locale, wordings, values]);
  await addWording(instance, 'site');
  return instance;
}

/**
 * A translator of another language beside the page's, with some parts of its wording: for a text that somebody else is to read. What
 * any wording may name without being told is as the page has it.
 */
export async function translatorFor(translator: i18n, locale: Locale, parts: readonly WordingPart[]): Promise<i18n> {
  const made = loaders.get(translator);
  if (!made) throw new Error('This translator knows no wording.');
  const [, wordings, values] = made;
  const other = toLocale(translator.language) === locale ? translator : await createI18n(locale, wordings, values);
  await Promise.all(parts.map((part) => addWording(other, part)));
  return other;
}
