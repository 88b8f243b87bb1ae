/** What a number stands after that is a version, or a clause's. */
const NO_DAY =
  '(?<!(?:mysql|postgres(?:ql)?|pg|sql server|redis|mongodb|kafka|ubuntu|centos|python|java|node|version|版本|v|第|条款?|通用|专用|clause|article|section|§)\\s*)';
/** What an amount stands after: ¥11.20, 金额 11.20. What is owed is one, what is 欠费 is not: 欠费 11.20 has the day. */
const BEFORE_AMOUNT =
  '(?:[¥$€£]|(?:rmb|cny|usd|hkd|eur|金额|余额|费用|价格|单价|总额|总计|共计|合计|欠款?|欠了|amount|balance|price|cost|total|sum|owed?|owing)(?:\\s*(?:是|为|约|of|is|:))?)\\s*';
/** What a number of units of money, time, data or anything else stands before. */
const UNIT =
  '(?:\\s*(?:[%¥$€£元块角圆万亿年个]|小时|钟头|天|(?:周|星期|礼拜)(?![一二三四五六日天])|分钟|秒)|[\\s-]*(?:[gmktphdy]|[kmgtp]b|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?|minutes?|mins?|seconds?|secs?|times|yuan|rmb|cny|usd|hkd|eur|dollars?|bucks|kuai|percent)\\b)';
/** A number of something: neither a day nor a clause. */
const QUANTITY = new RegExp(
  `(?=\\d)(?:(?<=${BEFORE_AMOUNT})\\d+\\.\\d+(?![\\d.])|(?<![\\d.])\\d+\\.\\d+(?=${UNIT}))`,
  'gi',
);
/** Around a number with a point that may be a day stands nothing that makes it another. */
export const NO_AMOUNT = `(?<!${BEFORE_AMOUNT})`;
export const NO_UNIT = `(?![\\d.．]|\\s*[条款项章节倍版]|${UNIT})`;
/** One of the two has two figures: 5.7 is more likely a version, or a clause. */
const MONTH_AND_DAY =
  '(?:(1[0-2]|0[1-9])\\.(0?[1-9]|[12]\\d|3[01])|([1-9])\\.(0[1-9]|[12]\\d|3[01])|(1[3-9]|2\\d|3[01])\\.(0[1-9]|1[0-2]))';
const DOTTED = new RegExp(`(?=\\d)(?<![\\d.．])${NO_DAY}${NO_AMOUNT}${MONTH_AND_DAY}${NO_UNIT}`, 'gi');

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

/** Takes amounts and lengths with a point out of a query, so that they are read as no clauses: ¥11.20, 10.5 hours. */
export const withoutQuantities = (query: string): string => query.normalize('NFKC').replaceAll(QUANTITY, ' ');
