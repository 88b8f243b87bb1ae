import type { Stretch } from '@/parallels/align';
import type { ExcerptBlock } from '@/text/lift-excerpt';
import { numbered } from '@/text/write-excerpt';
import type { WordBlock, WordRun } from '@/word/model';

/** One of two provisions that stand beside each other. */
export interface BesideSide {
  readonly name: string;
  readonly blocks: readonly ExcerptBlock[];
  /** The words of each block, cut where they differ from the other side; empty where they were not compared. */
  readonly marked: readonly (readonly Stretch[])[];
  /** Ours, by provision. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** Two provisions as a table of two columns, with what stands on one side only set off. */
export function wordOfBeside(sides: readonly BesideSide[]): readonly WordBlock[] {
  return [{ kind: 'table', columns: sides.map(({ name }) => name), rows: [sides.map(runsOfSide)] }];
}

function runsOfSide({ blocks, marked, notes = {} }: BesideSide): readonly WordRun[] {
  return blocks.flatMap(({ id, number, text }, index): WordRun[] => {
    const stretches = marked[index] ?? [{ text, isOther: false }];
    // The number, with its distance, before the first words.
    const before = `${index > 0 ? '\n' : ''}${numbered(number, '')}`;
    const words = stretches.map((each): WordRun => ({ text: each.text, ...(each.isOther ? { isMarked: true } : {}) }));
    const [last, note] = [words.at(-1), notes[id]];
    const noted = last && note !== undefined ? [...words.slice(0, -1), { ...last, note }] : words;
    return before === '' ? noted : [{ text: before }, ...noted];
  });
}
