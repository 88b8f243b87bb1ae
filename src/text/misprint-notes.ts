import type { TFunction } from 'i18next';
import { errata } from '@/corpus/errata';
import type { ExcerptBlock } from './lift-excerpt';

/** Notes on the wrong numbers that provisions print, by provision. Needs the wording `excerpt`. */
export function misprintNotes(
  blocks: readonly ExcerptBlock[],
  t: TFunction,
  language: string,
): Readonly<Record<string, string>> {
  const ids = new Set(blocks.map(({ id }) => id));
  return Object.fromEntries(
    errata
      .filter(({ unit }) => ids.has(unit))
      .map(({ unit, reason }) => [
        unit,
        t(($) => $.excerpt.misprint, { reason: reason[language === 'en' ? 'en' : 'zh'] }),
      ]),
  );
}
