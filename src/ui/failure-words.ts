import type { TFunction } from 'i18next';

/**
 * What the program (`failures.ts`, `load-module.ts`) and browsers say where something could not be fetched: Chromium and Firefox of a
 * module, Chromium, Safari and Firefox of any file.
 */
const NOT_LOADED =
  /^A part of the program did not load|dynamically imported module|Importing a module|Failed to fetch|Load failed|NetworkError/i;

/** Why something could not be done, in the reader's language: what is said of a part that did not load is English. */
export function failureWords(error: unknown, t: TFunction): string {
  const words = error instanceof Error ? error.message : String(error);
  return NOT_LOADED.test(words) ? t(($) => $.part.missing) : words;
}
