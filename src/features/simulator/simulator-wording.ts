import type { i18n } from 'i18next';
import { loadGlosses } from '@/corpus/glosses';
import { addWording } from '@/i18n/create-i18n';
import type { Locale } from '@/i18n/locales';

const loaded = new WeakMap<i18n, Promise<void>>();

/**
 * What the simulator says, asked for once. The same promise each time: one made anew would empty the simulator's place for
 * a moment at every change of the case, and take the focus out of the box in which it was made.
 */
export function loadSimulatorWording({
  i18n,
  locale,
}: {
  readonly i18n: i18n;
  readonly locale: Locale;
}): Promise<void> {
  const known = loaded.get(i18n);
  if (known) return known;
  const parts = ['simulator', ...(import.meta.env.SSR ? (['layers'] as const) : [])] as const;
  const loading = Promise.all([...parts.map((part) => addWording(i18n, part)), loadGlosses(locale)]).then(
    () => undefined,
  );
  loaded.set(i18n, loading);
  return loading;
}
