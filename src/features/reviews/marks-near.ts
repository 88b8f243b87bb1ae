import { BLOCKS } from './marks-place';

/** How far outside the window blocks count as near, so that nothing is seen to appear. */
const AHEAD = '900px 0px';

/**
 * Follows which blocks of a text are in the window or near it: what is drawn over the text is drawn for those alone.
 *
 * @param onChange - told of all that came and went at once.
 * @returns stops it.
 */
export function watchBlocks(
  text: Element,
  onChange: (came: readonly Element[], went: readonly Element[]) => void,
): () => void {
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const came: Element[] = [];
      const went: Element[] = [];
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting === near.has(target)) continue;
        if (isIntersecting) near.add(target);
        else near.delete(target);
        (isIntersecting ? came : went).push(target);
      }
      if (came.length + went.length > 0) onChange(came, went);
    },
    { rootMargin: AHEAD },
  );
  for (const block of text.querySelectorAll(BLOCKS)) observer.observe(block);
  return () => observer.disconnect();
}
