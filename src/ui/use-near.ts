import { useEffect, useState } from 'react';

/**
 * Whether something of the page has been in view, or less than a screen away from it: what only serves those who read that far
 * is loaded then.
 *
 * @param selector - of the element, which is on the page from its first render on.
 * @param key - changes when another element takes its place.
 */
export function useNear(selector: string, key: string): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = document.querySelector(selector);
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setNear(true);
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [selector, key]);
  return near;
}
