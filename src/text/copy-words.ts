import { edition } from '@/corpus/edition';
import type { ExcerptBlock } from './lift-excerpt';
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
    const blocks = chosenBlocks();
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

/** What is chosen of each provision; nothing where the choice begins or ends outside the text. */
function chosenBlocks(): readonly ExcerptBlock[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const chosen = selection.getRangeAt(0);
  const around = chosen.commonAncestorContainer;
  const text = (around instanceof Element ? around : around.parentElement)?.closest(
    '.agreement-text[data-part="text"]',
  );
  if (!text) return [];
  const blocks = [...text.querySelectorAll('.own, .para')].flatMap((own): ExcerptBlock[] => {
    const unit = own.closest('.unit');
    if (!unit || !chosen.intersectsNode(own)) return [];
    const number = own.querySelector(':scope > .num');
    const words = document.createRange();
    words.selectNodeContents(own);
    if (number) words.setStartAfter(number);
    const isFromStart = chosen.compareBoundaryPoints(Range.START_TO_START, words) <= 0;
    if (!isFromStart) words.setStart(chosen.startContainer, chosen.startOffset);
    if (chosen.compareBoundaryPoints(Range.END_TO_END, words) < 0) words.setEnd(chosen.endContainer, chosen.endOffset);
    const said = words.toString().trim();
    const isHeading = /^H\d$/.test(own.tagName);
    const level = ancestorsOf(unit);
    return said === ''
      ? []
      : [
          {
            id: unit.id,
            level,
            indent: 0,
            number: isFromStart ? (number?.textContent ?? '') : '',
            text: said,
            isHeading,
            isAround: false,
          },
        ];
  });
  // The outermost stands at the margin.
  const plain = blocks.filter(({ isHeading }) => !isHeading).map(({ level }) => level);
  const top = Math.min(...plain);
  return blocks.map((block) => (block.isHeading ? block : { ...block, indent: block.level - top }));
}

function ancestorsOf(unit: Element): number {
  let count = 0;
  for (let at = unit.parentElement?.closest('.unit'); at; at = at.parentElement?.closest('.unit')) count += 1;
  return count;
}
