import type { Product } from '@/compile/model';
import { nameProducts, namesOfOutside, type OutsideProduct, outsideProducts } from '@/corpus/outside-products';
import { named } from '@/corpus/search-names';
import { products } from '@/corpus/products';
import { findProducts, foldProduct } from '@/search/find-products';
import { fold } from '@/search/normalise';
import { findAskedTrigger } from '@/search/read-question';
import { parseQuery } from '@/search/parse-query';

/** What a reader means by the words in the box. */
export type Asked =
  | { readonly kind: 'product'; readonly product: Product }
  | {
      readonly kind: 'outside';
      readonly product: OutsideProduct;
      /** What happened, where the words say it. */
      readonly trigger?: 'expiry' | 'arrears' | undefined;
    }
  /** A clause number; which clauses it denotes is another list. */
  | { readonly kind: 'number' }
  /** Anything else, which the search answers. */
  | { readonly kind: 'question' };

/** What may be meant by what is written so far. */
export interface Suggested {
  readonly products: readonly Product[];
  readonly outside: readonly OutsideProduct[];
}

const MAX_PRODUCTS = 6;
const MAX_OUTSIDE = 3;

const folded = named.map(foldProduct);

/** Products by all the words as a name, or by a part of one. */
function findByName(text: string): readonly Product[] {
  const { words, excluded } = parseQuery(text);
  if (excluded.length > 0) return [];
  const numbers = findProducts(words, folded).map(({ number }) => number);
  return numbers.flatMap((number) => products.filter((product) => product.number === number));
}

/**
 * Reads what is written in the box when it is sent. A name that is none of the 75 comes before parts of names, so that ES
 * never leads to a product in whose name a word begins so. A question is not read here.
 */
export function findAsked(text: string): Asked {
  const whole = fold(text).text;
  const printed = products.find(({ zh, en }) => whole === fold(zh).text || whole === fold(en).text);
  if (printed) return { kind: 'product', product: printed };
  if (parseQuery(text).citation) return { kind: 'number' };
  const { inside, outside } = nameProducts(text);
  const [other] = outside;
  if (other && inside.length === 0) return { kind: 'outside', product: other, trigger: findAskedTrigger(text) };
  const [product, ...more] = findByName(text);
  return product && more.length === 0 ? { kind: 'product', product } : { kind: 'question' };
}

/** What to offer while one types: by beginnings and parts of names, and by the names in a longer sentence. */
export function suggest(text: string): Suggested {
  const whole = fold(text).text;
  if (whole === '') return { products: [], outside: [] };
  const { inside, outside } = nameProducts(text);
  const begun = outsideProducts.filter((product) =>
    namesOfOutside(product).some((each) => fold(each).text.startsWith(whole)),
  );
  return {
    products: [...new Set([...findByName(text), ...inside])].slice(0, MAX_PRODUCTS),
    outside: [...new Set([...outside, ...begun])].slice(0, MAX_OUTSIDE),
  };
}
