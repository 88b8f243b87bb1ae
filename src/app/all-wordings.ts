import type { Locale } from '@/i18n/locales';
import { wordings } from './wordings';

/** Every wording of a language by its dotted key, for checks of the whole. */
export async function loadAllWordings(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const parts = await Promise.all(
    Object.values(wordings).map(async (part) => [...flatten(Object.values(await part[locale]())[0] ?? {})]),
  );
  return new Map(parts.flat());
}

function flatten(wording: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(wording).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value)] as const],
    ),
  );
}
