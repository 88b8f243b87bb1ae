import { groupBySection } from '@/text/unit-at';
import { BLOCKS } from './marks-place';

/** How far outside the window blocks count as near, and how far one scrolls until it is looked at anew; in heights of the window. */
const AHEAD = 1.5;
const STRIDE = 0.75;

/**
 * Follows which blocks of a text are in the window or near it: what is drawn over the text is drawn for those alone. It is looked at
 * in strides, not at every step: whenever a highlight or an element of the page changes, the browser looks at all painted ranges anew.
 *
 * @param onChange - told of all that came and went at once.
 * @returns stops it.
 */
export function watchBlocks(
  text: Element,
  onChange: (came: readonly Element[], went: readonly Element[]) => void,
): () => void {
  const groups = groupBySection(text.querySelectorAll(BLOCKS));
  let near: ReadonlySet<Element> = new Set();
  let last = Number.NaN;
  let frame = 0;
  const look = () => {
    frame = 0;
    const { top } = text.getBoundingClientRect();
    if (Math.abs(top - last) < STRIDE * innerHeight) return;
    last = top;
    const [from, to] = [-AHEAD * innerHeight, (1 + AHEAD) * innerHeight];
    const isNear = (element: Element) => {
      const place = element.getBoundingClientRect();
      return place.bottom > from && place.top < to;
    };
    // What is asked for its place is laid out: of a chapter that is far nothing is.
    const now = new Set(
      [...groups].flatMap(([section, blocks]) => (section && !isNear(section) ? [] : blocks.filter(isNear))),
    );
    const before = near;
    near = now;
    const came = [...now].filter((block) => !before.has(block));
    const went = [...before].filter((block) => !now.has(block));
    if (came.length + went.length > 0) onChange(came, went);
  };
  const soon = () => {
    frame ||= requestAnimationFrame(look);
  };
  const anew = () => {
    last = Number.NaN;
    soon();
  };
  look();
  const resizing = new ResizeObserver(anew);
  resizing.observe(text);
  // Also of a column that scrolls by itself.
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  window.addEventListener('resize', anew);
  return () => {
    cancelAnimationFrame(frame);
    resizing.disconnect();
    document.removeEventListener('scroll', soon, { capture: true });
    window.removeEventListener('resize', anew);
  };
}
