import { PROVISION_KINDS, type ProvisionKind } from '@/kinds/kinds';
import { isWithin } from '@/search/is-within';
import type { SearchFilter, TextRange } from '@/search/model';

/** The units of each kind, with the words that show it; headings are of none. */
export type UnitsOfKinds = ReadonlyMap<ProvisionKind, ReadonlyMap<string, readonly TextRange[]>>;

/** The units that are of all these kinds, with the words that show each; `undefined` where none is asked for. */
export function unitsOfAll(
  all: UnitsOfKinds,
  kinds: readonly ProvisionKind[],
): ReadonlyMap<string, readonly TextRange[]> | undefined {
  const [first, ...others] = kinds.map((kind) => all.get(kind) ?? new Map<string, readonly TextRange[]>());
  if (!first) return undefined;
  const units = new Map<string, readonly TextRange[]>();
  for (const [id, ranges] of first) {
    const more = others.map((ofKind) => ofKind.get(id));
    if (more.some((each) => each === undefined)) continue;
    const together = [ranges, ...more.map((each) => each ?? [])].flat();
    units.set(
      id,
      together.toSorted((one, other) => one.start - other.start),
    );
  }
  return units;
}

/**
 * How many hits there would be with one kind more, all else as it is chosen; a kind that would leave none is left out.
 *
 * @param found - the hits without any filter; `undefined` where nothing is searched for and every unit counts.
 */
export function countKinds(
  all: UnitsOfKinds,
  found: ReadonlySet<string> | undefined,
  filter: SearchFilter,
): { readonly id: ProvisionKind; readonly count: number }[] {
  return PROVISION_KINDS.flatMap((id) => {
    const units = [...(all.get(id)?.keys() ?? [])];
    const count = units.filter((unit) => isWithin(unit, filter) && (!found || found.has(unit))).length;
    return count > 0 ? [{ id, count }] : [];
  });
}
