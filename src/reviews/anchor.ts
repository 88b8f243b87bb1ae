import type { UnitId } from '@/agreement/model';
import { contextOf } from './context';
import { digestOf } from './digest';
import { type Effort, newEffort } from './effort';
import type { Target } from './model';
import { placesOf, TELLING } from './places';
import type { Candidate, Place, Places } from './places';

/** The chapter that a unit stands in: `p-16` of `p-16.3.para1`. */
export function chapterOf(unit: UnitId): UnitId {
  return /^[^.]+/.exec(unit)?.[0] ?? unit;
}

/**
 * A target for words of a unit, in the edition that is open.
 * @param text the unit's own text; `start` and `end` in it, UTF-16.
 * @param under the own text of its chapter ({@link chapterOf}): without it marks on words that several products have cannot be
 * told apart in another edition.
 */
export function makeTarget(unit: UnitId, text: string, start: number, end: number, under?: string): Target {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`${unit} has no words ${start} to ${end}`);
  return {
    unit,
    start,
    end,
    exact: text.slice(start, end),
    ...contextOf(text, start, end),
    of: digestOf(text),
    ...(under === undefined ? {} : { under }),
    fit: 'exact',
  };
}

/**
 * Finds the words of a target in an edition. Only the very words are found without asking, and only where what is around them
 * says that they are these: in their own unit that on one side, in another that on both sides, or the whole unit. All else is
 * `unsure`, with the likest place, and where nothing is like them `orphan`. An unsure target keeps the old words.
 * @param texts the own text of every unit of the edition that is open.
 * @param madeIn the id of the edition that the target was made in, for `was`.
 * @param effort what may be compared, shared by all targets of a file; where it is used up, like words are not looked for.
 */
export function reattach(
  target: Target,
  texts: ReadonlyMap<UnitId, string>,
  madeIn: string,
  effort: Effort = newEffort(),
): Target {
  const places = placesOf(texts);
  const isUnder = chapterTest(places, target);
  const origin = originOf(target);
  if (
    places.textOf(origin.unit)?.slice(origin.start, origin.end) === target.exact &&
    places.unitsOf(target.of).includes(origin.unit) &&
    isUnder(origin.unit)
  ) {
    return target.fit === 'moved' ? target : { ...withoutWas(target), ...origin, fit: 'exact' };
  }
  const whole = findWhole(places, target, origin, isUnder);
  const exactly = whole ? [] : places.exactly(target, origin.unit);
  const sure = whole ?? findWords(exactly, origin, isUnder);
  if (sure) return moved(target, sure, texts, madeIn);
  const was = target.was ?? { edition: madeIn, ...origin };
  const likely = findLikely([...exactly, ...places.alike(target, effort)], target, origin, isUnder);
  if (likely === undefined) return { ...target, ...origin, was, fit: 'orphan' };
  const { unit, start, end } = likely;
  return { ...target, unit, start, end, was, fit: 'unsure' };
}

/** What the reviewer says of a place: it is the right one, or (of any target) these words are; or it is not. */
export function answerPlace(
  target: Target,
  answer: 'no' | Place,
  texts: ReadonlyMap<UnitId, string>,
  madeIn: string,
): Target {
  if (answer !== 'no') return moved(target, answer, texts, madeIn);
  const origin = originOf(target);
  return { ...target, ...origin, was: target.was ?? { edition: madeIn, ...origin }, fit: 'orphan' };
}

/** Where the words stood when they were found last: an unsure or orphaned target says that in `was`. */
function originOf({ unit, start, end, fit, was }: Target): Place {
  return was && (fit === 'unsure' || fit === 'orphan')
    ? { unit: was.unit, start: was.start, end: was.end }
    : { unit, start, end };
}

function withoutWas({ was: _was, ...target }: Target): Target {
  return target;
}

function moved(target: Target, place: Place, texts: ReadonlyMap<UnitId, string>, madeIn: string): Target {
  const { unit, start, end } = place;
  const made = makeTarget(unit, texts.get(unit) ?? '', start, end, texts.get(chapterOf(unit)));
  return { ...made, fit: 'moved', was: target.was ?? { edition: madeIn, ...originOf(target) } };
}

/** No title of a chapter is as long; one in a file may be millions. */
const LONGEST_TITLE = 500;

/** Tells whether a unit stands in the chapter of a target, which may have got a longer or shorter title; asked once for each chapter. */
function chapterTest(places: Places, { under }: Target): (unit: UnitId) => boolean {
  if (under === undefined) return () => true;
  const bare = (title: string) => title.slice(0, LONGEST_TITLE).replaceAll(/[【】\s]/g, '');
  const one = bare(under);
  const known = new Map<UnitId, boolean>();
  return (unit) => {
    const chapter = chapterOf(unit);
    let isSame = known.get(chapter);
    if (isSame === undefined) {
      const other = bare(places.textOf(chapter) ?? '');
      isSame = one === other || (one !== '' && other !== '' && (one.includes(other) || other.includes(one)));
      known.set(chapter, isSame);
    }
    return isSame;
  };
}
type IsUnder = ReturnType<typeof chapterTest>;

/** The one unit in the same chapter that says what the whole unit said. */
function findWhole(places: Places, target: Target, origin: Place, isUnder: IsUnder): Place | undefined {
  const [only, ...others] = places.unitsOf(target.of).filter(isUnder);
  if (only === undefined || others.length > 0) return undefined;
  return places.textOf(only)?.slice(origin.start, origin.end) === target.exact
    ? { unit: only, start: origin.start, end: origin.end }
    : undefined;
}

/**
 * The one place of the very words that what is around them holds. A second place that is held on one side only is doubt enough:
 * where a sentence was doubled nobody can say which of the two it was.
 */
function findWords(exactly: readonly Candidate[], origin: Place, isUnder: IsUnder): Place | undefined {
  const [only, ...others] = exactly.filter(({ unit, around }) => (around.isBefore || around.isAfter) && isUnder(unit));
  if (only === undefined || others.length > 0) return undefined;
  return only.unit === origin.unit || (only.around.isBefore && only.around.isAfter) ? only : undefined;
}

/** The likest place, which the reviewer is asked about. */
function findLikely(
  candidates: readonly Candidate[],
  target: Target,
  origin: Place,
  isUnder: IsUnder,
): Place | undefined {
  const found = candidates.filter(
    ({ words, around, unit }) =>
      around.isBefore ||
      around.isAfter ||
      (words > 0 && target.exact.length >= TELLING) ||
      (words === 1 && unit === origin.unit),
  );
  const rank = (one: Candidate) =>
    one.words + one.around.score + (one.unit === origin.unit ? 0.5 : 0) + (isUnder(one.unit) ? 0.5 : 0);
  const away = (one: Candidate) => Math.abs(one.start - origin.start) / 1e6;
  return found.toSorted((one, other) => rank(other) - away(other) - (rank(one) - away(one)))[0];
}
