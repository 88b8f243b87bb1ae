/** A part of a sentence of one block of the text, as ， ； 。 bound it: UTF-16 offsets in the block's words, end exclusive. */
export interface SentencePart {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A place in the words of a block. */
export interface Place {
  readonly block: number;
  readonly at: number;
}

/** Words that are chosen by keys: from one part of a sentence to another, and by single characters beyond or within them. */
export interface Choice {
  /** Indexes of parts: where choosing began, and where it stands. */
  readonly anchor: number;
  readonly focus: number;
  /** By how many characters the beginning and the end are moved, forwards. */
  readonly startBy: number;
  readonly endBy: number;
}

/** What closes behind a bound belongs to the part before it. */
const BOUND = /[，；。,;\n][”’）)】》]*/g;

/** The parts of one block without white space around them and without the sign that ends them. */
function partsIn(words: string, block: number): SentencePart[] {
  const parts: SentencePart[] = [];
  const add = (from: number, to: number) => {
    const piece = words.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (start < end) parts.push({ block, start, end });
  };
  let from = 0;
  for (const { index, 0: sign } of words.matchAll(BOUND)) {
    // In a figure (1,000) a comma bounds nothing.
    if (sign === ',' && /\d/.test(words[index + 1] ?? '')) continue;
    add(from, index + (sign.length > 1 ? sign.length : 0));
    from = index + sign.length;
  }
  add(from, words.length);
  return parts;
}

/** The parts of all sentences, in the order of the text. @param blocks - the words of each block. */
export function partsOf(blocks: readonly string[]): readonly SentencePart[] {
  return blocks.flatMap(partsIn);
}

/** The part at a place, or the next one after it; the last one where there is none. -1 where there are no parts. */
export function partAt(parts: readonly SentencePart[], { block, at }: Place): number {
  const found = parts.findIndex((part) => part.block > block || (part.block === block && part.end > at));
  return found === -1 ? parts.length - 1 : found;
}

export const choosePart = (index: number): Choice => ({ anchor: index, focus: index, startBy: 0, endBy: 0 });

/** Goes on by a part. @param isWider - whether the words from where choosing began stay chosen. */
export function movePart({ anchor, focus }: Choice, by: 1 | -1, isWider: boolean, count: number): Choice {
  const next = Math.max(0, Math.min(count - 1, focus + by));
  return isWider ? { anchor, focus: next, startBy: 0, endBy: 0 } : choosePart(next);
}

/** Moves one end by a character, as far as its block goes and something stays chosen. */
export function moveEnd(
  choice: Choice,
  which: 'start' | 'end',
  by: 1 | -1,
  parts: readonly SentencePart[],
  blocks: readonly string[],
): Choice {
  const moved =
    which === 'start' ? { ...choice, startBy: choice.startBy + by } : { ...choice, endBy: choice.endBy + by };
  const places = placesOf(moved, parts);
  if (!places) return choice;
  const { from, to } = places;
  const isInside = from.at >= 0 && to.at <= (blocks[to.block]?.length ?? 0);
  const isSomething = from.block < to.block ? to.at > 0 : from.at < to.at;
  const isBegun = from.at < (blocks[from.block]?.length ?? 0);
  return isInside && isSomething && isBegun ? moved : choice;
}

/** Where a choice begins and ends; `undefined` for parts that are not there. */
export function placesOf(
  { anchor, focus, startBy, endBy }: Choice,
  parts: readonly SentencePart[],
): { readonly from: Place; readonly to: Place } | undefined {
  const first = parts[Math.min(anchor, focus)];
  const last = parts[Math.max(anchor, focus)];
  if (!first || !last) return undefined;
  return {
    from: { block: first.block, at: first.start + startBy },
    to: { block: last.block, at: last.end + endBy },
  };
}
