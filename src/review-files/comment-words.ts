import type { WordRun } from '@/word/model';

/** The small Markdown of a comment as paragraphs of a Word file. */
export function paragraphsOf(text: string): readonly (readonly WordRun[])[] {
  return text
    .split(/\r\n|[\n\r]/)
    .filter((line, index, lines) => line.trim() !== '' || (index === 0 && lines.length === 1))
    .map((line) => [{ text: line }]);
}
