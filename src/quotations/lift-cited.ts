import { CITED_CLAUSE, type LiftedWords, withoutParagraph } from './lifted';

/** What stands between two pieces of one clause. */
const BETWEEN = /^\s*(?:…|\.{3})\s*(?=“)/;

/**
 * Takes out of a text of this site (a case, a calendar, a cell) each clause with the words in quotation marks behind it: 专用 2.2
 * “…” … “…”. Clauses without words are claims: their numbers are looked up.
 */
export function liftCited(text: string): {
  readonly quotes: readonly LiftedWords[];
  readonly claims: readonly LiftedWords[];
} {
  const quotes: LiftedWords[] = [];
  const claims: LiftedWords[] = [];
  for (const match of text.matchAll(CITED_CLAUSE)) {
    const clause = withoutParagraph(match[0]);
    let rest = text.slice(match.index + match[0].length).replace(/^\s+(?=“)/, '');
    if (!rest.startsWith('“')) claims.push({ clause, words: '' });
    while (rest.startsWith('“')) {
      const end = endOfMarks(rest);
      if (end === -1) break;
      quotes.push({ clause, words: rest.slice(1, end) });
      const between = BETWEEN.exec(rest.slice(end + 1));
      rest = between ? rest.slice(end + 1 + between[0].length) : '';
    }
  }
  return { quotes, claims };
}

/** Where the quotation marks that a text begins with end; -1 where they do not. */
function endOfMarks(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') depth += 1;
    if (text[at] === '”') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
