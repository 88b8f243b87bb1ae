import { type Locale, locales } from '@/i18n/locales';
import type { Wanted } from './file-list';

export type WantedByLocale = Partial<Record<Locale, Wanted>>;

/** What the worker remembers from one visit to the next. */
export interface Settings {
  readonly wanted: WantedByLocale;
  /** When everything was read last. */
  readonly checked?: { readonly at: number };
}

/** What is remembered, as far as it can be read: it may be damaged, or of another version of the site. */
export function parseSettings(text: string): Settings {
  let kept: { readonly wanted?: unknown; readonly checked?: { readonly at?: unknown } | null } | null;
  try {
    kept = JSON.parse(text) as typeof kept;
  } catch {
    return { wanted: {} };
  }
  const wanted = (kept?.wanted ?? {}) as Readonly<Record<string, unknown>>;
  const entries = locales.flatMap((locale) => {
    const wish = wanted[locale];
    return wish === 'first' || wish === 'all' ? [[locale, wish] as const] : [];
  });
  const at = kept?.checked?.at;
  return {
    wanted: Object.fromEntries(entries),
    ...(typeof at === 'number' ? { checked: { at } } : {}),
  };
}

/** Reads them from where they are kept; nothing is remembered where that cannot be read. */
export async function readSettings(open: () => Promise<Cache>, key: string): Promise<Settings> {
  try {
    const response = await (await open()).match(key);
    return parseSettings((await response?.text()) ?? '');
  } catch {
    return { wanted: {} };
  }
}

/** Keeps them. Where there is no room, what is kept is kept without: the next visit asks for it again. */
export async function writeSettings(open: () => Promise<Cache>, key: string, settings: Settings): Promise<void> {
  try {
    await (await open()).put(key, new Response(JSON.stringify(settings)));
  } catch {
    // Full or denied.
  }
}
