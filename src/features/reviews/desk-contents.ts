import type { ReviewState } from '@/reviews/model';
import { progressByChapter } from './page-progress';

/**
 * Says in the contents how far each chapter has been read and what stands badly in it (marks that are open, provisions of concern),
 * wherever they stand and without touching them: by a sheet of rules that is made here.
 *
 * @returns takes it away.
 */
export function signContents(state: ReviewState): () => void {
  if (!('adoptedStyleSheets' in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    progressByChapter(state)
      .map(({ chapter, read, all, byStatus, open }) => {
        const trouble = byStatus.concern + byStatus.blocked + open;
        const words = `${read}/${all}${trouble > 0 ? ` !${trouble}` : ''}`;
        return `.toc [data-unit="${chapter.id}"]::after { content: " ${words}"; color: var(--color-ink-soft); font-size: var(--text-note); grid-column: 3; grid-row: 1; white-space: nowrap; }`;
      })
      .join('\n'),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
