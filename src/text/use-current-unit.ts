import { type RefObject, useEffect, useState } from 'react';
import { createUnitFinder } from './unit-at';

/** How far below the top of the window a provision must begin to be the one that is read, in CSS pixels. */
const READING_LINE = 130;

/** The id of the provision that stands at the top of the window, as the reader scrolls. */
export function useCurrentUnit(text: RefObject<HTMLElement | null>, html: string): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const find = createUnitFinder([...(text.current?.querySelectorAll('section.unit') ?? [])]);
    let frame = 0;
    const look = () => {
      frame = 0;
      setCurrent(find(READING_LINE)?.id);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, [text, html]);
  return current;
}
