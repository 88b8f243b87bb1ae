import { isPartHeading, liftExcerpt } from './lift-excerpt';
import { liftTable } from './lift-table';
import { CITED_CLAUSE, type LiftedWords, withoutParagraph } from './lifted';

/** Words of a Word file, and whether they are set as the agreement's. */
export interface StyledRun {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** One thing after another in a Word file. */
export type StyledBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly StyledRun[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly StyledRun[])[])[] };

/**
 * Takes the quotations out of a Word file of this site: a table by the names of its columns, else what is set as the agreement's words
 * with the clause that is named before it, in its paragraph or the one above.
 */
export function liftParagraphs(blocks: readonly StyledBlock[]): {
  readonly quotes: readonly LiftedWords[];
  readonly claims: readonly LiftedWords[];
} {
  const quotes: LiftedWords[] = [];
  const claims: LiftedWords[] = [];
  /** The clause that the paragraph above names, where it has none of the agreement's words. */
  let above = '';
  let lines: string[] = [];
  const closeLines = () => {
    quotes.push(...liftExcerpt(lines));
    lines = [];
  };
  const take = (runs: readonly StyledRun[]) => {
    const pieces = joined(runs);
    if (pieces.length === 0) return;
    const [first] = pieces;
    if (first?.isQuoted && pieces.length === 1) {
      // A printed number of its own says more than what is named above.
      if (above === '' || NUMBERED.test(first.text) || isPartHeading(first.text)) lines.push(...first.text.split('\n'));
      else quotes.push({ clause: above, words: withoutMarks(first.text) });
      above = '';
      return;
    }
    closeLines();
    let clause = '';
    for (const { text, isQuoted } of pieces) {
      const named = isQuoted ? [] : clausesIn(text);
      if (isQuoted) quotes.push({ clause, words: withoutMarks(text) });
      clause = named.at(-1) ?? clause;
      claims.push(...named.map((each) => ({ clause: each, words: '' })));
    }
    above = pieces.some(({ isQuoted }) => isQuoted) ? '' : clause;
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') take(block.runs);
    else {
      closeLines();
      const [titles = [], ...rows] = block.rows.map((row) =>
        row.map((cell) =>
          cell
            .map(({ text }) => text)
            .join('')
            .trim(),
        ),
      );
      const table = liftTable(titles, rows);
      if (table) {
        quotes.push(...table.quotes);
        claims.push(...table.claims);
      } else for (const row of block.rows) for (const cell of row) take(cell);
      above = '';
    }
  }
  closeLines();
  return { quotes, claims };
}

/** 5.5. at the head of a line. */
const NUMBERED = /^\s*\d+(?:\.\d+)+/;

/** Runs that are set alike and follow each other as one. */
function joined(runs: readonly StyledRun[]): readonly StyledRun[] {
  const pieces: StyledRun[] = [];
  for (const { text, isQuoted } of runs) {
    const last = pieces.at(-1);
    if (last?.isQuoted === isQuoted) pieces[pieces.length - 1] = { text: last.text + text, isQuoted };
    else pieces.push({ text, isQuoted });
  }
  return pieces.filter(({ text }) => text.trim() !== '');
}

const withoutMarks = (text: string) => /^\s*“([\s\S]*)”\s*$/.exec(text)?.[1] ?? text;
const clausesIn = (text: string) => [...text.matchAll(CITED_CLAUSE)].map(([clause]) => withoutParagraph(clause));
