import { aroundParagraph, labelParagraph } from '@/agreement/label-paragraph';
import { numberInId } from '@/agreement/unit-id';

/**
 * The number by which a provision is cited, read from a page's text: `59.2.1（2）` for `p-59.2.1.2`, and
 * `61.3 ¶1` for an unnumbered paragraph. The page has the text
 * already, so it needs no list of numbers beside it.
 *
 * @returns the id without its part where the text does not have the provision.
 */
export function printedNumber(html: string, id: string): string {
  const around = aroundParagraph(id);
  if (around !== undefined) return labelParagraph(id, printedNumber(html, around));
  const escaped = id.replace(/[.~]/g, '\\$&');
  const marker = new RegExp(`id="${escaped}"[^>]*><(?:p|h\\d) class="own"><a class="num"[^>]*>([^<]+)</a>`).exec(
    html,
  )?.[1];
  if (marker === undefined) return numberInId(id);
  const bare = marker.replace(/[、.．]$/, '');
  const isItem = /^[(（A-Z]/.test(bare);
  return isItem ? printedNumber(html, id.slice(0, id.lastIndexOf('.'))) + bare : bare.replace('．', '.');
}
