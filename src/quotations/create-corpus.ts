import search from 'approx-string-match';
import type { UnitId } from '@/agreement/model';
import { foldWords } from './fold-words';
import { stands } from './stands';
import type { Place, QuotedUnit, Range } from './model';

/** The agreement as one text, with the way back to its provisions. */
interface Joined {
  readonly text: string;
  /** Where each provision begins in it. */
  readonly starts: readonly number[];
}

/** Words of the agreement that are like others, and where they stand in it, folded. */
export interface Found extends Place, Range {
  /** As printed. */
  readonly words: string;
  /** Characters added, left out or replaced; 0 for the very words. */
  readonly errors: number;
}

/** The text of an edition, made ready to find words in. */
export interface Corpus {
  /** Every place with these words, whatever their white space and the form of their characters. */
  readonly findWords: (words: string) => readonly Found[];
  /** Whether enough of the words stand together somewhere that it is worth while to look for their like: much quicker. */
  readonly mayHaveLike: (words: string) => boolean;
  /** The places with the likest words, of all or of one provision; empty where nothing is like them. */
  readonly findLike: (words: string, within?: UnitId) => readonly Found[];
}

/** Shorter words are like too much. */
const SHORTEST_LIKE = 6;
/** Where the provision is given, fewer are like few places. */
const SHORTEST_WITHIN = 4;
/** How much of the words may differ: of few less, for a word of six characters is like many. */
const mostErrors = (length: number, isWithin: boolean) => Math.floor(length * (length < 12 && !isWithin ? 0.2 : 0.35));
/** Words that stand in more places are no quotation of one. */
const MOST_PLACES = 500;

/** Makes a text ready: once for an edition, for it takes some frames. */
export function createCorpus(all: readonly QuotedUnit[]): Corpus {
  const units = all
    .map((unit) => ({ ...unit, folded: foldWords(unit.text) }))
    .filter(({ folded }) => folded.text !== '');
  const plain = join(units.map(({ folded }) => folded.text));
  // As copied from the page or a document: each provision with the number that is printed before it.
  const numbered = join(
    units.map(({ num, folded }) =>
      withoutPoints(`${foldWords(/[（(][^（(]+$/.exec(num)?.[0] ?? num).text}${folded.text}`),
    ),
  );

  const known = new Set(runsOf(plain.text));

  const idsIn = ({ starts }: Joined, { start, end }: Range) =>
    units.slice(unitAt(starts, start), unitAt(starts, Math.max(start, end - 1)) + 1).map(({ id }) => id);
  const findIn = (joined: Joined, words: string): readonly Range[] => {
    const found: Range[] = [];
    for (let at = joined.text.indexOf(words); at >= 0; at = joined.text.indexOf(words, at + 1)) {
      if (found.length >= MOST_PLACES) break;
      found.push({ start: at, end: at + words.length });
    }
    return found;
  };
  const printed = ({ start, end }: Range) => {
    const first = unitAt(plain.starts, start);
    return units
      .slice(first, unitAt(plain.starts, Math.max(start, end - 1)) + 1)
      .map(({ text, folded: { offsets } }, step) => {
        const from = plain.starts[first + step] ?? 0;
        const [begin, stop] = [Math.max(0, start - from), Math.min(offsets.length, end - from)];
        return text.slice(offsets[begin], (offsets[stop - 1] ?? 0) + 1);
      })
      .join('\n');
  };

  return {
    findWords: (words) => {
      const folded = foldWords(words).text;
      if (folded === '') return [];
      const found = findIn(plain, folded);
      if (found.length > 0)
        return found.map((range) => ({ ...range, ids: idsIn(plain, range), words: printed(range), errors: 0 }));
      return findIn(numbered, withoutPoints(folded)).map((range) => ({
        ...range,
        ids: idsIn(numbered, range),
        words,
        errors: 0,
      }));
    },
    mayHaveLike: (words) => {
      const runs = runsOf(foldWords(words).text);
      return runs.filter((run) => known.has(run)).length > runs.length / 4;
    },
    findLike: (words, within) => {
      const folded = foldWords(words).text;
      if (folded.length < (within ? SHORTEST_WITHIN : SHORTEST_LIKE)) return [];
      const area = within ? areaOf(units, plain, within) : { start: 0, end: plain.text.length };
      const matches = search(
        plain.text.slice(area.start, area.end),
        folded,
        mostErrors(folded.length, within !== undefined),
      );
      // Several ends of one place are one match: the longest, which leaves out no character of the last word.
      const apart = new Map<number, Found>();
      for (const { start, end, errors } of matches) {
        const range = { start: area.start + start, end: area.start + end };
        if (end > start && (apart.has(start) || apart.size < MOST_PLACES)) {
          apart.set(start, { ...range, ids: idsIn(plain, range), words: printed(range), errors });
        }
      }
      return [...apart.values()];
    },
  };
}

/** Every five characters that follow each other. */
const runsOf = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 4) }, (_, at) => text.slice(at, at + 5));

function join(texts: readonly string[]): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
  }
  return { text: texts.join(''), starts };
}

/** The part of the text that a provision has, with all that stands under it. */
function areaOf(units: readonly QuotedUnit[], { text, starts }: Joined, id: UnitId): Range {
  const isIn = (unit: QuotedUnit) => stands(unit.id, id);
  const first = units.findIndex(isIn);
  if (first < 0) return { start: 0, end: 0 };
  const last = units.findLastIndex(isIn);
  return { start: starts[first] ?? 0, end: starts[last + 1] ?? text.length };
}

/** 3.4.4. before a word and 3.4.4 are one number; within it points stay. */
const withoutPoints = (folded: string) => folded.replaceAll(/(\d)\.(?=\p{L})/gu, '$1');

/** The index of the last start that is not beyond. */
function unitAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
