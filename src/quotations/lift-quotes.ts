import { aroundParagraph } from '@/agreement/label-paragraph';
import { numberInId, partOfId } from '@/agreement/unit-id';

/** What an export of this site rests on, as a text that can be checked. */
export interface LiftedQuotes {
  /** Each quotation as a block under its clause number. */
  readonly text: string;
  /** The hash of the source that the export names, if it names one. */
  readonly sha256: string | undefined;
}

/** More values than any export has: what is deeper or longer is no export. */
const MOST_VALUES = 500_000;

/**
 * Takes the quotations out of an export of this site (a case, results, a file of the open data), each with the clause that it is
 * said to be of.
 *
 * @returns `undefined` where the text is no JSON or has no quotation with a clause.
 */
export function liftQuotes(json: string): LiftedQuotes | undefined {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return undefined;
  }
  const blocks: string[] = [];
  let sha256: string | undefined;
  const left: unknown[] = [root];
  for (let seen = 0; left.length > 0 && seen < MOST_VALUES; seen += 1) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if ('sourceSha256' in value && typeof value.sourceSha256 === 'string') sha256 = value.sourceSha256;
    if ('href' in value && typeof value.href === 'string') {
      for (const words of quotesOf(value))
        blocks.push(`${clauseOf(value.href)}：\n\n> ${words.replaceAll('\n', '\n> ')}`);
    }
    // The first comes first again: it is taken from the end.
    for (const each of Object.values(value).toReversed()) left.push(each);
  }
  return blocks.length === 0 ? undefined : { text: blocks.join('\n\n'), sha256 };
}

function quotesOf(value: object): readonly string[] {
  const one = 'quote' in value && typeof value.quote === 'string' ? [value.quote] : [];
  const many =
    'quotes' in value && Array.isArray(value.quotes) ? value.quotes.filter((each) => typeof each === 'string') : [];
  return [...one, ...many].filter((words) => words.trim() !== '');
}

/** `p-34.3.1` as 专用 34.3.1; an unnumbered paragraph by the number around it. */
function clauseOf(href: string): string {
  const id = /[^#]*$/.exec(href)?.[0] ?? '';
  const clause = aroundParagraph(id) ?? id;
  if (!/^[gp]-\d/.test(clause)) return '';
  return `${partOfId(clause) === 'general' ? '通用' : '专用'} ${numberInId(clause)}`;
}
