/** A run of text that stands together in the source, and the line on which it begins, counted from 1. */
export interface Block {
  readonly text: string;
  readonly line: number;
}

/** Splits text into lines that have more than white space, each a block of its own. */
export function splitLines(source: string): Block[] {
  return source
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
}

/**
 * Columns from which a line counts as full. 专用说明 was wrapped by hand at about 110 to 145 columns; the widest line
 * that ends a paragraph before an unnumbered one has 94 (61.3.2), the narrowest that goes on has 110 (38.2).
 */
const FULL_LINE = 106;

/** East Asian ranges that take two columns, with the quotation marks and the ellipsis of Chinese type. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Width of a line in columns: two for a Chinese character, one for a Latin one. */
export function countColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/**
 * Joins the lines of 专用说明, which are wrapped in the middle of sentences and words: a line that fills the width goes
 * on in the next. Nothing is put between (`DT` and `S` is DTS, 63.3), so a blank is kept only where the source has one
 * at the end of a line (`Dedicated ` and `Cluster`, 40.1). Punctuation alone would mislead: a full line can end in 。
 *
 * @param startsProvision - whether a line begins with a number; such a line never goes on from the one before.
 */
export function joinWrappedLines(lines: readonly Block[], startsProvision: (text: string) => boolean): Block[] {
  const blocks: Block[] = [];
  let open: { text: string; line: number; full: boolean } | undefined;
  for (const { text, line } of lines) {
    const full = countColumns(text.trim()) >= FULL_LINE;
    if (open?.full && !startsProvision(text)) {
      open.text += text.trimStart();
      open.full = full;
    } else {
      if (open) blocks.push({ text: open.text, line: open.line });
      open = { text, line, full };
    }
  }
  if (open) blocks.push({ text: open.text, line: open.line });
  return blocks;
}
