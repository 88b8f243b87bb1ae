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
  Paragraph,
  TextRun,
} from 'docx';
import type { ExcerptBlock } from '@/text/lift-excerpt';
import { numbered } from '@/text/write-excerpt';

/** What a Word file of an excerpt says beside the agreement's words. */
export interface WordFile {
  readonly title: string;
  /** At the head of every page. */
  readonly head: string;
  /** At the foot of every page, before its number. */
  readonly foot: string;
  /** In the last line, with the address. */
  readonly source: { readonly line: string; readonly href: string };
  readonly blocks: readonly ExcerptBlock[];
  /** Our notes by provision; they become footnotes, so that nobody takes them for the text. */
  readonly notes: Readonly<Record<string, string>>;
}

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
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

/**
 * Writes an excerpt as a Word file: real headings, the printed numbers as text (automatic ones would number anew), Chinese
 * fonts, our notes as footnotes.
 */
export async function writeWord(file: WordFile): Promise<Blob> {
  return Packer.toBlob(documentOf(file));
}

/** The document by itself, for whoever packs it otherwise. */
export function documentOf({ title, head, foot, source, blocks, notes }: WordFile): Document {
  const noted = blocks.filter(({ id }) => notes[id] !== undefined);
  const footnotes = Object.fromEntries(
    noted.map(({ id }, index) => [index + 1, { children: [new Paragraph({ children: runs(notes[id] ?? '') })] }]),
  );
  const noteOf = new Map(noted.map(({ id }, index) => [id, index + 1]));
  const top = Math.min(...blocks.map(({ level }) => level));
  const small: IRunOptions = { size: 18, color: '555555' };
  return new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: FONT, size: 21, language: LANGUAGE } } } },
    footnotes,
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph({ children: runs(head, small) })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  ...runs(`${foot}  `, small),
                  new TextRun({ ...small, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title, { font: FONT }) }),
          ...blocks.map((block) => paragraphOf(block, top, noteOf.get(block.id))),
          new Paragraph({
            spacing: { before: 360 },
            children: [
              ...runs(`${source.line} `, small),
              new ExternalHyperlink({
                link: source.href,
                children: runs(source.href, { ...small, style: 'Hyperlink' }),
              }),
            ],
          }),
        ],
      },
    ],
  });
}

function paragraphOf({ level, indent, number, text, isHeading }: ExcerptBlock, top: number, note: number | undefined) {
  const children = [
    ...runs(numbered(number, text), { font: FONT, ...(isHeading ? { color: '000000' } : {}) }),
    ...(note === undefined ? [] : [new FootnoteReferenceRun(note)]),
  ];
  const heading = HEADINGS[Math.min(level - top, HEADINGS.length - 1)];
  return isHeading && heading
    ? new Paragraph({ heading, children })
    : new Paragraph({ children, indent: { left: indent * INDENT }, spacing: { after: 80, line: 320 } });
}

/** A text with its breaks. */
function runs(text: string, options: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
