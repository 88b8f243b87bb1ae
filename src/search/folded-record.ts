import type { SearchRecord } from './model';
import { fold, type Folded, occursIn } from './normalise';

/** A record with its text folded once, ready for every query. */
export interface FoldedRecord {
  readonly record: SearchRecord;
  readonly own: Folded;
  /** The headings around it, folded, one to a line: a folded word has no line break and so matches within one. */
  readonly path: string;
}

export function foldRecord(record: SearchRecord): FoldedRecord {
  return { record, own: fold(record.text), path: record.path.map((heading) => fold(heading).text).join('\n') };
}

/** Whether a folded word occurs in the record's text or in the headings around it. */
export function hasWord({ own, path }: FoldedRecord, word: string): boolean {
  return occursIn(word, own.text) || occursIn(word, path);
}
