import type { TextRange } from './model';

/** Words that may be a day of the month or a length of time (20日), and the query by which the other is asked for. */
export interface DayOrLength {
  /** As they were written, but for numerals. */
  readonly words: string;
  readonly count: number;
  /** What they were read as: 20日欠费 names the day, 欠费20日 the length. */
  readonly readAs: 'day' | 'length';
  /** The same question with the other meaning. */
  readonly other: string;
}

/** 20日了, 20日内: no day of the month. */
const SURE_LENGTH = /^\s*(?:了|多|内|之|以|后|左右|前)/;
/** 26日晚上: no length has an evening. */
const SURE_DAY = /^\s*(?:凌晨|清晨|早上|早晨|一早|上午|中午|正午|下午|傍晚|晚|夜里|半夜|午夜|零点)/;
const LAST_DAY = 31;

/**
 * Tells whether the words of a day or a length may be the other as well.
 *
 * @param text - the question, folded.
 * @param range - where the words stand that were read.
 * @param query - the question as it was written: its letters are shown again.
 */
export function findDayOrLength(
  text: string,
  { start, end }: TextRange,
  readAs: DayOrLength['readAs'],
  query: string,
): DayOrLength | undefined {
  const words = text.slice(start, end);
  const count = Number(/^(\d{1,2})\s*日$/.exec(words)?.[1] ?? 0);
  if (count < 1 || count > LAST_DAY) return undefined;
  if (readAs === 'length' && (SURE_LENGTH.test(text.slice(end)) || /已经?\s*$/.test(text.slice(0, start))))
    return undefined;
  if (readAs === 'day' && SURE_DAY.test(text.slice(end))) return undefined;
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.replaceAll(/\s+/g, ' ').trim();
  return { words, count, readAs, other: `${asWritten(rest, query)} ${count}${readAs === 'day' ? '天' : '号'}` };
}

const LATIN = /[a-z][a-z0-9]*/gi;

/** Gives folded words the letters that they have in a query: NAT, not nat. */
function asWritten(folded: string, query: string): string {
  const written = new Map(
    query
      .normalize('NFKC')
      .match(LATIN)
      ?.map((word) => [word.toLowerCase(), word]),
  );
  return folded.replaceAll(LATIN, (word) => written.get(word) ?? word);
}
