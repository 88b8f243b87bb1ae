import type { UnitId } from '../agreement/model';
import { readLength } from '../deadlines/read-length';
import { findDurations } from '../lifecycle/find-durations';
import { redlineOf } from './redline';

/** A proposed wording, as far as what follows from it is concerned. */
export interface Proposed {
  readonly unit: UnitId;
  readonly from: string;
  readonly text: string;
}

/** A length in which the rules of lifecycles count. */
export interface Figure {
  readonly amount: number;
  readonly unit: 'hour' | 'day';
  /** Whether it counts one of several (第7日) and not how many. */
  readonly isOrdinal: boolean;
}

/** An expression of time that a proposal puts in the place of another. */
export interface FigureChange {
  /** In the words that are replaced, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/** Words that a proposal changes, without a same one between them. */
export interface Hunk {
  readonly unit: UnitId;
  /** Where its deleted words stand in those that are replaced; both the same where only something is inserted. */
  readonly from: number;
  readonly to: number;
  readonly deleted: string;
  readonly inserted: string;
  readonly figures: readonly FigureChange[];
  /** Whether anything beside those figures is changed. */
  readonly changesWords: boolean;
}

/** What a proposal changes, in the order of the text. */
export function hunksOf({ unit, from, text }: Proposed): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: { from: number; deleted: string; inserted: string } | undefined;
  const close = () => {
    if (open) hunks.push(readHunk(unit, open));
    open = undefined;
  };
  for (const part of redlineOf(from, text)) {
    if (part.kind === 'same') close();
    else open ??= { from: at, deleted: '', inserted: '' };
    if (open && part.kind !== 'same') open[part.kind] += part.text;
    if (part.kind !== 'inserted') at += part.text.length;
  }
  close();
  return hunks;
}

function readHunk(
  unit: UnitId,
  { from, deleted, inserted }: { readonly from: number; readonly deleted: string; readonly inserted: string },
): Hunk {
  const before = findDurations(deleted);
  const after = findDurations(toPlain(inserted));
  const isPaired = before.length === after.length;
  const without = (words: string, found: readonly { readonly words: string }[]) =>
    found.reduce((rest, each) => rest.replace(each.words, ''), words);
  return {
    unit,
    from,
    to: from + deleted.length,
    deleted,
    inserted,
    figures: isPaired
      ? before.map((each, index) => ({
          from: from + each.from,
          to: from + each.to,
          before: each.words,
          after: after[index]?.words ?? '',
        }))
      : [],
    changesWords: !isPaired || without(deleted, before) !== without(toPlain(inserted), after),
  };
}

/** Digits in full width are digits. */
const toPlain = (words: string) => words.normalize('NFKC');

/** What an expression of time comes to; `undefined` for units in which no lifecycle counts (months, working days). */
export function readFigure(words: string): Figure | undefined {
  const weeks = /^(\S+?)\s*个?(?:周|星期)$/.exec(words);
  const read = readLength(weeks ? `${weeks[1]}日` : words);
  if (!read || (read.length.unit !== 'hour' && read.length.unit !== 'day')) return undefined;
  const { amount, unit } = read.length;
  return { amount: weeks ? amount * 7 : amount, unit, isOrdinal: read.isOrdinal };
}
