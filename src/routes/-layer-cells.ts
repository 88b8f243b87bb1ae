import type { TFunction } from 'i18next';
import type { LayerRow } from '@/components/layer-tables';
import { nameOf } from './-outline-names';

/** Words of the agreement. */
export const own = (text: string) => ({ pieces: [{ text }], isText: true });

/** Words of the interface. */
export const ours = (text: string) => ({ pieces: [{ text }] });

/** Names provisions with their part, for both parts have a 6.2, and links them. */
export function makeCiting(t: TFunction) {
  const named = (id: string) => {
    if (id.startsWith('g-')) return t(($) => $.layers.general, { num: nameOf(id) });
    return id.startsWith('p-') ? t(($) => $.layers.special, { num: nameOf(id) }) : nameOf(id);
  };
  /** Several provisions in few words. */
  const placesOf = (ids: readonly string[]) => {
    const first = ids
      .slice(0, 3)
      .map(named)
      .join(t(($) => $.layers.comma));
    return ids.length > 3 ? t(($) => $.layers.places, { first, count: ids.length }) : first;
  };
  return { named, placesOf, cite: (id: string) => ({ text: named(id), href: id }) };
}

/** The text of a row, cell by cell, for filtering and for tables. */
export function textOfRow({ cells }: LayerRow): string[] {
  return cells.map(({ pieces, isRun = false }) => pieces.map(({ text }) => text).join(isRun ? '' : ' '));
}

/** The rows that have every word of a query, in whatever cell. A number is a whole one: 2.2 is not in 12.2 or 2.21. */
export function filterRows(rows: readonly LayerRow[], query: string): readonly LayerRow[] {
  const wanted = query.trim().toLowerCase().split(/\s+/).map(matcherOf);
  return rows.filter((row) => {
    const text = textOfRow(row).join(' ').toLowerCase();
    return wanted.every((isIn) => isIn(text));
  });
}

function matcherOf(word: string): (text: string) => boolean {
  if (!/^\d+(?:\.\d+)*$/.test(word)) return (text) => text.includes(word);
  const number = new RegExp(`(?<![\\d.])${word.replaceAll('.', String.raw`\.`)}(?!\\d)`);
  return (text) => number.test(text);
}
