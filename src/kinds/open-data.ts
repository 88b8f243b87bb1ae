import type { DataSource } from '../agreement/data-source';
import { KIND_GROUPS, type UnitKinds } from './kinds.ts';

/**
 * The kinds of provision as open data, `data/kinds.json`: the project's own classification, by readers, with the words that
 * show it.
 *
 * @param ids - of the units, in the order of the text.
 */
export function toKindsData(ids: Iterable<string>, kinds: UnitKinds, { edition, sha256, numOf }: DataSource) {
  return {
    version: 2,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    groups: KIND_GROUPS,
    provisions: [...ids].flatMap((id) => {
      const given = kinds[id] ?? [];
      if (given.length === 0) return [];
      return [{ clause: numOf(id), href: id, kinds: given.map(([kind, quote]) => ({ kind, quotes: [quote] })) }];
    }),
  };
}
