import { partOfId } from '@/agreement/unit-id';
import { citeClause } from '@/corpus/cite-clause';
import { findNearest, findUnit, outline } from '@/corpus/structure';
import { spellOut } from '@/search/normalise';
import { unwrap } from '@/search/unwrap';
import { readAnchor } from './anchor';

/** What an anchor that names nothing as it is can mean. */
interface Meant {
  /** The provisions that it can mean; one where it is clear. */
  readonly ids: readonly string[];
  /** Where it leads: the only one, or the first of a list or a range in one part. */
  readonly landing: string | undefined;
  /** Numbers of a list or a range of which there is no provision. */
  readonly uncited: readonly string[];
  /** The nearest provision, where it means none. */
  readonly nearest: string | undefined;
  /** The provision of that number in the other part of the agreement, where the part that is named has none. */
  readonly otherPart?: string | undefined;
}

/** What names a provision stands within so many characters; an anchor may have 100 kB. */
const LONGEST = 1000;

/**
 * Reads an anchor as people send it: in capitals, escaped twice, without its part, with what closed the sentence or what a
 * messenger added, or as a number in any notation.
 */
export function readMeant(fragment: string): Meant {
  const written = unwrap(
    spellOut(readAnchor(readAnchor(fragment.slice(0, LONGEST))))
      .replaceAll(/[\p{Cf}]/gu, '')
      .replace(/:~:.*$/s, ''),
  );
  // What follows a link without a blank, or was added to it: #p-2.1。谢谢, #p-2.1&from=timeline. An item belongs to it.
  const bare = unwrap(/^[\w.~-]+(?:[（(]\w+[）)][A-Z]?)*/.exec(written)?.[0] ?? written);
  for (const each of [written, bare]) {
    const known = findUnit(each) ?? outline.find(({ id }) => id.toLowerCase() === each.toLowerCase());
    if (known) return { ids: [known.id], landing: known.id, uncited: [], nearest: undefined };
    const { cited, isList, uncited } = citeClause(each);
    const ids = cited.filter((found) => found.exact).map(({ id }) => id);
    const isOne = ids.length === 1 || (isList && new Set(ids.map(partOfId)).size === 1);
    if (ids.length > 0) return { ids, landing: isOne ? ids[0] : undefined, uncited, nearest: undefined };
  }
  const around = [written, bare].flatMap((each) => citeClause(each).cited);
  const otherPart = around.find(({ isOfOtherPart }) => isOfOtherPart)?.id;
  const nearest = otherPart === undefined ? (around[0]?.id ?? findNearest(bare.toLowerCase())?.id) : undefined;
  return { ids: [], landing: undefined, uncited: [], nearest, otherPart };
}
