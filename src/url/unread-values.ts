import { readMoment } from '../time/read-moment';

/** What some page reads and does not say itself where it is no value: which values there are. */
const READ: Readonly<Record<string, (value: string) => boolean>> = {
  trigger: (value) => value === 'arrears' || value === 'expiry',
  at: (value) => readMoment(value) !== undefined,
  own: (value) => value === '1',
  timeline: (value) => value === '1',
  wide: (value) => value === '0',
};

/** Stands for the pages of products that have no rules of their own, and no timeline in sight. */
export const WITHOUT_RULES = 'without-rules';

/** Which of them each page reads without a word. What a page says itself is not said again over it. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  '/': ['trigger'],
  '/products': ['at', 'own'],
  '/search': ['trigger', 'at', 'timeline', 'wide'],
  '/mine': ['trigger', 'at'],
  [WITHOUT_RULES]: ['trigger', 'at'],
};

/** A link may have been cut or written by hand: a value is shown no further than this. */
const SHOWN = 60;

/**
 * Finds the values of an address that its page reads, cannot use, and does not name itself, so that none is dropped silently.
 *
 * @param path - as the router knows it, or `WITHOUT_RULES`.
 */
export function findUnreadValues(
  path: string,
  search: Readonly<Record<string, unknown>>,
): readonly { readonly key: string; readonly value: string }[] {
  return (SILENT[path] ?? []).flatMap((key) => {
    const value = search[key];
    if (typeof value !== 'string' || value === '') return [];
    return READ[key]?.(value) !== false ? [] : [{ key, value: value.slice(0, SHOWN) }];
  });
}
