import type { Quantity, Range } from './model';

/** What makes a quantity a least one, and what a most one; the former of two that overlap counts. */
const BOUNDS =
  /(?<most>(?:不|不得|未|没有|不应|不能)(?:超过|多于|高于|大于|长于|迟于|晚于)|至多|最多|最长|最迟|最高|上限为?|封顶|不足|不满|(?<!不|不得)(?:少于|低于|短于)|at most|(?:no|not) (?:more|longer|later|greater) than|up to|a? ?maximum(?: of)?|(?:not|never) (?:to )?exceed(?:ing|s)?|(?<!no |not )(?:less|fewer|shorter) than|capped at|cap of|limited to)|(?<least>(?:不|不得|不应|不能)(?:少于|低于|短于|早于)|至少|最少|最短|起码|最低|at least|(?:no|not) (?:less|fewer|shorter|earlier) than|a? ?minimum(?: of)?)|(?<over>超过|多于|高于|大于|逾|more than|longer than|exceed(?:s|ing)?)/gi;
/** What ends the words that a bound stands in. */
const APART = /[，,；;。：:！？!?\n（(）)、]/;
const BEHIND =
  /^\s*(?:[（(][^）)]{0,8}[）)])?\s*(?:(?<most>以下|封顶|at most|or less|or fewer)|(?<least>以上|at least|or more|or longer))/i;

/**
 * Whether the words around a quantity make it a least or a most one, in the same part of their sentence. `over` (超过, more than) often
 * means no more than “after”, and is a least one.
 */
export function boundOf(text: string, { start, end }: Range): Quantity['bound'] {
  const behind = BEHIND.exec(text.slice(end, end + 24))?.groups;
  if (behind) return behind['most'] === undefined ? 'least' : 'most';
  const before =
    text
      .slice(Math.max(0, start - 48), start)
      .split(APART)
      .at(-1) ?? '';
  const last = [...before.matchAll(BOUNDS)].at(-1)?.groups;
  if (!last) return undefined;
  return last['most'] !== undefined ? 'most' : last['least'] !== undefined ? 'least' : 'over';
}
