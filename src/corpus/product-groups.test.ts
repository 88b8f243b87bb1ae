import { expect, test } from 'vitest';
import { productGroups } from '@content/product-groups';
import { products } from '@content/products';

test('each of the 75 products stands in exactly one group, in the order of the agreement', () => {
  const numbers = productGroups.flatMap((group) => group.numbers);
  expect(numbers.toSorted((one, other) => one - other)).toEqual(products.map(({ number }) => number));
  for (const group of productGroups) {
    expect(group.numbers).toEqual(group.numbers.toSorted((one, other) => one - other));
  }
});

test('ids of groups are lasting names, each once', () => {
  const ids = productGroups.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+$/);
});
