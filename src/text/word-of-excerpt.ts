import type { WordBlock } from '@/word/model';
import type { ExcerptBlock } from './lift-excerpt';
import { numbered } from './write-excerpt';

/**
 * An excerpt as blocks of a Word file: its headings as headings, the printed numbers as text.
 *
 * @param notes - ours, by provision.
 */
export function wordOfExcerpt(
  blocks: readonly ExcerptBlock[],
  notes: Readonly<Record<string, string>>,
): readonly WordBlock[] {
  const top = Math.min(...blocks.map(({ level }) => level));
  return blocks.map(({ id, level, indent, number, text, isHeading }) => {
    const note = notes[id];
    const runs = [{ text: numbered(number, text), ...(note === undefined ? {} : { note }) }];
    return isHeading ? { kind: 'heading', level: level - top, runs } : { kind: 'paragraph', indent, runs };
  });
}
