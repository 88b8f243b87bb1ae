import { differFrom, type Stretch, tokensOf } from '@/parallels/align';
import type { ExcerptBlock } from '@/text/lift-excerpt';

/** Two texts held against each other. */
export interface ComparedBlocks {
  /** Of each block on the left its words, cut where they differ from the right; empty where they are not compared. */
  readonly left: readonly (readonly Stretch[])[];
  readonly right: readonly (readonly Stretch[])[];
  /** How much of the longer one is in both, 0 to 1; `undefined` where they are too long to compare. */
  readonly same: number | undefined;
}

/** Longer texts are chapters, whose differences are no reading. */
const MOST_TOKENS = 6000;

/** Compares the words of two provisions, with all under them, token by token: a figure with its unit is one token. */
export function compareBlocks(left: readonly ExcerptBlock[], right: readonly ExcerptBlock[]): ComparedBlocks {
  const [lefts, rights] = [left, right].map((blocks) =>
    blocks.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'),
  );
  if (!lefts || !rights) return { left: [], right: [], same: 0 };
  if (tokensOf(lefts).length + tokensOf(rights).length > MOST_TOKENS) return { left: [], right: [], same: undefined };
  const [leftStretches, rightStretches] = [differFrom(lefts, rights), differFrom(rights, lefts)];
  const lengthOf = (stretches: readonly Stretch[]) =>
    stretches.reduce((sum, { text, isOther }) => sum + (isOther ? 0 : text.replaceAll(/\s/g, '').length), 0);
  const longest = Math.max(lefts.replaceAll(/\s/g, '').length, rights.replaceAll(/\s/g, '').length);
  return {
    left: byBlock(leftStretches),
    right: byBlock(rightStretches),
    same: Math.min(lengthOf(leftStretches), lengthOf(rightStretches)) / longest,
  };
}

/** Cuts stretches where a block ends. */
function byBlock(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const blocks: Stretch[][] = [[]];
  for (const { text, isOther } of stretches) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) blocks.push([]);
      if (part !== '') blocks.at(-1)?.push({ text: part, isOther });
    }
  }
  return blocks;
}
