import type { UnitId } from '@/agreement/model';
import { outline } from '@/corpus/structure';
import type { ReviewState } from '@/reviews/model';

/** How far a chapter or a product has been read, and how many of its provisions stand badly or have an open mark. */
export interface ChapterCount {
  readonly unit: UnitId;
  readonly read: number;
  readonly count: number;
  readonly trouble: number;
}

/** Chapters and products with all that is in them, in the order of the text. */
export function countChapters({ standings, marks }: ReviewState): readonly ChapterCount[] {
  const open = new Set(
    [...marks.values()]
      .filter(({ state }) => state === 'open')
      .flatMap(({ targets }) => targets.map(({ unit }) => unit)),
  );
  const counts = new Map<number, { unit: UnitId; read: number; count: number; trouble: number }>();
  /** The chapter or product of each unit, by index. */
  const chapters: number[] = [];
  for (const [index, { id, kind, parent }] of outline.entries()) {
    const isChapter = kind === 'chapter' || kind === 'article';
    const chapter = isChapter ? index : (chapters[parent] ?? -1);
    chapters.push(chapter);
    if (isChapter) counts.set(index, { unit: id, read: 0, count: 0, trouble: 0 });
    const found = counts.get(chapter);
    if (!found) continue;
    const status = standings.get(id)?.status ?? 'unread';
    found.count += 1;
    if (status !== 'unread') found.read += 1;
    if (status === 'concern' || status === 'blocked' || open.has(id)) found.trouble += 1;
  }
  return [...counts.values()];
}

/** How many units have been read, of all. */
export function countRead({ standings }: ReviewState): { readonly read: number; readonly count: number } {
  const read = outline.filter(({ id }) => (standings.get(id)?.status ?? 'unread') !== 'unread').length;
  return { read, count: outline.length };
}

/**
 * Says it in the contents, wherever they stand, without touching them: by a sheet of rules that is made here.
 *
 * @returns takes it away.
 */
export function signContents(state: ReviewState): () => void {
  if (!('adoptedStyleSheets' in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    countChapters(state)
      .map(({ unit, read, count, trouble }) => {
        const words = `${read}/${count}${trouble > 0 ? ` !${trouble}` : ''}`;
        return `.toc [data-unit="${unit}"]::after { content: " ${words}"; color: var(--color-ink-soft); font-size: var(--text-note); grid-column: 3; grid-row: 1; white-space: nowrap; }`;
      })
      .join('\n'),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
