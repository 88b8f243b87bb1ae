import type { Corpus } from './create-corpus';

/** So many characters on either side of a break are looked for together, and more before it where there are fewer behind. */
const AROUND = 5;
/** A number at the end of a line, and its unit at the beginning of the next. */
const BEFORE_UNIT = /\d[ \t]*$/;
const UNIT = /^[ \t]*(?:个?(?:工作日|小时|月|年|日|天)|分钟|%|％)/;
/** What begins a line of its own: a block that is set off, a cell of a table, another item of a list. */
const OWN_LINE = /^[ \t]*(?:[>|*•·#]|[-–—][ \t]|[“「『])|[\t|]/;

/**
 * Puts a blank for each line break in the midst of a sentence of the agreement: a text that is copied from a PDF has one at the end of
 * every printed line. Any other break ends what stands before it.
 *
 * @returns a text of the same length, so that places in it are those of the text.
 */
export function joinWrapped(text: string, corpus: Corpus): string {
  const lines = text.split('\n');
  return lines.reduce((joined, line, index) => {
    const before = lines[index - 1] ?? '';
    return index === 0 ? line : joined + (isWrapped(before, line, corpus) ? ' ' : '\n') + line;
  }, '');
}

function isWrapped(before: string, line: string, corpus: Corpus): boolean {
  if (before.trim() === '' || line.trim() === '' || OWN_LINE.test(before) || OWN_LINE.test(line)) return false;
  if (BEFORE_UNIT.test(before) && UNIT.test(line)) return true;
  // The last line may be short, and end with the marks of the quotation.
  const start = line
    .trimStart()
    .slice(0, AROUND)
    .replace(/[”」』"’].*$/, '');
  const end = before.trimEnd().slice(start.length - 2 * AROUND);
  if (end.length < AROUND || start === '') return false;
  // What stands in two provisions is two lines of the agreement too.
  return corpus.findWords(end + start).some(({ ids }) => ids.length === 1);
}
