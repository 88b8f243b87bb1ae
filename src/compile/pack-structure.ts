import type { ListedReference, OutlineEntry, Structure } from './model';

const KINDS = ['notice', 'part', 'chapter', 'article', 'clause', 'subclause', 'item', 'paragraph'] as const;

/**
 * An entry of the outline without what the others tell: how many levels down, kind, last piece of the id, then the
 * printed number where the id does not give it, then the heading.
 */
type PackedEntry = [depth: number, kind: number, name: string, num?: string | 0, heading?: string];

/** The structure as it is sent: half the size, even compressed. */
export interface PackedStructure {
  readonly outline: readonly PackedEntry[];
  readonly references: readonly ListedReference[];
}

/** Leaves out of the outline what can be told from the entries around. */
export function packStructure({ outline, references }: Structure): PackedStructure {
  const depths: number[] = [];
  return {
    references,
    outline: outline.map(({ id, kind, num, heading, parent }) => {
      const depth = (depths[parent] ?? -1) + 1;
      depths.push(depth);
      const around = outline[parent];
      const name = around ? id.slice(prefixOf(around.id).length) : id;
      const told = num === numOf(id, kind, around);
      return [
        depth,
        KINDS.indexOf(kind),
        name,
        ...(heading ? [told ? 0 : num, heading] : told ? [] : [num]),
      ] as PackedEntry;
    }),
  };
}

/** Makes the structure again; the inverse of {@link packStructure}. */
export function unpackStructure({ outline: packed, references }: PackedStructure): Structure {
  const outline: OutlineEntry[] = [];
  /** Index of the entry that is open at each depth. */
  const open: number[] = [];
  for (const [depth, kindIndex, name, num, heading] of packed) {
    const parent = open[depth - 1] ?? -1;
    const around = outline[parent];
    const kind = KINDS[kindIndex] ?? 'paragraph';
    const id = (around ? prefixOf(around.id) : '') + name;
    open[depth] = outline.length;
    outline.push({ id, kind, num: num || numOf(id, kind, around), ...(heading ? { heading } : {}), parent });
  }
  return { outline, references };
}

/** What the ids inside a unit begin with: `g-` in the part `g`, `g-3.` in its chapter 3. */
const prefixOf = (around: string) => around + (/^[gp]$/.test(around) ? '-' : '.');

/** The number that an id gives: its own, or for a paragraph that of the provision around it. */
function numOf(id: string, kind: OutlineEntry['kind'], around: OutlineEntry | undefined): string {
  if (kind === 'paragraph') return around?.num ?? '';
  return /^[gp]-/.test(id) ? id.slice(2) : '';
}
