import { aliases } from '@content/aliases';
import type { Product } from '@/compile/model';

/** English names that are too long for a title, without what every reader supplies; no names by which one searches. */
const IN_SHORT: Readonly<Record<number, readonly string[]>> = {
  13: ['Workstation'],
  15: ['Live'],
  20: ['Micro-film'],
  31: ['Surveillance'],
  44: ['Call Bot'],
  46: ['Access Control'],
  48: ['Wuying'],
  50: ['Network Analysis'],
  53: ['Prometheus'],
  54: ['Lingjun'],
  66: ['Verification'],
  71: ['DataV'],
  73: ['Alimail'],
};

/** Names that the vendor no longer uses: a reader who searches finds the product by them, and knows it by another. */
const FORMER: ReadonlySet<string> = new Set(['ODPS', 'ONS']);

/** Names of another service that a product's clauses are for as well (15.1: 视频直播和视频点播): they lead to it, and do not name it. */
const BESIDE: ReadonlySet<string> = new Set(['VOD']);

/**
 * Shorter names of a product for where its own does not fit: without what its name has in brackets, and what it is also
 * called, the shortest last. In English none that is Chinese.
 */
export function shortNamesOf(product: Product, isEnglish: boolean): readonly string[] {
  return [...findableNamesOf(product, isEnglish), ...(isEnglish ? (IN_SHORT[product.number] ?? []) : [])];
}

function findableNamesOf({ number, zh, en }: Product, isEnglish: boolean): readonly string[] {
  const name = isEnglish ? en : zh;
  const bare = name.replace(/\s*[(（].*$/, '');
  const others = (aliases[number] ?? []).filter(
    (alias) => !FORMER.has(alias) && !BESIDE.has(alias) && (!isEnglish || /^[\w\s-]+$/.test(alias)),
  );
  // The first alias is the one that the vendor uses; the others are kinds and former names.
  return [bare, ...others.slice(0, 1)].filter((short) => short.length < name.length);
}

/** A longer name is cut by a text box on a phone. */
const FITS = 24;

/** A product's name as it stands in a text box: its own, or where that is too long, the shortest by which it is found. */
export function boxNameOf(product: Product, isEnglish: boolean): string {
  const name = isEnglish ? product.en : product.zh;
  return (name.length > FITS ? findableNamesOf(product, isEnglish).at(-1) : undefined) ?? name;
}
