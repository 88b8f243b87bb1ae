import type { StyledBlock, StyledRun } from '@/quotations/lift-paragraphs';
import { readTags } from './word-xml';

/** What this site sets its own words in. */
const OURS = /w:(?:eastAsia="黑体"|ascii="Arial")/;

/**
 * The paragraphs and tables of a Word file, with what tells the agreement's words from those of this site. A table within a table is
 * read as part of the cell.
 */
export function readStyled(xml: string): readonly StyledBlock[] {
  const blocks: StyledBlock[] = [];
  let rows: StyledRun[][][] | undefined;
  let runs: StyledRun[] = [];
  let isQuoted = true;
  for (const { name, tag, isEnd, words } of readTags(xml)) {
    if (name === 'w:r' && !isEnd) isQuoted = true;
    if (name === 'w:rFonts' && OURS.test(tag)) isQuoted = false;
    if (words !== '') runs.push({ text: words, isQuoted });
    if (name === 'w:br' || (name === 'w:p' && isEnd && rows)) runs.push({ text: '\n', isQuoted });
    if (name === 'w:p' && isEnd && !rows) {
      blocks.push({ kind: 'paragraph', runs });
      runs = [];
    }
    if (name === 'w:tbl' && !isEnd) rows ??= [];
    if (name === 'w:tr' && !isEnd) rows?.push([]);
    if (name === 'w:tc' && isEnd) {
      rows?.at(-1)?.push(runs);
      runs = [];
    }
    if (name === 'w:tbl' && isEnd && rows) {
      blocks.push({ kind: 'table', rows });
      rows = undefined;
    }
  }
  return blocks;
}
