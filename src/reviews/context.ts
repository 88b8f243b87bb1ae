import type { Target } from './model';

/** How many characters on either side of marked words are kept. */
const CONTEXT = 32;

/** Stands for the beginning and the end of a unit, which are context like any character. */
const EDGE = '\u0002';

/** The characters before and after words of a text, within it. Half of a pair of surrogates is left out. */
export function contextOf(text: string, start: number, end: number): Pick<Target, 'prefix' | 'suffix'> {
  return {
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/** How much of what stood around words stands around a place. */
export interface Likeness {
  /** Of both sides together, 0 to 1. */
  readonly score: number;
  /** Whether the next eight characters, or all up to the edge of the unit, are the same. */
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

const NEAR = 8;

/** A text with its edges, which are context like any character. */
export const edged = (text: string): string => EDGE + text + EDGE;

/** What must stand next to words for them to be held there. */
export function sidesOf({ prefix, suffix }: Pick<Target, 'prefix' | 'suffix'>): {
  readonly before: string;
  readonly after: string;
} {
  const { before, after } = contextsOf({ prefix, suffix });
  return { before: before.slice(-NEAR), after: after.slice(0, NEAR) };
}

/** Context with the edge of the unit where it ends there. That of a file may be longer than any that is written here. */
function contextsOf({ prefix, suffix }: Pick<Target, 'prefix' | 'suffix'>) {
  return {
    before: isWhole(prefix) ? prefix.slice(-CONTEXT) : EDGE + prefix,
    after: isWhole(suffix) ? suffix.slice(0, CONTEXT) : suffix + EDGE,
  };
}

/** Holds the context of words against that of a place. */
export function likeness(words: Pick<Target, 'prefix' | 'suffix'>, text: string, start: number, end: number): Likeness {
  const { before, after } = contextsOf(words);
  const ranBack = runBack(before, EDGE + text.slice(Math.max(0, start - CONTEXT), start));
  const ranOn = runOn(after, text.slice(end, end + CONTEXT) + EDGE);
  return {
    score: (ranBack + ranOn) / (before.length + after.length),
    isBefore: ranBack >= Math.min(NEAR, before.length),
    isAfter: ranOn >= Math.min(NEAR, after.length),
  };
}

/** Shorter context ends at the edge of the unit; a half of a pair may have been left out. */
function isWhole(side: string): boolean {
  return side.length >= CONTEXT - 1;
}

function runOn(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

function runBack(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
