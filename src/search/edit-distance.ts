/**
 * Counts the typos between two texts: characters added, left out, replaced, or exchanged with their neighbour
 * (optimal string alignment). Takes time in proportion to the product of the lengths.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      current.push(cheapest(a, b, row, column, { before, previous, current }));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The part of a text that resembles a pattern, by UTF-16 offsets, and the typos between the two. */
interface Resemblance {
  readonly start: number;
  readonly end: number;
  readonly typos: number;
}

/**
 * Finds the part of a text that is nearest to a pattern; of equally near ones that of the most similar length, then the
 * first.
 *
 * @param isEligible - may rule out a part, so that another one is found.
 * @returns `undefined` when every part is more than `most` typos away, or none is eligible.
 */
export function findNearest(
  pattern: string,
  text: string,
  most: number,
  isEligible: (part: Resemblance) => boolean = () => true,
): Resemblance | undefined {
  let nearest: Resemblance | undefined;
  for (const end of findNearEnds(pattern, text, most)) {
    for (const length of lengthsAround(pattern.length, most)) {
      const start = end - length;
      if (start < 0 || length < 1) continue;
      const part = { start, end, typos: editDistance(pattern, text.slice(start, end)) };
      if (part.typos > most || (nearest && !isNearer(part, nearest, pattern.length))) continue;
      if (isEligible(part)) nearest = part;
    }
  }
  return nearest;
}

function isNearer(a: Resemblance, b: Resemblance, length: number): boolean {
  const unlike = ({ start, end }: Resemblance) => Math.abs(end - start - length);
  return a.typos < b.typos || (a.typos === b.typos && unlike(a) < unlike(b));
}

/** Where parts of the text end that are near enough to the pattern (Sellers: the pattern may begin anywhere). */
function findNearEnds(pattern: string, text: string, most: number): number[] {
  const ends: number[] = [];
  let before: number[] = [];
  let previous = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  for (let end = 1; end <= text.length; end += 1) {
    const current = [0];
    for (let row = 1; row <= pattern.length; row += 1) {
      current.push(cheapest(text, pattern, end, row, { before, previous, current }));
    }
    if ((current[pattern.length] ?? Infinity) <= most) ends.push(end);
    before = previous;
    previous = current;
  }
  return ends;
}

/** One cell of the table of distances between the beginnings of two texts. */
function cheapest(
  a: string,
  b: string,
  row: number,
  column: number,
  { before, previous, current }: Record<'before' | 'previous' | 'current', readonly number[]>,
): number {
  const at = (line: readonly number[], index: number) => line[index] ?? Infinity;
  const replaced = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
  const added = Math.min(at(previous, column), at(current, column - 1)) + 1;
  const exchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(replaced, added, exchanged ? at(before, column - 2) + 1 : Infinity);
}

function lengthsAround(length: number, most: number): number[] {
  return Array.from({ length: 2 * most + 1 }, (_, index) => length - most + index);
}
