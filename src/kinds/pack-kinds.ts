import type { UnitId } from '../agreement/model';
import { PROVISION_KINDS, type ProvisionKind, type UnitKinds } from './kinds.ts';

/** A kind of a unit, and where in its own text the words stand that show it: UTF-16 offsets, end exclusive. */
export interface KindMark {
  readonly kind: ProvisionKind;
  readonly start: number;
  readonly end: number;
}

/** The kinds as they are sent, without words: a unit's id, then kind, start and length of each. */
export type PackedKinds = readonly (readonly [id: UnitId, ...marks: number[]])[];

/**
 * Leaves out the words: the text has them. Units of no kind are left out.
 *
 * @param texts - the own text of every unit, in the order of the source.
 */
export function packKinds(kinds: UnitKinds, texts: ReadonlyMap<UnitId, string>): PackedKinds {
  return [...texts].flatMap(([id, text]) => {
    const given = kinds[id] ?? [];
    if (given.length === 0) return [];
    const marks = given.flatMap(([kind, quote]) => [PROVISION_KINDS.indexOf(kind), text.indexOf(quote), quote.length]);
    return [[id, ...marks] as const];
  });
}

/** The marks of every unit that is of some kind, in the order of the text. */
export function unpackKinds(packed: PackedKinds): ReadonlyMap<UnitId, readonly KindMark[]> {
  return new Map(
    packed.map(([id, ...numbers]) => {
      const marks: KindMark[] = [];
      for (let at = 0; at < numbers.length; at += 3) {
        const [index = 0, start = 0, length = 0] = numbers.slice(at, at + 3);
        const kind = PROVISION_KINDS[index];
        if (kind) marks.push({ kind, start, end: start + length });
      }
      return [id, marks];
    }),
  );
}
