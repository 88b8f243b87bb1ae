import type { Search } from './create-search';
import type { SearchResults } from './model';
import type { Question } from './read-question';

/** The words of the text for what happened. */
const WORDS = { arrears: '欠费', expiry: '到期' } as const;

/**
 * The clauses for a question whose own words the text does not have: SLS欠费 is 欠费 in the terms of 日志服务.
 *
 * @returns `undefined` where its own words found something, or there is no other word to look for.
 */
export function findInstead(
  index: Search,
  question: Question,
  { exact, wider, apart, products }: SearchResults,
): { readonly results: SearchResults; readonly word: string } | undefined {
  if ([exact, wider, apart].some((found) => found.length > 0)) return undefined;
  const [only, ...more] = question.products;
  const word = question.trigger ? WORDS[question.trigger] : only?.zh.replace(/服务$/, '');
  if (word === undefined || more.length > 0) return undefined;
  const found = index.search(word, only ? { product: only.number } : {});
  return found.exact.length > 0 ? { results: { ...found, products }, word } : undefined;
}
