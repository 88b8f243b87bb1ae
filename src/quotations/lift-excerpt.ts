import type { LiftedWords } from './lifted';

/** The headings of the two parts. */
const PARTS = new Map([
  ['通用条款', '通用'],
  ['专用说明', '专用'],
]);
/** Whether a line is the heading of a part. */
export const isPartHeading = (line: string) => PARTS.has(line.trim());

/** A printed number: 12., 12.6., 2.1、 and A、, which the text of the provision does not have. */
const NUMBER = /^(\d+(?:\.\d+)*)\s*[.、．]?\s*(?![\d%年月日])/;
const LETTER = /^[A-Z]、\s*/;

/**
 * Takes an excerpt of this site apart, line by line: the printed number is the clause, the rest its words; （1） stays with the words,
 * as the agreement is compared with it.
 */
export function liftExcerpt(lines: readonly string[]): readonly LiftedWords[] {
  let part = '';
  return lines.flatMap((line) => {
    const words = line.trim();
    const heading = PARTS.get(words);
    if (heading !== undefined) {
      part = heading;
      return [{ clause: '', words }];
    }
    const number = NUMBER.exec(words);
    const [whole = '', num = ''] = number ?? [];
    // A chapter's number alone is a figure, where nothing says of which part it is.
    const clause = num === '' || (part === '' && !num.includes('.')) ? '' : `${part} ${num}`.trim();
    const rest = words.slice(whole.length).replace(LETTER, '');
    return rest === '' ? [] : [{ clause, words: rest }];
  });
}
