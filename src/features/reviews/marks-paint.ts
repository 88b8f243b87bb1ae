import type { UnitId } from '@/agreement/model';
import { readBlock } from '@/text/block-text';
import { canPaint } from '@/text/text-marks';
import { watchBlocks } from './marks-near';
import { BLOCKS, unitOf } from './marks-place';
import type { PaintedWords } from './marks-of';

/** Words on the page with the mark that lies on them. */
export interface PlacedWords {
  readonly words: PaintedWords;
  readonly range: Range;
}

/** Marks of a review over the text on the page. The text's own nodes are never touched. */
export interface MarkPainter {
  readonly show: (words: ReadonlyMap<UnitId, readonly PaintedWords[]>) => void;
  /** The mark whose words it lights, beside what is painted of all. */
  readonly hold: (mark: string | undefined) => void;
  /** The mark under a point of the window: of several the one with the fewest words. */
  readonly at: (x: number, y: number) => string | undefined;
  /** What lies near the window, for browsers that cannot paint. */
  readonly near: () => readonly PlacedWords[];
  readonly stop: () => void;
}

/** The names of the highlights that the style sheet paints: a tint for each colour, a line for each pattern. */
const tintOf = (colour: number) => `review-tint-${colour}`;
const lineOf = (pattern: string) => `review-line-${pattern}`;
const HELD = 'review-held';

/** Paints marks, block by block as they come near the window, and takes them away as they leave it. */
export function paintMarks(text: Element, onNear: () => void): MarkPainter {
  const highlights = new Map<string, Highlight>();
  const placed = new Map<Element, readonly PlacedWords[]>();
  let shown: ReadonlyMap<UnitId, readonly PaintedWords[]> = new Map();
  let held: string | undefined;

  const highlightOf = (name: string) => {
    const known = highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    highlights.set(name, made);
    CSS.highlights.set(name, made);
    // What is held lies over the others.
    if (name === HELD) made.priority = 1;
    return made;
  };
  const namesOf = ({ words: { look, mark } }: PlacedWords) => [
    tintOf(look.colour),
    lineOf(look.pattern),
    ...(mark === held ? [HELD] : []),
  ];
  const paint = (block: Element) => {
    const wanted = shown.get(unitOf(block)) ?? [];
    const { text: whole, rangeOf } = readBlock(block);
    const found = wanted.flatMap((words): PlacedWords[] => {
      // Other words than those that were marked are never painted: a page that a browser has translated has them.
      if (whole.slice(words.start, words.end) !== words.exact) return [];
      const range = rangeOf(words.start, words.end);
      return range ? [{ words, range }] : [];
    });
    placed.set(block, found);
    if (!canPaint()) return;
    for (const each of found) for (const name of namesOf(each)) highlightOf(name).add(each.range);
  };
  const clear = (block: Element) => {
    for (const each of placed.get(block) ?? [])
      for (const name of [...namesOf(each), HELD]) highlights.get(name)?.delete(each.range);
    placed.delete(block);
  };
  const stop = watchBlocks(text, (came, went) => {
    for (const block of went) clear(block);
    for (const block of came) paint(block);
    onNear();
  });
  return {
    show: (words) => {
      const before = shown;
      shown = words;
      // Of what stands there now: what is painted anew goes to the end.
      for (const block of [...placed.keys()]) {
        if (isSame(before.get(unitOf(block)), words.get(unitOf(block)))) continue;
        clear(block);
        paint(block);
      }
      onNear();
    },
    hold: (mark) => {
      if (mark === held) return;
      held = mark;
      if (!canPaint()) return;
      highlightOf(HELD).clear();
      for (const { words, range } of [...placed.values()].flat()) if (words.mark === held) highlightOf(HELD).add(range);
    },
    at: (x, y) => {
      const block = document.elementFromPoint(x, y)?.closest(BLOCKS);
      const hit = (block ? (placed.get(block) ?? []) : []).filter(({ range }) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
        ),
      );
      const [nearest] = hit.toSorted((one, other) => lengthOf(one) - lengthOf(other));
      return nearest?.words.mark;
    },
    near: () => [...placed.values()].flat(),
    stop: () => {
      stop();
      for (const name of highlights.keys()) CSS.highlights.delete(name);
    },
  };
}

const lengthOf = ({ words: { start, end } }: PlacedWords) => end - start;

function isSame(one: readonly PaintedWords[] | undefined, other: readonly PaintedWords[] | undefined): boolean {
  if (one === other) return true;
  if (one?.length !== other?.length) return false;
  return (one ?? []).every((words, index) => {
    const to = other?.[index];
    return (
      to !== undefined &&
      words.mark === to.mark &&
      words.start === to.start &&
      words.end === to.end &&
      words.look.colour === to.look.colour &&
      words.look.pattern === to.look.pattern
    );
  });
}
