import type { Agreement, Paragraph, Provision } from '@/agreement/model';

/** How high a chapter or an article is before it is laid out, in the size of its type: `fixed` + `flow` by the width of a line. */
export interface SectionSize {
  readonly id: string;
  /** What no width changes: the space between its blocks, and lines that are not full. */
  readonly fixed: number;
  /** The area of its running text: divided by the width of a line it is a height. */
  readonly flow: number;
}

/** The widths for which lines are counted, a phone's and a desk's; between them heights follow the width of a line. */
const NARROW = 19.5;
const WIDE = 38;

/** As `text.css` lays blocks out. */
const LINE = 1.8;
const GAP = 0.7;
const TITLE = { size: 1.18, line: 1.6, around: 2.47 };
const HEADING = { line: 1.6, around: 1.4 };

/** How high each chapter and article will be, so that a page that has not laid them out yet is as long as it will be. */
export function sectionSizes({ sections }: Pick<Agreement, 'sections'>): readonly SectionSize[] {
  return sections
    .filter(({ kind }) => kind === 'part')
    .flatMap(({ body }) => body)
    .map((section) => {
      const [narrow, wide] = [heightOf(section, NARROW), heightOf(section, WIDE)];
      const flow = (narrow - wide) / (1 / NARROW - 1 / WIDE);
      return { id: section.id, fixed: wide - flow / WIDE, flow };
    });
}

/** The sizes as a sheet; `text.css` makes a height of them. */
export function writeSectionSizes(sizes: readonly SectionSize[]): string {
  return sizes
    .map(({ id, fixed, flow }) => `#${idInSheet(id)}{--fixed:${fixed.toFixed(1)};--flow:${flow.toFixed(0)}}`)
    .join('\n');
}

/** Ids of chapters and articles have a letter, a hyphen and figures. */
const idInSheet = (id: string) => id.replace(/[^\w-]/g, String.raw`\$&`);

function heightOf(section: Paragraph | Provision, width: number): number {
  return GAP + blocksOf(section, true).reduce((sum, block) => sum + blockHeight(block, width), 0);
}

interface Block {
  readonly text: string;
  readonly kind: 'title' | 'heading' | 'words';
}

function blocksOf(unit: Paragraph | Provision, isTop: boolean): readonly Block[] {
  if (unit.kind === 'paragraph') return [{ text: unit.text, kind: 'words' }];
  const { marker, heading, text, body } = unit;
  const kind = heading === undefined ? 'words' : isTop ? 'title' : 'heading';
  return [{ text: marker + (heading ?? text ?? ''), kind }, ...body.flatMap((child) => blocksOf(child, false))];
}

function blockHeight({ text, kind }: Block, width: number): number {
  const words = widthOf(text);
  if (kind === 'title') return Math.ceil((words * TITLE.size) / width) * TITLE.line + TITLE.around;
  const lines = Math.ceil(words / width);
  return kind === 'heading' ? lines * HEADING.line + HEADING.around : lines * LINE + GAP;
}

/** The width of words in the size of their type: a Chinese character is one. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if ((character.codePointAt(0) ?? 0) > 0x2000) width += 1;
    else width += /[a-z]/i.test(character) ? 0.56 : 0.5;
  }
  return width;
}
