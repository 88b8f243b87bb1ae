import type { SearchFilter } from './model';

/** Whether a unit is among those to which a search is restricted. */
export function isWithin(id: string, { part, product, chapter, products, units }: SearchFilter): boolean {
  const isIn = (around: string) => id === around || id.startsWith(`${around}.`);
  const number = Number(/^p-(\d+)/.exec(id)?.[1]);
  return (
    (part === undefined || id === part || id.startsWith(`${part}-`)) &&
    (product === undefined || isIn(`p-${product}`)) &&
    (chapter === undefined || isIn(chapter)) &&
    (products === undefined || products.has(number)) &&
    (units === undefined || units.has(id))
  );
}
