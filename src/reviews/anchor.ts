import type { UnitId } from '@/agreement/model';
import { contextOf } from './context';
import { digestOf } from './digest';
import type { Target } from './model';
import { placesOf } from './places';
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
 */
export function reattach(target: Target, texts: ReadonlyMap<UnitId, string>, madeIn: string): Target {
  const kept = keepPlace(target, texts);
  if (kept) return kept;
  const places = placesOf(texts);
  const origin = originOf(target);
  const sure = findWhole(places, target, origin) ?? findWords(places, target, origin);
  if (sure) return moved(target, sure, texts, madeIn);
  const was = target.was ?? { edition: madeIn, ...origin };
  const likely = findLikely(places, target, origin);
  if (likely === undefined) return { ...target, ...origin, was, fit: 'orphan' };
  const { unit, start, end } = likely;
  return { ...target, unit, start, end, was, fit: 'unsure' };
}

/** The target where its words stand where it says, in their own unit; `undefined` where they have to be looked for. */
export function keepPlace(target: Target, texts: ReadonlyMap<UnitId, string>): Target | undefined {
  const places = placesOf(texts);
  const origin = originOf(target);
  const isThere = places.textOf(origin.unit)?.slice(origin.start, origin.end) === target.exact;
  if (!isThere || !isOf(places, origin.unit, target)) return undefined;
  return target.fit === 'moved' ? target : { ...withoutWas(target), ...origin, fit: 'exact' };
}

/** A target whose words are not looked for: the reviewer is asked about the place that it names, where there is such a place. */
export function leaveUnsure(target: Target, texts: ReadonlyMap<UnitId, string>, madeIn: string): Target {
  const origin = originOf(target);
  const isPlace = origin.start < origin.end && origin.end <= (texts.get(origin.unit)?.length ?? 0);
  return {
    ...target,
    ...origin,
    was: target.was ?? { edition: madeIn, ...origin },
    fit: isPlace ? 'unsure' : 'orphan',
  };
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

/** Whether a unit says what that of the target said, in the same chapter. */
function isOf(places: Places, unit: UnitId, target: Target): boolean {
  return places.unitsOf(target.of).includes(unit) && isUnder(places, unit, target);
}

/** Whether a unit stands in the chapter of the target, which may have got a longer or shorter title. */
function isUnder(places: Places, unit: UnitId, { under }: Target): boolean {
  if (under === undefined) return true;
  const [one, other] = [places.bareTitle(under), places.bareTitle(places.textOf(chapterOf(unit)) ?? '')];
  return one === other || (one !== '' && other !== '' && (one.includes(other) || other.includes(one)));
}

/** The one unit in the same chapter that says what the whole unit said. */
function findWhole(places: Places, target: Target, origin: Place): Place | undefined {
  const [only, ...others] = places.unitsOf(target.of).filter((unit) => isUnder(places, unit, target));
  if (only === undefined || others.length > 0) return undefined;
  return places.textOf(only)?.slice(origin.start, origin.end) === target.exact
    ? { unit: only, start: origin.start, end: origin.end }
    : undefined;
}

/**
 * The one place of the very words that what is around them holds. A second place that is held on one side only is doubt enough:
 * where a sentence was doubled nobody can say which of the two it was.
 */
function findWords(places: Places, target: Target, origin: Place): Place | undefined {
  const [only, ...others] = places
    .exactly(target)
    .filter(({ unit, around }) => (around.isBefore || around.isAfter) && isUnder(places, unit, target));
  if (only === undefined || others.length > 0) return undefined;
  return only.unit === origin.unit || (only.around.isBefore && only.around.isAfter) ? only : undefined;
}

/** Words that are shorter say nothing where what is around them is other too. */
const TELLING = 12;

/** The likest place, which the reviewer is asked about. */
function findLikely(places: Places, target: Target, origin: Place): Place | undefined {
  const found = [...places.exactly(target), ...places.alike(target)].filter(
    ({ words, around, unit }) =>
      around.isBefore ||
      around.isAfter ||
      (words > 0 && target.exact.length >= TELLING) ||
      (words === 1 && unit === origin.unit),
  );
  const rank = (one: Candidate) =>
    one.words + one.around.score + (one.unit === origin.unit ? 0.5 : 0) + (isUnder(places, one.unit, target) ? 0.5 : 0);
  const away = (one: Candidate) => Math.abs(one.start - origin.start) / 1e6;
  return found.toSorted((one, other) => rank(other) - away(other) - (rank(one) - away(one)))[0];
}
