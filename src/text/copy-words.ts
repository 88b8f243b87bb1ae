import { edition } from '@/corpus/edition';
import { blocksIn, chosenRange } from './chosen-blocks';
import { excerptAsHtml, excerptAsText } from './write-excerpt';

/** What is copied from within one paragraph, and is shorter, is left as it is: somebody looks a word up. */
const SHORTEST = 40;

/** Says of what the words are. */
interface Saying {
  /** One line: the agreement, and the provision as it is cited. */
  readonly lineOf: (id: string) => string;
}

/**
 * Writes what is copied from the agreement's text anew: each provision with its number as text, without colours and links of the
 * page, and a line that says where it stands. The text itself is not touched.
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
    const [first] = blocks;
    const { clipboardData } = event;
    if (!first || !clipboardData) return;
    if (blocks.length === 1 && first.text.length < SHORTEST) return;
    const address = new URL(location.href);
    address.search = `?edition=${edition.id}`;
    address.hash = first.id;
    const source = { line: saying.lineOf(first.id), href: address.href };
    clipboardData.setData('text/plain', excerptAsText(blocks, source));
    clipboardData.setData('text/html', excerptAsHtml(blocks, source));
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  return () => document.removeEventListener('copy', onCopy);
}
