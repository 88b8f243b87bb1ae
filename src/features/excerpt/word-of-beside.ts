import type { Stretch } from '@/parallels/align';
import type { ExcerptBlock } from '@/text/lift-excerpt';
import { numbered } from '@/text/write-excerpt';
import type { BlockNotes } from '@/text/notes-of-blocks';
import type { WordBlock, WordRun } from '@/word/model';

/** One of two provisions that stand beside each other. */
export interface BesideSide {
  readonly name: string;
  readonly blocks: readonly ExcerptBlock[];
  /** The words of each block, cut where they differ from the other side; empty where they were not compared. */
  readonly marked: readonly (readonly Stretch[])[];
}

/** Two provisions as a table of two columns, with what stands on one side only set off. */
export function wordOfBeside(sides: readonly BesideSide[], notes: BlockNotes): readonly WordBlock[] {
  const runs = sides.map((side) => runsOfSide(side, notes));
  return [{ kind: 'table', columns: sides.map(({ name }) => name), rows: [runs] }];
}

function runsOfSide({ blocks, marked }: BesideSide, notes: BlockNotes): readonly WordRun[] {
  return blocks.flatMap(({ id, number, text }, index): WordRun[] => {
    const stretches = marked[index] ?? [{ text, isOther: false }];
    // The number, with its distance, before the first words.
    const before = `${index > 0 ? '\n' : ''}${numbered(number, '')}`;
    const words = stretches.map((each): WordRun => ({ text: each.text, ...(each.isOther ? { isMarked: true } : {}) }));
    // What differs cuts the words already: notes stand behind all of them.
    const noted = (notes[id] ?? []).map((note): WordRun => ({ text: ' ', note: note.text }));
    return [...(before === '' ? [] : [{ text: before }]), ...words, ...noted];
  });
}
