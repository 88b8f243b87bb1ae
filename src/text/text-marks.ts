import { readBlock } from './block-text';

/** A stretch of a block's words that is marked: UTF-16 offsets, end exclusive. */
export interface TextMark<Layer extends string = string> {
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
}

/** Marks in the text on the page. They are painted (`::highlight(mark-…)`), and never touch its nodes. */
export interface TextMarks<Mark extends TextMark> {
  /** Paints the layers that are wanted and no others. */
  readonly show: (layers: ReadonlySet<string>) => void;
  /** The mark of a painted layer under a point of the window, with where it stands. */
  readonly at: (x: number, y: number) => { readonly mark: Mark; readonly range: Range } | undefined;
  readonly stop: () => void;
}

/** How far outside the window blocks are marked, so that nothing is seen to appear. */
const AHEAD = '1200px';

/**
 * Marks the blocks of a text as they come near the window: marking all of it at once would hold up the page.
 *
 * @param findMarks - the marks of one unit, by its id and its own words, the most particular first.
 * @returns `undefined` where the browser cannot paint (Safari before 17.2, Firefox before 140).
 */
export function markText<Layer extends string, Mark extends TextMark<Layer>>(
  text: Element,
  layers: readonly Layer[],
  findMarks: (unit: string, words: string) => readonly Mark[],
): TextMarks<Mark> | undefined {
  if (!('highlights' in CSS)) return undefined;
  const highlights = new Map(layers.map((layer) => [layer, new Highlight()]));
  const marked = new Map<Element, readonly { readonly mark: Mark; readonly range: Range }[]>();
  let shown: ReadonlySet<string> = new Set();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const { text: words, rangeOf } = readBlock(target);
        const found = findMarks(target.closest('.unit')?.id ?? '', words).flatMap((mark) => {
          const range = rangeOf(mark.start, mark.end);
          return range ? [{ mark, range }] : [];
        });
        marked.set(target, found);
        for (const { mark, range } of found) highlights.get(mark.layer)?.add(range);
      }
    },
    { rootMargin: AHEAD },
  );
  for (const block of text.querySelectorAll('.own, .para')) observer.observe(block);

  return {
    show: (wanted) => {
      shown = wanted;
      for (const [layer, highlight] of highlights) {
        if (wanted.has(layer)) CSS.highlights.set(`mark-${layer}`, highlight);
        else CSS.highlights.delete(`mark-${layer}`);
      }
    },
    at: (x, y) => {
      const block = document.elementFromPoint(x, y)?.closest('.own, .para');
      const marks = block ? (marked.get(block) ?? []) : [];
      return marks.find(
        ({ mark, range }) =>
          shown.has(mark.layer) &&
          [...range.getClientRects()].some(
            ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
          ),
      );
    },
    stop: () => {
      observer.disconnect();
      for (const layer of layers) CSS.highlights.delete(`mark-${layer}`);
    },
  };
}
