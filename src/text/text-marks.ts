import { isTranslated } from '@/ui/follow-translation';
import { readBlock } from './block-text';
import type { LayerMark, TextLayer } from './text-layer';

/** A mark of a layer, with where it stands on the page. */
interface PlacedMark {
  readonly layer: TextLayer;
  readonly mark: LayerMark;
  readonly range: Range;
}

/** Marks in the text on the page. They are painted (`::highlight(mark-…)`), and never touch its nodes. */
export interface TextMarks {
  /** Paints the layers that are wanted, by their ids, and no others. */
  readonly show: (layers: ReadonlySet<string>) => void;
  /** The mark of a wanted layer under a point of the window; the same object for the same mark. */
  readonly at: (x: number, y: number) => PlacedMark | undefined;
  readonly stop: () => void;
}

/** Whether the browser can paint marks: Safari before 17.2 and Firefox before 140 cannot, and only explain them. */
export function canPaint(): boolean {
  return 'highlights' in CSS;
}

/** Whether a mark is to be painted: of a word that a block repeats, the first place alone. */
function isFirst({ layer, mark }: PlacedMark, _: number, all: readonly PlacedMark[]): boolean {
  if (mark.word === undefined) return true;
  return !all.some((other) => other.layer === layer && other.mark.word === mark.word && other.mark.start < mark.start);
}

/** How far outside the window blocks are marked, so that nothing is seen to appear. */
const AHEAD = '1200px';

/**
 * Marks the blocks of a text as they come near the window: marking all of it at once would hold up the page.
 *
 * @param layers - where marks lie over each other, those of later layers come first.
 */
export function markText(text: Element, layers: readonly TextLayer[]): TextMarks {
  const highlights = new Map(
    canPaint() ? layers.flatMap(({ id, find }) => (find ? [[id, new Highlight()] as const] : [])) : [],
  );
  const marked = new Map<Element, readonly PlacedMark[]>();
  let shown: ReadonlySet<string> = new Set();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        // Marks stand at offsets of the agreement's words, and say nothing of a translator's.
        if (isTranslated(target)) continue;
        const { text: words, rangeOf } = readBlock(target);
        const unit = target.closest('.unit')?.id ?? '';
        const found = layers.toReversed().flatMap((layer) =>
          (layer.find?.(unit, words) ?? []).flatMap((mark) => {
            const range = rangeOf(mark.start, mark.end);
            return range ? [{ layer, mark, range }] : [];
          }),
        );
        marked.set(target, found);
        for (const { layer, range } of found.filter(isFirst)) highlights.get(layer.id)?.add(range);
      }
    },
    { rootMargin: AHEAD },
  );
  for (const block of text.querySelectorAll('.own, .para')) observer.observe(block);

  return {
    show: (wanted) => {
      shown = wanted;
      for (const [id, highlight] of highlights) {
        if (wanted.has(id)) CSS.highlights.set(`mark-${id}`, highlight);
        else CSS.highlights.delete(`mark-${id}`);
      }
    },
    at: (x, y) => {
      const block = document.elementFromPoint(x, y)?.closest('.own, .para');
      const marks = block ? (marked.get(block) ?? []) : [];
      return marks.find(
        ({ layer, range }) =>
          shown.has(layer.id) &&
          [...range.getClientRects()].some(
            ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
          ),
      );
    },
    stop: () => {
      observer.disconnect();
      for (const id of highlights.keys()) CSS.highlights.delete(`mark-${id}`);
    },
  };
}
