/** What a number stands after that is a version, or a clause's. */
const NO_DAY =
  '(?<!(?:mysql|postgres(?:ql)?|pg|sql server|redis|mongodb|kafka|ubuntu|centos|python|java|node|version|版本|v|第|条款?|通用|专用|clause|article|section|§)\\s*)';
/** One of the two has two figures: 5.7 is more likely a version, or a clause. */
const MONTH_AND_DAY =
  '(?:(1[0-2]|0[1-9])\\.(0?[1-9]|[12]\\d|3[01])|([1-9])\\.(0[1-9]|[12]\\d|3[01])|(1[3-9]|2\\d|3[01])\\.(0[1-9]|1[0-2]))';
const COUNTS = '(?![\\d.．%]|\\s*(?:条|款|项|章|节|元|块|万|倍|版|小时|天|个|g\\b|m\\b|tb?\\b|gb\\b))';
const DOTTED = new RegExp(`(?<![\\d.．])${NO_DAY}${MONTH_AND_DAY}${COUNTS}`, 'gi');

/** A query in which what may be a day is written as one. */
interface DottedDays {
  readonly text: string;
  /** As they were written: they may be numbers of clauses as well. */
  readonly numbers: readonly string[];
}

/**
 * Writes 11.20 as 11月20日 where it may be a day: by its figures alone, for 11.20 may be the number of a clause.
 *
 * @returns `undefined` where nothing in the query may be a day.
 */
export function findDottedDays(query: string): DottedDays | undefined {
  const written = query.normalize('NFKC');
  const numbers = [...written.matchAll(DOTTED)].map(([number]) => number);
  if (numbers.length === 0) return undefined;
  const text = written.replaceAll(
    DOTTED,
    (_, month?: string, day?: string, short?: string, ofShort?: string, first?: string, ofFirst?: string) =>
      // 23.11 can only be the 23rd of November.
      `${Number(month ?? short ?? ofFirst)}月${Number(day ?? ofShort ?? first)}日`,
  );
  return { text, numbers };
}
