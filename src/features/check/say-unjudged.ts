import type { TFunction } from 'i18next';
import type { CheckedText } from '@/quotations/model';

/** How many words of no clause are listed; behind more of them stands “…”. */
const MOST_WORDS = 12;

/** Says of how many quantities no clause is named, and which; `undefined` where there are none. */
export function sayNoClause(t: TFunction, periods: CheckedText['periods']): string | undefined {
  const others = periods.filter(({ why }) => why === 'no-clause');
  if (others.length === 0) return undefined;
  const words = [...new Set(others.map((each) => each.words))];
  const listed = words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS), '…'] : words;
  return t(($) => $.check.noClause, { count: others.length, words: listed.join(t(($) => $.check.comma)) });
}

/** Says how many numbers exist and have no quotation beside them; `undefined` where there are none. */
export function sayAlone(t: TFunction, numbers: CheckedText['numbers']): string | undefined {
  const count = numbers.filter(({ verdict }) => verdict !== 'missing').length;
  return count === 0 ? undefined : t(($) => $.check.alone, { count });
}

/** Says how many quotations have too few characters; `undefined` where there are none. */
export function sayShort(t: TFunction, { length: count }: CheckedText['short']): string | undefined {
  return count === 0 ? undefined : t(($) => $.check.short, { count });
}
