import type { TFunction } from 'i18next';
import { edition } from '@/corpus/edition';
import type { WordBlock, WordRun } from '@/word/model';
import type { LayerRow, LayerSection } from './layer-tables';
import { textOfRow, withoutLabels } from './rows';

/** A section as a table of a file: every column of the page, those that only files have, then where it stands and of which edition. */
export interface SectionFile {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** @param page - the whole address of the agreement's page. */
export async function fileOfSection(section: LayerSection, t: TFunction, page: string): Promise<SectionFile> {
  const more = await section.more?.();
  const { columns, rows, title } = section;
  return {
    titles: [
      ...columns.map((column) => column.title),
      ...(more?.titles ?? []),
      t(($) => $.layers.file.section),
      t(($) => $.layers.file.link),
      t(($) => $.layers.file.edition),
    ],
    rows: rows.map((row) => [
      ...textOfRow(row),
      ...(more?.cellsOf(row.key) ?? []),
      title,
      linkOf(row, page) ?? '',
      edition.id,
    ]),
  };
}

/** A section as blocks of a Word file. What is in all its rows (table, edition) is said in its heading and at the head of its pages. */
export async function wordOfSection(section: LayerSection, page: string): Promise<readonly WordBlock[]> {
  const more = await section.more?.();
  const { columns, rows, title } = section;
  return [
    { kind: 'heading', level: 0, runs: [{ text: title, isOurs: true }] },
    {
      kind: 'table',
      columns: [...columns.map((column) => column.title), ...(more?.titles ?? [])],
      rows: rows.map((row) => [
        ...row.cells.map(({ pieces, isText = false, isRun = false }) =>
          withoutLabels(pieces).map(({ text, href, isMarked = false }, index): WordRun => ({
            text: index > 0 && !isRun ? ` ${text}` : text,
            ...(href === undefined ? {} : { href: addressOf(href, page) }),
            ...(isMarked ? { isStrong: true } : {}),
            ...(isText ? {} : { isOurs: true }),
          })),
        ),
        // What only files have is the agreement's words.
        ...(more?.cellsOf(row.key) ?? []).map((text): WordRun[] => [{ text }]),
      ]),
    },
  ];
}

const addressOf = (id: string, page: string) => `${page}?edition=${edition.id}#${id}`;

/** Where the first provision stands that a row names. */
function linkOf({ cells }: LayerRow, page: string): string | undefined {
  const id = cells.flatMap(({ pieces }) => pieces).find(({ href }) => href !== undefined)?.href;
  return id === undefined ? undefined : addressOf(id, page);
}
