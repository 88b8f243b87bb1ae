import { type RefObject, useLayoutEffect, useState } from 'react';
import { useMounted } from './use-mounted';

/**
 * The height in CSS pixels that a part of the served document had, as long as it shows the same: the server knows no width, and a
 * part that needs less room where its width is known would move what stands below it, under a press that has just begun.
 *
 * @param shown - what the part shows, in words; another text needs a height of its own.
 * @returns `undefined` where it was not served, or shows something else by now.
 */
export function useServedHeight(part: RefObject<Element | null>, shown: string): number | undefined {
  const [isServed] = useState(!useMounted());
  const [first] = useState(shown);
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    if (isServed) setHeight(part.current?.getBoundingClientRect().height);
  }, [isServed, part]);
  return shown === first ? height : undefined;
}
