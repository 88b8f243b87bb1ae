import { edition } from '@/corpus/edition';
import { blocksIn, chosenRange } from './chosen-blocks';
import { hasCopySource } from '@/storage/copy-source';
import { excerptAsHtml, excerptAsText, numbered } from './write-excerpt';

/** What is copied from within one paragraph, and is shorter, is the words alone: somebody looks one up. */
const SHORTEST = 40;

/** Says of what the words are. */
interface Saying {
  /** One line: the agreement, and the provision as it is cited. */
  readonly lineOf: (first: string, last: string) => string;
}

/**
 * Writes what is copied from the agreement's text anew: each provision with its number as text, without colours and links of the
 * page, and a line that says where it stands, unless the reader wants none. The text itself is not touched.
 *
 * @returns takes the listener away.
 */
export function listenToCopy(saying: Saying): () => void {
  const onCopy = (event: ClipboardEvent) => {
    // What is chosen in a box is copied from there; in some browsers the words of the text stay chosen meanwhile.
    const isInBox = event.target instanceof Element && event.target.closest('input, textarea') !== null;
    if (event.defaultPrevented || isInBox) return;
    const range = chosenRange();
    const blocks = range ? blocksIn(range) : [];
    // Of an excerpt, what stands around it is no part of it.
    const own = blocks.filter(({ isAround }) => !isAround);
    const [first, last = first] = own.length > 0 ? [own[0], own.at(-1)] : [blocks[0], blocks.at(-1)];
    const { clipboardData } = event;
    if (!first || !last || !clipboardData) return;
    event.preventDefault();
    if (blocks.length === 1 && first.text.length < SHORTEST) {
      clipboardData.setData('text/plain', numbered(first.number, first.text));
      return;
    }
    const address = new URL(location.href);
    address.search = `?edition=${edition.id}`;
    address.hash = first.id;
    const source = hasCopySource() ? { line: saying.lineOf(first.id, last.id), href: address.href } : undefined;
    clipboardData.setData('text/plain', excerptAsText(blocks, source));
    clipboardData.setData('text/html', excerptAsHtml(blocks, source));
  };
  document.addEventListener('copy', onCopy);
  return () => document.removeEventListener('copy', onCopy);
}
