import { aroundParagraph } from '@/agreement/label-paragraph';
import { numberInId, partOfId } from '@/agreement/unit-id';

/** Words with the clause that they are said to be of, as it is cited: `专用 2.1`, empty where none is named. */
export interface LiftedWords {
  readonly clause: string;
  readonly words: string;
}

/** What an export of this site rests on. */
export interface Lifted {
  /** What it quotes. */
  readonly quotes: readonly LiftedWords[];
  /** What it says of a clause in its own words: periods, numbers of clauses. */
  readonly claims: readonly LiftedWords[];
  /** The edition that it names. */
  readonly edition: string | undefined;
  /** The hash of the source that it names, or the beginning of it. */
  readonly sha256: string | undefined;
}

/** An export as a text that can be checked: each quotation as a block under its clause number, each claim as a sentence, each once. */
export function writeLifted({ quotes, claims }: Pick<Lifted, 'quotes' | 'claims'>): string {
  const blocks = quotes
    .filter(({ words }) => words.trim() !== '')
    .map(({ clause, words }) => `${clause}：\n\n> ${words.trim().replaceAll(/\n\s*/g, '\n> ')}`);
  // A clause that has its words needs no second look.
  const known = new Set(quotes.map(({ clause }) => clause));
  const sentences = claims
    .filter(({ clause, words }) => words !== '' || !known.has(clause))
    .map(({ clause, words }) => (words === '' ? `${clause}。` : `${clause}：${words}。`));
  return [...new Set([...blocks, ...sentences])].join('\n\n');
}

/** `p-34.3.1` as 专用 34.3.1; an unnumbered paragraph by the number around it; empty for what has no number. */
export function clauseOfId(id: string): string {
  const clause = aroundParagraph(id) ?? id;
  if (clause === 'pre') return '提示条款';
  if (!/^[gp]-\d/.test(clause)) return '';
  return `${partOfId(clause) === 'general' ? '通用' : '专用'} ${numberInId(clause)}`;
}

/** A clause as this site cites it, in either language. */
export const CITED_CLAUSE =
  /(?:(?:通用条款|通用|专用说明|专用|General(?: terms)?|Special(?: terms)?) ?[1-9]\d?(?:\.[1-9]\d?)*(?:[（(]\d+[)）])?[A-Z]?|提示条款|Notice(?= ¶))(?: ¶\d+)?/g;

/** Whether two ways to write a clause are the same: General 3.4.4(5) and 通用 3.4.4.5. */
export const isSameClause = (one: string, other: string) => plainClause(one) === plainClause(other);

const plainClause = (clause: string) =>
  withoutParagraph(clause)
    .replace(/^(?:通用条款|通用|General(?: terms)?)\s*/, 'g-')
    .replace(/^(?:专用说明|专用|Special(?: terms)?)\s*/, 'p-')
    .replaceAll(/[（(](\d+)[)）]/g, '.$1')
    .replace(/(?<=\d)([A-Z])$/, '.$1');

/** Without the paragraph, which has no number. The notice has its own name in both languages. */
export const withoutParagraph = (clause: string) =>
  clause
    .replace(/\s*¶\d+$/, '')
    .trim()
    .replace(/^Notice$/, '提示条款');
