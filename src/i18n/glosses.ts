import type { Locale } from './locales';

let known: Readonly<Record<string, string>> = {};
let loading: Promise<void> | undefined;

/** Loads the English glosses of quoted clauses, which only the English interface shows. The same promise each time. */
export function loadGlosses(locale: Locale): Promise<void> {
  if (locale !== 'en') return Promise.resolve();
  loading ??= import('../../content/lifecycle/glosses').then(({ glosses }) => {
    known = glosses;
  });
  return loading;
}

/** What a quote means in English, unofficially; `undefined` before the glosses are loaded. */
export const glossOf = (quote: string): string | undefined => known[quote];
