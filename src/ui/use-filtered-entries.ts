import { type RefObject, useEffect, useState } from 'react';

interface Filter {
  /** What the entries are in. */
  readonly list: RefObject<HTMLElement | null>;
  /** The list as the server has drawn it: another one is filtered anew. */
  readonly html: string;
  /** What is an entry, as a selector. Words that it goes by and does not show are its `data-words`. */
  readonly entries: string;
  /** Words that an entry must have, all of them. */
  readonly query: string;
  /** The `data-subject` of the part in which an entry must stand; `undefined` for any. */
  readonly subject?: string | undefined;
}

/**
 * Hides what of a list that the server has drawn is not asked for, and parts in which nothing is left.
 *
 * @returns how many entries are left; `undefined` until that is known.
 */
export function useFilteredEntries({ list, html, entries, query, subject }: Filter): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    const words = query.trim().toLowerCase().split(/\s+/);
    const filled = new Set<Element>();
    let shown = 0;
    for (const entry of list.current?.querySelectorAll<HTMLElement>(entries) ?? []) {
      const part = entry.closest<HTMLElement>('[data-subject]');
      const text = `${entry.textContent} ${entry.dataset['words'] ?? ''}`.toLowerCase();
      const isOfSubject = subject === undefined || part?.dataset['subject'] === subject;
      entry.hidden = !isOfSubject || !words.every((word) => text.includes(word));
      if (entry.hidden) continue;
      shown += 1;
      if (part) filled.add(part);
    }
    for (const part of list.current?.querySelectorAll<HTMLElement>('[data-subject]') ?? [])
      part.hidden = !filled.has(part);
    setCount(shown);
  }, [list, html, entries, query, subject]);
  return count;
}
