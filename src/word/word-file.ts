import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
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
import type { WordBlock, WordFile, WordRun } from './model';

const SERIF = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
const SANS = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' };
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
/** A column is as wide as its words ask for, between these. */
const WIDTHS = { least: 2, most: 12 };

/**
 * Writes a Word file: real headings, numbers as text (automatic ones would number anew), Chinese fonts, our notes as footnotes,
 * tables with their head on every page. The agreement's words are in serif type, all that is ours is not: title, head and foot of
 * the page, source and notes too.
 */
export async function writeWord(file: WordFile): Promise<Blob> {
  return Packer.toBlob(documentOf(file));
}

/** The document by itself, for whoever packs it otherwise. */
export function documentOf({ title, lead, head, foot, source, isWide = false, blocks }: WordFile): Document {
  const notes: string[] = [];
  const children = blocks.map((block) => blockOf(block, notes, isWide));
  return new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: SERIF, size: 21, language: LANGUAGE } } } },
    footnotes: Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: [new Paragraph({ children: plain(note, { font: SANS }) })] }]),
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
          new Paragraph({
            spacing: { before: 360 },
            children: [...plain(`${source.line} `, SMALL), linkTo(source.href, source.href, SMALL)],
          }),
        ],
      },
    ],
  });
}

function blockOf(block: WordBlock, notes: string[], isWide: boolean): Paragraph | Table {
  switch (block.kind) {
    case 'heading': {
      const heading = HEADINGS[Math.min(block.level, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_1;
      return new Paragraph({ heading, children: runsOf(block.runs, notes, { color: '000000' }) });
    }
    case 'paragraph':
      return new Paragraph({
        children: runsOf(block.runs, notes),
        indent: { left: block.indent * INDENT },
        spacing: { after: 80, line: 320 },
      });
    case 'table':
      return tableOf(block, notes, isWide);
  }
}

function tableOf({ columns, rows }: WordBlock & { readonly kind: 'table' }, notes: string[], isWide: boolean): Table {
  const room = (isWide ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
  const wishes = columns.map((title, index) =>
    Math.max(wishOf(title.length), ...rows.map((row) => wishOf(lengthOf(row[index] ?? [])))),
  );
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  const widths = wishes.map((wish) => Math.floor((room * wish) / sum));
  const cell = (index: number, children: readonly ParagraphChild[], isHead = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' } } : {}),
      children: [new Paragraph({ children: [...children] })],
    });
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
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
            children: columns.map((_, index) => cell(index, runsOf(row[index] ?? [], notes, { size: CELL_SIZE }))),
          }),
      ),
    ],
  });
}

const lengthOf = (runs: readonly WordRun[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
/** Words fill a square more or less: twice as many want no column of twice the width. */
const wishOf = (length: number) => Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.sqrt(length)));

/** Runs with their looks; notes are numbered as they come, and kept. */
function runsOf(runs: readonly WordRun[], notes: string[], options: IRunOptions = {}): ParagraphChild[] {
  return runs.flatMap(({ text, isStrong, isMarked, isOurs, href, note }) => {
    const looks: IRunOptions = {
      ...options,
      font: isOurs ? SANS : SERIF,
      ...(isStrong ? { bold: true } : {}),
      ...(isMarked ? { underline: {}, shading: { type: ShadingType.CLEAR, fill: 'FFF2CC' } } : {}),
    };
    const words: ParagraphChild[] = href === undefined ? plain(text, looks) : [linkTo(href, text, looks)];
    if (note === undefined) return words;
    notes.push(note);
    return [...words, new FootnoteReferenceRun(notes.length)];
  });
}

const linkTo = (link: string, text: string, looks: IRunOptions) =>
  new ExternalHyperlink({ link, children: plain(text, { ...looks, style: 'Hyperlink' }) });

/** A text with its breaks. */
function plain(text: string, options: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
