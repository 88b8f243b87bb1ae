import { makeWord } from '@/word/make-word';
import type { ExportSource, WordChoice } from '@/review-files/model';
import { markdownOfReview } from '@/review-files/markdown-of-review';
import { tableOfIssues } from '@/review-files/table-of-review';
import { wordOfReview } from '@/review-files/word-of-review';
import { saveFile } from '@/ui/save-file';
import { makeTable } from '@/ui/table-file';
import { toFileName } from './export-file-name';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes a Word file of a review and hands it to the reader. @returns its name. */
export async function saveReviewWord(source: ExportSource, choice: WordChoice, name: string): Promise<string> {
  const file = await makeWord(wordOfReview(source, choice));
  const whole = `${toFileName(name)}.docx`;
  saveFile(whole, file, WORD);
  return whole;
}

/** The same as Markdown or as a table of issues. @param ids - of the issues that are in the table, in their order; else all. */
export function saveReviewText(
  source: ExportSource,
  format: 'markdown' | 'csv',
  name: string,
  ids?: readonly string[],
): string {
  const whole = `${toFileName(name)}.${format === 'markdown' ? 'md' : 'csv'}`;
  if (format === 'markdown') saveFile(whole, markdownOfReview(source), 'text/markdown');
  else {
    const { titles, rows } = tableOfIssues(source, ids);
    saveFile(whole, makeTable(titles, rows), 'text/csv');
  }
  return whole;
}

/** A calendar that was written. */
export function saveReviewCalendar(file: string, name: string): void {
  saveFile(`${toFileName(name)}.ics`, file, 'text/calendar');
}
