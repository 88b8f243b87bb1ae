import type { UnitId } from '@/agreement/model';
import type { ListedReference, OutlineEntry } from '@/compile/model';
import { unpackStructure } from '@/compile/pack-structure';
import packed from 'virtual:structure';

export const { outline, references } = unpackStructure(packed);

const byId = new Map(outline.map((entry, index) => [entry.id, { entry, index }]));

/** A provision or paragraph by its anchor, without `#`. */
export function findUnit(id: UnitId): OutlineEntry | undefined {
  return byId.get(id)?.entry;
}

/** The units around one, outermost first, itself included; empty for an unknown id. */
export function pathTo(id: UnitId): OutlineEntry[] {
  const path: OutlineEntry[] = [];
  for (let entry = findUnit(id); entry; entry = outline[entry.parent]) path.unshift(entry);
  return path;
}

const isStop = ({ kind }: OutlineEntry) => kind !== 'paragraph' && kind !== 'part';

/** The first provision of the text that has a number: the notice before it is above the text. */
export const firstStop = (): OutlineEntry | undefined => outline.find((entry) => isStop(entry) && entry.id !== 'pre');

/** The numbered provision before and after one in the text, over all levels. */
export function neighboursOf(id: UnitId): { previous?: OutlineEntry; next?: OutlineEntry } {
  const index = byId.get(id)?.index;
  if (index === undefined) return {};
  const previous = outline.slice(0, index).findLast(isStop);
  const next = outline.slice(index + 1).find(isStop);
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** The nearest unit that exists around an anchor that does not: 34.3 for `p-34.3.9`. */
export function findNearest(id: UnitId): OutlineEntry | undefined {
  for (let prefix = id; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
    const found = findUnit(prefix);
    if (found) return found;
  }
  return undefined;
}

/** References that the unit's own words make, and those that others make to it or to what is nested in it. */
export function referencesOf(id: UnitId): { outgoing: ListedReference[]; incoming: ListedReference[] } {
  return {
    outgoing: references.filter(({ unit }) => unit === id || unit.startsWith(`${id}.para`)),
    incoming: references.filter(({ targets }) => targets.includes(id)),
  };
}
