import type { WordBlock, WordRun } from '@/word/model';
import type { ExcerptBlock } from './lift-excerpt';
import type { BlockNote, BlockNotes } from './notes-of-blocks';
import { numbered } from './write-excerpt';

/** An excerpt as blocks of a Word file: its headings as headings, the printed numbers as text, our notes as footnotes. */
export function wordOfExcerpt(blocks: readonly ExcerptBlock[], notes: BlockNotes): readonly WordBlock[] {
  const top = Math.min(...blocks.map(({ level }) => level));
  return blocks.map(({ id, level, indent, number, text, isHeading }) => {
    const runs = notedRuns(numbered(number, text), notes[id] ?? []);
    return isHeading ? { kind: 'heading', level: level - top, runs } : { kind: 'paragraph', indent, runs };
  });
}

/**
 * Words cut behind those that a note is on, which then has its footnote there. A note on words that are not among them is left out:
 * where a part of a provision is chosen, it is on the other part.
 */
export function notedRuns(words: string, notes: readonly BlockNote[]): readonly WordRun[] {
  const places = notes
    .flatMap(({ quote, text }) => {
      const start = quote === undefined ? 0 : words.indexOf(quote);
      return start < 0 ? [] : [{ at: quote === undefined ? words.length : start + quote.length, note: text }];
    })
    .toSorted((one, other) => one.at - other.at);
  const runs: WordRun[] = [];
  let written = 0;
  for (const { at, note } of places) {
    // Two footnotes behind the same words are kept apart, or 1 and 2 would be read as 12.
    runs.push(at > written || runs.length === 0 ? { text: words.slice(written, at), note } : { text: ' ', note });
    written = at;
  }
  return written < words.length || runs.length === 0 ? [...runs, { text: words.slice(written) }] : runs;
}
