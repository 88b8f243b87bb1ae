import { expect, test } from 'vitest';
import { glanceOf } from '@/corpus/glances';
import { products } from '@/corpus/products';
import { findEarliestLosses } from './earliest-losses';

const rows = findEarliestLosses();
const hoursOf = (number: number) => rows.find(({ product }) => product.number === number)?.loss.hours;

test('twelve, the earliest first, all within the thirty days of the drawing', () => {
  const hours = rows.map(({ loss }) => loss.hours);
  expect(hours).toHaveLength(12);
  expect(hours).toEqual(hours.toSorted((one, other) => one - other));
  expect(Math.max(...hours)).toBeLessThanOrEqual(720);
});

test('nothing that will come and has a date is earlier than the last of them and left out', () => {
  const last = rows.at(-1)?.loss.hours ?? 0;
  const earlier = products.filter(({ number }) => {
    const loss = glanceOf(number).arrears?.loss;
    return loss?.kind === 'hours' && !loss.isRight && loss.hours < last;
  });
  expect(earlier.filter(({ number }) => hoursOf(number) === undefined)).toEqual([]);
});

test('the figures are those of the clauses: 6.3, 3.3, 13.2, 2.2', () => {
  expect([6, 3, 13, 2].map(hoursOf)).toEqual([72, 7 * 24, 7 * 24 + 1, 8 * 24]);
});
