import type { UnitId } from '@/agreement/model';
import { readBlock } from '@/text/block-text';
import { canPaint } from '@/text/text-marks';
import { watchBlocks } from './marks-near';
import { BLOCKS, unitOf } from './marks-place';
import highlightRules from './marks-highlights.css?inline';
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
  readonly stop: () => void;
}

/** The name of the highlight for a label: `marks-highlights.css` has a rule for each, for what has none is not seen. */
export const nameOf = ({ look: { colour, pattern } }: Pick<PaintedWords, 'look'>) => `review-${colour}-${pattern}`;
const HELD = 'review-held';

/** Gives the page the rules of the highlights, once; no page needs them that has no marks, and all of it takes longer to be styled with them. */
function bringHighlightRules(): void {
  if (isBrought) return;
  isBrought = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules);
  document.adoptedStyleSheets.push(sheet);
}
let isBrought = false;

/**
 * Paints the marks of what is near the window.
 *
 * @param onNear - where the browser cannot paint: told what lies near the window, for boxes under the words.
 */
export function paintMarks(text: Element, onNear: (near: readonly PlacedWords[]) => void): MarkPainter {
  if (canPaint()) bringHighlightRules();
  const highlights = new Map<string, Highlight>();
  /** What is painted of each block, to be taken away. The ranges follow no change of the text, which has none, and so cost little. */
  const painted = new Map<Element, readonly { readonly name: string; readonly range: AbstractRange }[]>();
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
  const placedIn = (block: Element): readonly PlacedWords[] => {
    const wanted = shown.get(unitOf(block)) ?? [];
    if (wanted.length === 0) return [];
    const { text: whole, rangeOf } = readBlock(block);
    return wanted.flatMap((words): PlacedWords[] => {
      // Other words than those that were marked are never painted: a page that a browser has translated has them.
      if (whole.slice(words.start, words.end) !== words.exact) return [];
      const range = rangeOf(words.start, words.end);
      return range ? [{ words, range }] : [];
    });
  };
  const clear = (block: Element) => {
    for (const { name, range } of painted.get(block) ?? []) highlights.get(name)?.delete(range);
    painted.delete(block);
  };
  const paint = (block: Element) => {
    const found = placedIn(block).map(({ words, range }) => ({ name: nameOf(words), range: new StaticRange(range) }));
    for (const { name, range } of found) highlightOf(name).add(range);
    painted.set(block, found);
  };
  const light = () => {
    const lit = highlightOf(HELD);
    lit.clear();
    if (held === undefined) return;
    for (const { words, range } of [...near].flatMap(placedIn)) if (words.mark === held) lit.add(range);
  };

  const near = new Set<Element>();
  const tellNear = () => onNear([...near].flatMap(placedIn));
  const stop = watchBlocks(text, (came, went) => {
    for (const block of went) near.delete(block);
    for (const block of came) near.add(block);
    if (!canPaint()) {
      tellNear();
      return;
    }
    for (const block of went) clear(block);
    for (const block of came) paint(block);
    if (held !== undefined) light();
  });
  return {
    show: (words) => {
      const before = shown;
      shown = words;
      if (!canPaint()) {
        tellNear();
        return;
      }
      for (const block of near) {
        const unit = unitOf(block);
        if (isSame(before.get(unit), words.get(unit))) continue;
        clear(block);
        paint(block);
      }
      if (held !== undefined) light();
    },
    hold: (mark) => {
      if (mark === held) return;
      held = mark;
      if (canPaint()) light();
    },
    at: (x, y) => {
      const block = document.elementFromPoint(x, y)?.closest(BLOCKS);
      const hit = (block ? placedIn(block) : []).filter(({ range }) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
        ),
      );
      const [nearest] = hit.toSorted((one, other) => lengthOf(one) - lengthOf(other));
      return nearest?.words.mark;
    },
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
      nameOf(words) === nameOf(to)
    );
  });
}
