import type { i18n } from 'i18next';
import { useTranslator } from '@/i18n/use-translator';
import type { Wording } from '@/lifecycle/model';

/** Names ways of reading a case by the alternatives that tell them from others: “…”、“…”, 或 between ways that come to the same. */
export function writeReadingNames(ways: readonly (readonly Wording[])[], { t, language }: i18n): string {
  return ways
    .map((names) =>
      names
        .map((name) => t(($) => $.simulator.quoted, { words: language === 'en' ? name.en : name.zh }))
        .join(t(($) => $.simulator.listSeparator)),
    )
    .join(t(($) => $.simulator.orSeparator));
}

export function useReadingNames() {
  const translator = useTranslator();
  return (ways: readonly (readonly Wording[])[]): string => writeReadingNames(ways, translator);
}
