import type { Quantity, Range } from './model';

/** Says no of what follows: 不会, 绝不可, won’t be, not to be, never, cannot. */
const NOT =
  "(?:(?:不|未|没有|勿)(?:会|可以?|应[当该]?|得|能够?|允许|再){0,2}|(?:\\b(?:not|never|cannot|nor)|n['’]t)(?: (?:be|been|to|have|in|at|any|event|case|time|ever|it|shall|will|allowed|liable|for|pay)){0,6} |\\bno )";
/** “Shall in no event exceed”, “in no event shall the liability exceed”. */
const IN_NO_EVENT = '\\b(?:in|under) no (?:event|case|circumstances?)\\b[^.]{0,60}? ';
const ABOVE =
  '(?:超过|多于|高于|大于|长于|迟于|晚于|(?:more|longer|later|greater|higher) than|exceed(?:ing|ed|s)?\\b|go(?:es)? beyond)';
const BELOW = '(?:少于|低于|短于|早于|(?:less|fewer|shorter|lower|earlier) than|fall below)';

/** What makes a quantity a least one, and what a most one; the former of two that overlap counts. */
const BOUNDS = new RegExp(
  [
    `(?<most>(?:${NOT}|${IN_NO_EVENT})${ABOVE}|至多|最多|最长|最迟|最高|上限为?|封顶|不足|不满|at most|up to|a? ?maximum(?: of)?|capped at|cap of|limited to)`,
    `(?<least>(?:${NOT}|${IN_NO_EVENT})${BELOW}|至少|最少|最短|起码|最低|at least|a? ?minimum(?: of)?)`,
    '(?<less>少于|低于|短于|(?:less|fewer|shorter) than)',
    '(?<over>超过|多于|高于|大于|逾|(?:more|longer|greater|higher) than|exceed(?:s|ed|ing)?)',
  ].join('|'),
  'gi',
);
/** What ends the words that a bound stands in. */
const APART = /[，,；;。：:！？!?\n（(）)、]/;
const BEHIND =
  /^\s*(?:[（(][^）)]{0,8}[）)])?\s*(?:(?<most>以下|封顶|at most|or less|or fewer)|(?<least>以上|at least|or more|or longer))/i;

/** What is said of the part above a quantity, that it is not paid: 12个月以上的部分不赔. What is below it is the most that is. */
const NOT_PAID_ABOVE =
  /^[^，,；;。：:！？!?\n]{0,16}?(?:的|之)?(?:部分|损失)[^，,；;。：:！？!?\n]{0,12}?(?:(?:不|概不|均不|无需|无须|不再)(?:予以?|会|给予|负|负责|承担)*(?:赔|补偿|支付|责任|承担)|免(?:责|除|赔))/;

/**
 * Whether the words around a quantity make it a least or a most one, in the same part of their sentence. `over` (超过, more than) often
 * means no more than “after”, and is a least one.
 */
export function boundOf(text: string, { start, end }: Range): Quantity['bound'] {
  const behind = BEHIND.exec(text.slice(end, end + 24))?.groups;
  const isAbove = NOT_PAID_ABOVE.test(text.slice(end, end + 48));
  if (behind?.['least'] !== undefined && isAbove) return 'most';
  if (behind) return behind['most'] === undefined ? 'least' : 'most';
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(APART)
      .at(-1) ?? '';
  const last = [...before.matchAll(BOUNDS)].at(-1)?.groups;
  if (!last) return undefined;
  if (last['over'] !== undefined && isAbove) return 'most';
  return (last['most'] ?? last['less']) !== undefined ? 'most' : last['least'] !== undefined ? 'least' : 'over';
}
