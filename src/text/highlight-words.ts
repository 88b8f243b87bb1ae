import { readBlock } from './block-text';
import { findOccurrences, fold, occursIn, toOriginal } from '@/search/normalise';
import { parseQuery } from '@/search/parse-query';

/** The highlight that the style sheet paints (`::highlight(words)`). */
const NAME = 'words';

/**
 * Lights every occurrence of the words of a query in the text on the page, without touching its nodes.
 *
 * @returns the number of occurrences, or `undefined` where the browser cannot (Safari before 17.2, Firefox before 140).
 */
export function highlightWords(text: Element, query: string): number | undefined {
  if (!('highlights' in CSS)) return undefined;
  CSS.highlights.delete(NAME);
  const { words } = parseQuery(query);
  const ranges = [...text.querySelectorAll('.own, .para')].flatMap((block) => rangesIn(block, words));
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  return ranges.length;
}

/** The provisions whose own text has every word of a query, or where none has, any of them; in the order of the text. */
export function findHighlightedUnits(text: Element, query: string): string[] {
  const { words } = parseQuery(query);
  const blocks = [...text.querySelectorAll('.own, .para')].flatMap((block) => {
    const unit = block.closest('.unit')?.id;
    const folded = fold(readBlock(block).text).text;
    const count = words.filter((word) => occursIn(word, folded)).length;
    return unit !== undefined && count > 0 ? [{ unit, count }] : [];
  });
  const all = blocks.filter(({ count }) => count === words.length);
  return [...new Set((all.length > 0 ? all : blocks).map(({ unit }) => unit))];
}

/** Takes all marks away. */
export function clearHighlights(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}

/** Ranges of the words in one block of text, which may cross its links. */
function rangesIn(block: Element, words: readonly string[]): Range[] {
  const { text, rangeOf } = readBlock(block);
  const folded = fold(text);
  const found = words.flatMap((word) => findOccurrences(word, folded.text)).map((range) => toOriginal(folded, range));
  return found.flatMap(({ start, end }) => rangeOf(start, end) ?? []);
}

/**
 * Lights quotes in the provisions that they are from.
 *
 * @returns a function that takes the light away.
 */
export function highlightQuotes(citations: readonly { provision: string; quotes: readonly string[] }[]): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  const ranges = citations.flatMap(({ provision, quotes }) => {
    const block = document.querySelector(`[id="${provision}"] > .own, [id="${provision}"].para`);
    return block
      ? rangesIn(
          block,
          quotes.map((quote) => fold(quote).text),
        )
      : [];
  });
  if (ranges.length > 0) CSS.highlights.set('quote', new Highlight(...ranges));
  return () => CSS.highlights.delete('quote');
}
