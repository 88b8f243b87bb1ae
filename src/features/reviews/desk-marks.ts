import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReviewState } from '@/reviews/model';
import { changeUi } from './desk-ui';
import { type MarkFilter, wordsToPaint } from './marks-of';
import { type MarkPainter, paintMarks, type PlacedWords } from './marks-paint';
import { BLOCKS, findText, unitOf } from './marks-place';
import { showPane } from './desk-show';

const NONE: readonly PlacedWords[] = [];

/**
 * Paints the marks of a review over the text of the page; one that is pressed is held.
 *
 * @returns the marks near the window where the browser cannot paint, for boxes under the words.
 */
export function useMarks(
  text: string,
  state: ReviewState,
  filter: MarkFilter,
  held: string | undefined,
): readonly PlacedWords[] {
  const painter = useRef<MarkPainter>(undefined);
  const [boxes, setBoxes] = useState(NONE);
  const { marks } = state;
  const { labels } = state.review;
  const words = useMemo(() => wordsToPaint(marks, labels, filter), [marks, labels, filter]);
  const wanted = useRef({ words, held });
  useEffect(() => {
    const article = findText();
    if (!article) return undefined;
    const made = paintMarks(article, setBoxes);
    painter.current = made;
    made.show(wanted.current.words);
    made.hold(wanted.current.held);
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('a, button') || getSelection()?.isCollapsed === false) return;
      const mark = made.at(event.clientX, event.clientY);
      const block = target.closest(BLOCKS);
      if (mark === undefined || !block) return;
      changeUi({ held: { unit: unitOf(block), mark } });
      showPane('mark');
    };
    (article as HTMLElement).addEventListener('click', onClick);
    return () => {
      (article as HTMLElement).removeEventListener('click', onClick);
      made.stop();
      painter.current = undefined;
    };
  }, [text]);
  useEffect(() => {
    wanted.current = { words, held };
    painter.current?.show(words);
    painter.current?.hold(held);
  }, [words, held]);
  return boxes;
}
