import search from 'approx-string-match';
import type { UnitId } from '@/agreement/model';
import { edged, likeness, sidesOf } from './context';
import type { Likeness } from './context';
import { digestOf } from './digest';
import { type Effort, spend } from './effort';
import type { Target } from './model';

/** A stretch of the own text of a unit. */
export interface Place {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
}

/** A place where the words of a mark stand, or may have stood, with how well what is around them fits. */
export interface Candidate extends Place {
  readonly around: Likeness;
  /** 1 for the very words, less by each character that differs. */
  readonly words: number;
}

/** The texts of an edition, made ready to find words in. */
export interface Places {
  readonly textOf: (unit: UnitId) => string | undefined;
  /** The units whose own text has a digest. */
  readonly unitsOf: (digest: string) => readonly UnitId[];
  /**
   * The places with the very words: all in a unit, and of the others those that what is around them holds on a side. Of words that
   * are long enough to tell all.
   */
  readonly exactly: (target: Target, own: UnitId) => readonly Candidate[];
  /**
   * The place in each unit that is likest to the words, or that stands between what stood before and after them; none where there is
   * no effort left.
   */
  readonly alike: (target: Target, effort: Effort) => readonly Candidate[];
}

/** Words that are shorter say nothing where what is around them is other too. */
export const TELLING = 12;
/** What the search for like words takes for a character and 32 others, against looking it over. */
const STEPS = 10;
/** How much of the words must be the same for a place to be like theirs. */
const ALIKE = 0.8;
/** How many characters on either side hold a place whose words are others. */
const HELD_BY = 6;
/** Between what stood around them words may have grown by this much. */
const GROWN = 3;

const places = new WeakMap<ReadonlyMap<UnitId, string>, Places>();

/** @param texts the own text of every unit, in order; the same map is made ready once. */
export function placesOf(texts: ReadonlyMap<UnitId, string>): Places {
  const known = places.get(texts);
  if (known) return known;
  const made = createPlaces(texts);
  places.set(texts, made);
  return made;
}

function createPlaces(texts: ReadonlyMap<UnitId, string>): Places {
  const units = new Map<string, UnitId[]>();
  for (const [unit, text] of texts) {
    const digest = digestOf(text);
    units.set(digest, [...(units.get(digest) ?? []), unit]);
  }
  const all = [...texts];
  const edgedTexts = new Map(all.map(([unit, text]) => [unit, edged(text)]));
  const longest = Math.max(0, ...all.map(([, text]) => text.length));
  const pairs = new Map(all.map(([unit, text]) => [unit, pairsOf(text)]));
  const isWorthwhile = (unit: UnitId, wanted: ReadonlySet<string>) => {
    const there = pairs.get(unit);
    let count = 0;
    for (const pair of wanted) if (there?.has(pair)) count += 1;
    return count >= wanted.size / 2;
  };
  return {
    textOf: (unit) => texts.get(unit),
    unitsOf: (digest) => units.get(digest) ?? [],
    exactly: (target, own) => {
      const { exact } = target;
      // Words of one character stand in thousands of places, and a file may mark them ten thousand times.
      const needles = exact.length < TELLING ? heldWords(target) : undefined;
      return all.flatMap(([unit, text]) => {
        const starts =
          needles && unit !== own
            ? needles.flatMap(({ words, lead }) => startsOf(edgedTexts.get(unit) ?? '', words).map((at) => at + lead))
            : startsOf(text, exact);
        if (starts.length === 0) return [];
        return [...new Set(starts)]
          .toSorted((one, other) => one - other)
          .map((start) => candidate(target, unit, text, start));
      });
    },
    alike: (target, effort) => {
      const { exact } = target;
      // A unit that is shorter cannot be like the words, and those of a hostile file may be millions.
      const least = exact.length - mostErrors(exact);
      const wanted = least > longest ? new Set<string>() : pairsOf(exact);
      return all.flatMap(([unit, text]) => {
        if (!spend(effort, text.length)) return [];
        const isLike = text.length >= least && wanted.size > 0 && isWorthwhile(unit, wanted);
        const steps = text.length * Math.ceil(exact.length / 32) * STEPS;
        return [...(isLike && spend(effort, steps) ? likest(target, unit, text) : []), ...between(target, unit, text)];
      });
    },
  };
}

/** The words with what holds them before or after them, as they stand in a text with its edges, and where the words begin in it. */
function heldWords({ exact, prefix, suffix }: Target): readonly { readonly words: string; readonly lead: number }[] {
  const { before, after } = sidesOf({ prefix, suffix });
  // The text has one character more before it.
  return [
    { words: before + exact, lead: before.length - 1 },
    { words: exact + after, lead: -1 },
  ];
}

function candidate(
  target: Target,
  unit: UnitId,
  text: string,
  start: number,
  end = start + target.exact.length,
  words = 1,
): Candidate {
  return { unit, start, end, words, around: likeness(target, text, start, end) };
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_none, at) => text.slice(at, at + 2)));
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function mostErrors(exact: string): number {
  return Math.floor(exact.length * (1 - ALIKE));
}

/** The likest stretches of a unit: all those with the fewest errors. */
function likest(target: Target, unit: UnitId, text: string): Candidate[] {
  const { exact } = target;
  const most = mostErrors(exact);
  if (most === 0) return [];
  const found = search(text, exact, most);
  const fewest = Math.min(...found.map(({ errors }) => errors));
  return found
    .filter(({ errors, start, end }) => errors === fewest && errors > 0 && end > start)
    .map(({ start, end, errors }) => candidate(target, unit, text, start, end, 1 - errors / exact.length));
}

/** What stands now between that which stood before the words and that which stood after them, where both stand there once. */
function between(target: Target, unit: UnitId, text: string): Candidate[] {
  const { prefix, suffix, exact } = target;
  const before = prefix.slice(-HELD_BY);
  const after = suffix.slice(0, HELD_BY);
  // Words that were a whole unit are held by nothing.
  if (before.length + after.length < HELD_BY) return [];
  const starts = before === '' ? [0] : startsOf(text, before).map((at) => at + before.length);
  const ends = after === '' ? [text.length] : startsOf(text, after);
  const pairs = starts.flatMap((start) => ends.filter((end) => end > start).map((end) => ({ start, end })));
  const [only, ...others] = pairs.filter(({ start, end }) => end - start <= exact.length * GROWN + HELD_BY);
  return only && others.length === 0 ? [candidate(target, unit, text, only.start, only.end, 0)] : [];
}
