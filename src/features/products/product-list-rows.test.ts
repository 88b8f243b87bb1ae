import { expect, test } from 'vitest';
import { generalScenarios } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { products } from '@content/products';
import { glanceAt } from '@/lifecycle/glance';
import { figuresOf } from '@/lifecycle/glance-figures';
import { type AddressValues, readListView } from './product-list-address';
import { arrangeRows, type GlanceRow } from './product-list-rows';

const all = products.map((product) => ({
  product,
  figures: figuresOf(
    glanceAt(
      lifecycles.find(({ number }) => number === product.number),
      generalScenarios,
    ),
  ),
}));
const numbersOf = (rows: readonly GlanceRow[]) => rows.map(({ product: { number } }) => number);
const arrange = (values: AddressValues, chosen: (number: number) => boolean = () => true) =>
  arrangeRows(all, readListView(values, []), chosen);

test('48 products have figures of their own, 27 have none', () => {
  const { rows, withoutOwn, otherData, openCount } = arrange({});
  expect([rows.length, withoutOwn.length, otherData.length, openCount]).toEqual([48, 27, 0, 0]);
  expect(numbersOf(rows)).toEqual(numbersOf(rows).toSorted((one, other) => one - other));
  expect(arrange({ own: '1' }).withoutOwn).toEqual([]);
});

test('after arrears the first to lose data is 6, then who loses them for certain; what the vendor may do at any time (64) has no place among dates', () => {
  const up = arrange({ sort: 'arrears-loss' }).rows;
  expect(numbersOf(up).slice(0, 3)).toEqual([6, 12, 23]);
  // 64.3.12, then what is written without a figure.
  expect(numbersOf(up.filter(({ figures }) => figures['arrears-loss']?.kind === 'hours')).at(-1)).toBe(64);
  const down = arrange({ sort: 'arrears-loss', dir: 'desc' }).rows;
  expect(numbersOf(down).slice(0, 3)).toEqual([43, 33, 16]);
  for (const rows of [up, down]) {
    const kinds = rows.map(({ figures }) => figures['arrears-loss']?.kind ?? 'absent');
    const lastFigure = kinds.lastIndexOf('hours');
    expect(kinds.slice(0, lastFigure + 1).every((kind) => kind === 'hours')).toBe(true);
    expect(kinds.at(-1)).toBe('absent');
  }
});

test('by number, both ways', () => {
  const { rows, withoutOwn } = arrange({ dir: 'desc' });
  expect(numbersOf(rows)[0]).toBe(73);
  expect(numbersOf(withoutOwn)[0]).toBe(75);
});

test('kept for 15 days: those without a figure are counted, not listed', () => {
  const { rows, otherData, withoutOwn, openCount } = arrange({ keeps: '15', sort: 'arrears-loss' });
  expect(numbersOf(rows)).toEqual([26, 49, 52, 54, 17, 36, 33, 51]);
  expect(numbersOf(otherData)).toEqual([16, 43]);
  expect(withoutOwn).toEqual([]);
  const gone = all.filter(({ figures: { 'arrears-loss': loss } }) => loss?.kind === 'hours' && loss.hours < 360);
  expect(rows.length + otherData.length + openCount + gone.length).toBe(75);
});

test('no figure has those that the general terms leave without one', () => {
  const { rows, withoutOwn } = arrange({ figure: 'none', trigger: 'expiry' });
  expect(withoutOwn).toHaveLength(27);
  expect(numbersOf(rows)).toContain(2);
  expect(numbersOf(rows)).not.toContain(59);
});

test('name and group leave out rows of every part, and what is counted as open', () => {
  const chosen = (number: number) => [2, 5, 56].includes(number);
  const { rows, withoutOwn } = arrange({}, chosen);
  expect([numbersOf(rows), numbersOf(withoutOwn)]).toEqual([[2, 5], [56]]);
  expect(arrange({ keeps: '15' }, chosen).openCount).toBe(2);
});
