import type { StyledBlock, StyledRun } from '@/quotations/lift-paragraphs';
import { LEFT_OUT, unescapeXml } from './word-xml';

/** What this site sets its own words in. */
const OURS = /w:(?:eastAsia="黑体"|ascii="Arial")/;

/**
 * The paragraphs and tables of a Word file, with what tells the agreement's words from those of this site. Reads from tag to tag,
 * once, as {@link readDocx} does; a table within a table is read as part of the cell.
 */
export function readStyled(xml: string): readonly StyledBlock[] {
  const blocks: StyledBlock[] = [];
  let rows: StyledRun[][][] | undefined;
  let runs: StyledRun[] = [];
  let depth = 0;
  let isQuoted = true;
  let isText = false;
  for (let at = xml.indexOf('<'); at !== -1;) {
    const end = xml.indexOf('>', at);
    if (end === -1) break;
    const next = xml.indexOf('<', end);
    const tag = xml.slice(at + 1, end);
    const name = /^\/?([^\s/]*)/.exec(tag)?.[1] ?? '';
    const isEnd = tag.startsWith('/');
    const isEmpty = tag.endsWith('/');
    if (LEFT_OUT.has(name) && !isEmpty) depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (name === 'w:t') isText = !isEnd && !isEmpty;
    if (name === 'w:r' && !isEnd) isQuoted = true;
    if (name === 'w:rFonts' && OURS.test(tag)) isQuoted = false;
    if (depth === 0) {
      if (isText) runs.push({ text: unescapeXml(xml.slice(end + 1, next === -1 ? undefined : next)), isQuoted });
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
    at = next;
  }
  return blocks;
}
