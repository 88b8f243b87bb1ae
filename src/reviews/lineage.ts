import { writeReview } from './annotation-collection';
import { digestOf } from './digest';
import type { ReviewState } from './model';

/**
 * Which states of a review have left a browser as files and are part of what it is now: each by its digest, with its generation, which
 * is above those of all that it was made from. Two copies have been made from the latest state that both know.
 */
export type Lineage = ReadonlyMap<string, number>;

/** More of them say nothing: two copies that have been apart for so many files are asked about. */
const MOST = 20;

/** What a state says, in 16 hexadecimal digits. */
export const digestOfReview = (state: ReviewState): string => digestOf(writeReview(state));

/** Both, the latest states alone where they are many. A digest that stands in both has the later generation. */
export function joinLineages(one: Lineage, other: Lineage): Lineage {
  const joined = new Map(one);
  for (const [digest, generation] of other) joined.set(digest, Math.max(generation, joined.get(digest) ?? 0));
  return latestOf(joined);
}

/** With a state that leaves as a file. Where nothing has changed since the last one, it is the same. */
export function extendLineage(lineage: Lineage, digest: string): Lineage {
  const last = Math.max(0, ...lineage.values());
  if (last > 0 && lineage.get(digest) === last) return lineage;
  return latestOf(new Map(lineage).set(digest, last + 1));
}

/** The same where the file takes the place of an earlier one: of a backup that is rewritten only the last state is kept. */
export function replaceInLineage(lineage: Lineage, digest: string, earlier: string | undefined): Lineage {
  const next = extendLineage(lineage, digest);
  return earlier === undefined || earlier === digest ? next : new Map([...next].filter(([each]) => each !== earlier));
}

/**
 * The state from which a file and what is here have both been made, of those that are known here. None where there are two of a
 * generation: neither of them was before the other, and what has changed since cannot be told.
 */
export function commonBase(lineage: Lineage, isKnown: (digest: string) => boolean): string | undefined {
  const known = [...lineage].filter(([digest]) => isKnown(digest)).toSorted(([, one], [, other]) => other - one);
  const [first, second] = known;
  return first?.[1] === second?.[1] ? undefined : first?.[0];
}

function latestOf(lineage: Lineage): Lineage {
  const sorted = [...lineage].toSorted(
    ([one, before], [other, after]) => before - after || (one < other ? -1 : Number(one > other)),
  );
  return new Map(sorted.slice(-MOST));
}
