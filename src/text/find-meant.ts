import { citeClause } from '@/corpus/cite-clause';
import { findNearest, findUnit, outline } from '@/corpus/structure';
import { spellOut } from '@/search/normalise';
import { unwrap } from '@/search/unwrap';
import { readAnchor } from './anchor';

/** What an anchor that names nothing as it is can mean. */
interface Meant {
  /** The provisions that it can mean; one where it is clear. */
  readonly ids: readonly string[];
  /** The nearest provision, where it means none. */
  readonly nearest: string | undefined;
}

/**
 * Reads an anchor as people send it: in capitals, escaped twice, without its part, with what closed the sentence or what a
 * messenger added, or as a number in any notation.
 */
export function readMeant(fragment: string): Meant {
  const written = unwrap(
    spellOut(readAnchor(readAnchor(fragment)))
      .replaceAll(/[\p{Cf}]/gu, '')
      .replace(/:~:.*$/s, ''),
  );
  // What follows a link without a blank, or was added to it: #p-2.1。谢谢, #p-2.1&from=timeline.
  const bare = unwrap(/^[\w.~-]+/.exec(written)?.[0] ?? written);
  for (const each of [written, bare]) {
    const known = findUnit(each) ?? outline.find(({ id }) => id.toLowerCase() === each.toLowerCase());
    if (known) return { ids: [known.id], nearest: undefined };
  }
  for (const each of [written, bare]) {
    const { cited } = citeClause(each);
    const exact = cited.filter((found) => found.exact);
    if (exact.length > 0) return { ids: exact.map(({ id }) => id), nearest: undefined };
  }
  const [near] = citeClause(bare).cited;
  return { ids: [], nearest: near?.id ?? findNearest(bare.toLowerCase())?.id };
}
