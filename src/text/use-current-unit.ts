import { type RefObject, useEffect, useState } from 'react';

/** How far below the top of the window a provision must begin to be the one that is read, in CSS pixels. */
const READING_LINE = 130;

/** The id of the provision that stands at the top of the window, as the reader scrolls. */
export function useCurrentUnit(text: RefObject<HTMLElement | null>, html: string): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const units = [...(text.current?.querySelectorAll('section.unit') ?? [])];
    let frame = 0;
    const look = () => {
      frame = 0;
      let low = 0;
      let high = units.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((units[middle]?.getBoundingClientRect().top ?? 0) <= READING_LINE) low = middle + 1;
        else high = middle;
      }
      setCurrent(units[low - 1]?.id);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [text, html]);
  return current;
}
