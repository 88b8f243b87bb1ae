import type { UnitId } from '../agreement/model';
import type { OutsideName, Reference, UnlinkedWords } from './model';

interface About {
  readonly edition: string;
  readonly sha256: string;
  /** The printed number of a provision; empty where it has none. */
  readonly numOf: (id: UnitId) => string;
}

/**
 * The layer of references as open data, `data/references.json`: what points at another provision, what points at none and
 * why, and products named that have no terms in this text.
 */
export function toReferencesData(
  references: readonly (Reference & { readonly words: string })[],
  { unlinked, outside }: { readonly unlinked: readonly UnlinkedWords[]; readonly outside: readonly OutsideName[] },
  { edition, sha256, numOf }: About,
) {
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    references: references.map(({ unit, start, words, targets, kind, printedTarget = null }) => ({
      clause: numOf(unit),
      href: unit,
      quote: words,
      at: start,
      kind,
      targets: targets.map((target) => ({ clause: numOf(target), href: target })),
      printedTarget,
    })),
    unlinked: unlinked.map(({ unit, words, reason }) => ({ clause: numOf(unit), href: unit, quote: words, reason })),
    outside: outside.flatMap(({ name, units, whose }) =>
      units.map((unit) => ({ clause: numOf(unit), href: unit, quote: name, whose })),
    ),
  };
}
