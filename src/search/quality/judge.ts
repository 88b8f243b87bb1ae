import type { SearchRecord, SearchResults } from '../model';
import type { Search } from '../create-search';

/** A query and what it has to find: records by a rule over their text, a product, or provisions by number. */
export interface QualityQuery {
  readonly kind:
    'exact' | 'words' | 'phrase' | 'number' | 'product' | 'pinyin' | 'typo' | 'english' | 'joined' | 'hostile';
  readonly query: string;
  /** Records that are right. */
  readonly finds?: (record: SearchRecord) => boolean;
  /** Number of the product that must come first. */
  readonly product?: number;
  /** Ids that must come first, in this order. */
  readonly ids?: readonly string[];
}

/** How good a ranking is: shares from 0 to 1. */
export interface Quality {
  readonly recall: number;
  readonly precision: number;
  /** Of the first right one: 1 for the first place, 1/2 for the second. */
  readonly reciprocalRank: number;
}

const PLACES = 10;

/** Ids of a result in the order in which a reader sees them. */
export function rankedIds({ citations, exact, wider, approximate, apart }: SearchResults): string[] {
  const ids = [
    ...citations.map(({ id }) => id),
    ...[...exact, ...wider, ...approximate, ...apart].map(({ record }) => record.id),
  ];
  return [...new Set(ids)];
}

/** Judges a ranking by the ids that are right. Nothing to find and nothing found is perfect. */
function judge(ranked: readonly string[], right: ReadonlySet<string>): Quality {
  const first = ranked.slice(0, PLACES);
  const hits = first.filter((id) => right.has(id)).length;
  if (right.size === 0) {
    const perfect = ranked.length === 0 ? 1 : 0;
    return { recall: perfect, precision: perfect, reciprocalRank: perfect };
  }
  const place = ranked.findIndex((id) => right.has(id));
  return {
    recall: hits / Math.min(PLACES, right.size),
    precision: first.length === 0 ? 0 : hits / Math.min(PLACES, first.length),
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
  };
}

/** What is right for a query: provisions, or the number of a product. */
export function rightIds({ finds, product, ids }: QualityQuery, records: readonly SearchRecord[]): ReadonlySet<string> {
  if (product !== undefined) return new Set([String(product)]);
  return new Set(ids ?? records.filter((record) => finds?.(record)).map(({ id }) => id));
}

/** Judges what an engine found: of products the first, of provisions by number as many as there are. */
export function judgeRanking(
  found: { readonly ids: readonly string[]; readonly product: number | undefined },
  { product, ids }: QualityQuery,
  right: ReadonlySet<string>,
): Quality {
  if (product !== undefined) return judge(found.product === undefined ? [] : [String(found.product)], right);
  return judge(ids ? found.ids.slice(0, ids.length) : found.ids, right);
}

/** Judges search by one query. */
export function judgeQuery(wanted: QualityQuery, search: Search['search'], records: readonly SearchRecord[]): Quality {
  const results = search(wanted.query);
  const found = { ids: rankedIds(results), product: results.products[0]?.product.number };
  return judgeRanking(found, wanted, rightIds(wanted, records));
}

/** A word of the text with one typo in it, and the word. */
export interface Typo {
  readonly typed: string;
  readonly meant: string;
}

/** Cuts Chinese into words, as readers type them. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Makes typos from the text's own words and short phrases, of three to eight characters: one of them replaced, left out,
 * doubled, or exchanged with its neighbour.
 */
export function makeTypos(count: number, records: readonly SearchRecord[], seed: number): Typo[] {
  const random = createRandom(seed);
  const pick = (length: number) => Math.floor(random() * length);
  const typos: Typo[] = [];
  while (typos.length < count) {
    const runs = [...(records[pick(records.length)]?.text ?? '').matchAll(/[\u4e00-\u9fff]{3,}/g)].map(([run]) => run);
    const words = [...segmenter.segment(runs[pick(runs.length)] ?? '')].map(({ segment }) => segment);
    const start = pick(words.length);
    const meant = words.slice(start, start + 1 + pick(3)).join('');
    const { length } = meant;
    if (length < 3 || length > 8) continue;
    const at = pick(length);
    const other = (records[pick(records.length)]?.text.match(/[\u4e00-\u9fff]/g) ?? ['的'])[0] ?? '的';
    const typed = [
      meant.slice(0, at) + other + meant.slice(at + 1),
      meant.slice(0, at) + meant.slice(at + 1),
      meant.slice(0, at) + meant.slice(at, at + 1) + meant.slice(at),
      at + 1 < length ? meant.slice(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2) : meant,
    ][pick(4)];
    // What the text has is no typo.
    const isTypo = typed !== undefined && records.every(({ text }) => !text.includes(typed));
    if (isTypo && typed.length > 1) typos.push({ typed, meant });
  }
  return typos;
}

/** Whether what was meant is in the first three results. */
export function findsTypo({ typed, meant }: Typo, search: Search['search'], records: readonly SearchRecord[]): boolean {
  const first = new Set(rankedIds(search(typed)).slice(0, 3));
  return records.some(({ id, text }) => first.has(id) && text.includes(meant));
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
