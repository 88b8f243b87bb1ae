import { loadModule } from '@/loading/load-module';
import type { Locale } from '@/i18n/locales';

/** What quoted clauses mean in English, by the quote. */
type Glosses = Readonly<Record<string, string>>;

let known: Glosses = {};

/** Loads the glosses, which only the English interface shows. After a failure the next call tries again. */
export async function loadGlosses(locale: Locale): Promise<void> {
  if (locale !== 'en') return;
  const { glosses } = await loadModule(() => import('@content/lifecycle/glosses'));
  known = glosses;
}

/** The glosses for a language: none in Chinese, and none before they are loaded. */
export function glossesFor(locale: Locale): Glosses {
  return locale === 'en' ? known : {};
}
