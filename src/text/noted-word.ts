import type { i18n } from 'i18next';
import { loadModule } from '@/loading/load-module';
import type { WordBlock } from '@/word/model';
import type { ExcerptBlock } from './lift-excerpt';

/** An excerpt as blocks of a Word file, with our notes as footnotes; what notes them is loaded then. */
export async function notedWord(blocks: readonly ExcerptBlock[], translator: i18n): Promise<readonly WordBlock[]> {
  const [{ notesOfBlocks }, { wordOfExcerpt }] = await Promise.all([
    loadModule(() => import('./notes-of-blocks')),
    loadModule(() => import('./word-of-excerpt')),
  ]);
  return wordOfExcerpt(blocks, await notesOfBlocks(blocks, translator));
}
