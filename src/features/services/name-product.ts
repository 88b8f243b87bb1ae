import type { Product } from '@/compile/model';

/** How products are found by what people call them; the corpus has the real one. */
export interface ProductNames {
  /** By slug or number, exactly. */
  readonly find: (slugOrNumber: string) => Product | undefined;
  /** By any name, among other words. */
  readonly name: (text: string) => {
    readonly inside: readonly Product[];
    /** Products of the vendor that are none of the agreement's. */
    readonly outside: readonly { readonly name: { readonly zh: string; readonly en: string } }[];
  };
}

/** Names in the two languages. */
export interface BothNames {
  readonly zh: string;
  readonly en: string;
}

export type NamedProduct =
  | { readonly kind: 'one'; readonly product: Product }
  /** Only what is none of the agreement's products. */
  | { readonly kind: 'outside'; readonly names: readonly BothNames[] }
  | { readonly kind: 'several'; readonly names: readonly BothNames[] }
  | { readonly kind: 'none' };

/** The one product that a cell names. */
export function nameProduct(cell: string, { find, name }: ProductNames): NamedProduct {
  const text = cell.normalize('NFKC').trim();
  const exact = find(text.toLowerCase());
  if (exact) return { kind: 'one', product: exact };
  const { inside, outside } = name(text);
  const [product] = inside;
  const others = outside.map((each) => each.name);
  if (product && inside.length + outside.length === 1) return { kind: 'one', product };
  if (inside.length > 0) return { kind: 'several', names: [...inside, ...others] };
  return others.length > 0 ? { kind: 'outside', names: others } : { kind: 'none' };
}
