import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { columnWidths } from './column-widths';
import type { WordBlock, WordFile } from './model';
import { commentsOf } from './word-comments';
import { type Kept, keepRuns, linkTo, plain, runsOf, SANS, SERIF } from './word-runs';
import { toXmlText } from './xml-text';

const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN' };
const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
/** Of a step, in twentieths of a point. */
const INDENT = 420;
/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 };
/** Ours, around the agreement's words. */
const SMALL: IRunOptions = { font: SANS, size: 18, color: '555555' };
/** In half points: of a table, which has many columns. */
const CELL_SIZE = 16;

/**
 * Writes a Word file: real headings, numbers as text (automatic ones would number anew), Chinese fonts, our notes as footnotes,
 * tables with their head on every page. The agreement's words are in serif type, all that is ours is not: title, head and foot of
 * the page, source and notes too.
 */
export async function writeWord(file: WordFile): Promise<Blob> {
  return Packer.toBlob(documentOf(file));
}

/** The document by itself, for whoever packs it otherwise. */
export function documentOf(file: WordFile): Document {
  const { title, lead, head, foot, source, isWide = false, blocks, comments = [], author = '' } = file;
  const kept = keepRuns(comments);
  const children = blocks.map((block) => blockOf(block, kept, isWide));
  return new Document({
    title: toXmlText(title),
    creator: toXmlText(author),
    lastModifiedBy: toXmlText(author),
    ...(comments.length > 0 ? { comments: commentsOf(comments) } : {}),
    styles: { default: { document: { run: { font: SERIF, size: 21, language: LANGUAGE } } } },
    footnotes: Object.fromEntries(
      kept.notes.map((note, index) => [
        index + 1,
        { children: [new Paragraph({ children: plain(note, { font: SANS }) })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: {
              // Of a page that lies across, the library takes one for the other.
              width: PAGE.width,
              height: PAGE.height,
              orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        headers: { default: new Header({ children: [new Paragraph({ children: plain(head, SMALL) })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  ...plain(`${foot}  `, SMALL),
                  new TextRun({ ...SMALL, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: plain(title, { font: SANS }) }),
          ...(lead === undefined ? [] : [new Paragraph({ children: plain(lead, SMALL), spacing: { after: 160 } })]),
          ...children,
          ...(source ? [sourceOf(source)] : []),
        ],
      },
    ],
  });
}

/** The last line. */
const sourceOf = ({ line, href }: NonNullable<WordFile['source']>) =>
  new Paragraph({
    spacing: { before: 360 },
    children: [...plain(`${line} `, SMALL), linkTo(href, href, SMALL)],
  });

function blockOf(block: WordBlock, kept: Kept, isWide: boolean): Paragraph | Table {
  switch (block.kind) {
    case 'heading': {
      const heading = HEADINGS[Math.min(block.level, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_1;
      return new Paragraph({
        heading,
        ...(block.isNewPage ? { pageBreakBefore: true } : {}),
        children: runsOf(block.runs, kept, { color: '000000' }),
      });
    }
    case 'paragraph':
      return new Paragraph({
        children: runsOf(block.runs, kept),
        indent: { left: block.indent * INDENT },
        spacing: { after: 80, line: 320 },
      });
    case 'table':
      return tableOf(block, kept, isWide);
  }
}

function tableOf({ columns, rows }: WordBlock & { readonly kind: 'table' }, kept: Kept, isWide: boolean): Table {
  const room = (isWide ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
  const widths = columnWidths(columns, rows, room);
  const cell = (index: number, children: readonly ParagraphChild[], isHead = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' } } : {}),
      children: [new Paragraph({ children: [...children] })],
    });
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map((title, index) =>
          cell(index, plain(title, { bold: true, size: CELL_SIZE, font: SANS }), true),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            children: columns.map((_, index) => cell(index, runsOf(row[index] ?? [], kept, { size: CELL_SIZE }))),
          }),
      ),
    ],
  });
}
