import type { Product } from '@/compile/model';
import { nameProducts } from '@/corpus/outside-products';
import { filterProducts } from '@/corpus/search-names';

/** What is written, as products, as names of none of the 75, and what is neither. */
interface ReadNames {
  readonly found: readonly Product[];
  readonly outside: readonly string[];
  readonly left: readonly string[];
}

/** Between two names that are written one after another. */
const BETWEEN = /[,，、;；\n\t]+/;

/** Reads names one after another; a word in which no name is found by itself is told, and never dropped. */
export function readNames(text: string): ReadNames {
  const found = new Set<Product>();
  const outside = new Set<string>();
  const left: string[] = [];
  const read = (words: string): boolean => {
    const named = nameProducts(words);
    for (const product of named.inside) found.add(product);
    for (const { name } of named.outside) outside.add(name.zh);
    if (named.inside.length > 0 || named.outside.length > 0) return true;
    const [only, ...more] = filterProducts(words);
    if (!only || more.length > 0) return false;
    found.add(only);
    return true;
  };
  for (const piece of text.split(BETWEEN)) {
    const words = piece.trim();
    if (words === '') continue;
    const isKnown = read(words);
    const parts = words.split(/\s+/);
    if (parts.length === 1) {
      if (!isKnown) left.push(words);
      continue;
    }
    // “Log Service foo”: what no name of the piece has, and is none by itself, is left.
    const known = new Set(found);
    const has = (part: string) =>
      [...known].some(({ zh, en, slug }) => `${zh} ${en} ${slug}`.toLowerCase().includes(part.toLowerCase()));
    left.push(...parts.filter((part) => !has(part) && !read(part)));
  }
  return { found: [...found], outside: [...outside], left };
}
