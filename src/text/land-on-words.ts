import { isShown } from '@/ui/is-shown';
import { hasWaited } from '@/loading/has-waited';
import { landOn } from './land-on';

/**
 * The words of a text fragment (`#:~:text=prefix-,start,end,-suffix`, WICG Scroll to Text Fragment): where they begin, and
 * what stands before them.
 */
interface Words {
  readonly before: string;
  readonly start: string;
}

/**
 * Reads the first text directive of an address.
 *
 * @param address - as the browser was given it; `location` leaves the directive out.
 * @returns `undefined` where there is none, or it is not encoded as it must be.
 */
export function readWords(address: string): Words | undefined {
  const directive = /:~:(?:[^&]*&)*?text=([^&]+)/.exec(address)?.[1];
  if (directive === undefined) return undefined;
  try {
    const parts = directive.split(',').filter((part) => !part.startsWith('-'));
    const isPrefixed = parts[0]?.endsWith('-') === true;
    const before = isPrefixed ? (parts.shift() ?? '').slice(0, -1) : '';
    const start = decodeURIComponent(parts[0] ?? '');
    return start.trim() === '' ? undefined : { before: decodeURIComponent(before), start };
  } catch {
    return undefined;
  }
}

/**
 * The element in which words begin; white space does not count, for a link is often made of what was copied. Of several that
 * of the first that is shown: a case quotes a clause in its folds, above the clause itself.
 *
 * @returns one that is not shown where none is; `undefined` where the words are not in the container.
 */
export function findWords(
  container: Element,
  { before, start }: Words,
  isSeen: (element: Element) => boolean = isShown,
): Element | undefined {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const ends: { readonly node: Node; readonly end: number }[] = [];
  let all = '';
  while (walker.nextNode()) {
    all += fold(walker.currentNode.nodeValue ?? '');
    ends.push({ node: walker.currentNode, end: all.length });
  }
  const lead = fold(before);
  const wanted = lead + fold(start);
  let hidden: Element | undefined;
  for (let found = all.indexOf(wanted); found >= 0; found = all.indexOf(wanted, found + 1)) {
    const at = found + lead.length;
    const element = ends.find(({ end }) => end > at)?.node.parentElement;
    if (element && isSeen(element)) return element;
    hidden ??= element ?? undefined;
  }
  return hidden;
}

const fold = (text: string) => text.replaceAll(/\s+/g, '').toLowerCase();

/**
 * Goes to the words that the address names by a text fragment. The browser did so with the document that was served; the
 * program has put the page at its top since. After a reload the place is kept, and nothing is done.
 */
export function landOnWords(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const words = entry?.type === 'navigate' && !hasWaited() ? readWords(entry.name) : undefined;
  const main = document.querySelector('main');
  const element = words && main && findWords(main, words);
  if (!element) return;
  // What is folded has no place to go to; a browser opens it too.
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  landOn(element);
}
