import type { DataSource } from '../agreement/data-source';
import type { UnitId } from '../agreement/model';
import { classify, findKinds } from './classify.ts';

/**
 * The kinds of provision as open data, `data/kinds.json`: the project's own classification, with the words for which a
 * provision is of a kind; none where it is an entry of a list that is introduced by such words.
 *
 * @param units - in the order of the text.
 */
export function toKindsData(
  units: readonly { readonly id: UnitId; readonly text: string }[],
  { edition, sha256, numOf }: DataSource,
) {
  const kinds = classify(units);
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    provisions: units.flatMap(({ id, text }) => {
      const found = kinds.get(id);
      if (!found) return [];
      const marks = findKinds(text);
      return [
        {
          clause: numOf(id),
          href: id,
          kinds: [...found].map((kind) => ({
            kind,
            quotes: marks.filter((mark) => mark.kind === kind).map(({ start, end }) => text.slice(start, end)),
          })),
        },
      ];
    }),
  };
}
