import { expect, test } from 'vitest';
import { defects } from '@content/defects';
import { products } from '@content/products';
import { silences } from '@content/silences';
import { doubtsOfCell } from './doubts-of-cell';
import { laySilences } from './lay-silences';

const rows = laySilences(
  silences,
  products.map(({ number }) => number),
);
const doubtsAt = (number: number, event: string, aspect: string) =>
  rows
    .filter((row) => row.number === number)
    .flatMap(({ cells }) => cells.filter((cell) => cell.event === event && cell.aspect === aspect))
    .flatMap((cell) => doubtsOfCell(cell, defects).map(({ unit }) => unit));

test.each([
  [13, 'arrears', 'deletion'],
  [2, 'arrears', 'stop'],
  [2, 'arrears', 'deletion'],
  [59, 'expiry', 'deletion'],
  [60, 'expiry', 'deletion'],
] as const)('%d %s %s points to the doubts of its clause', (number, event, aspect) => {
  expect(doubtsAt(number, event, aspect)).not.toEqual([]);
});

test('only what moves a date, in the clause or in another that the defect names', () => {
  const defect = defects.find(({ weight }) => weight === 'date');
  if (!defect) throw new Error('There is none.');
  const cell = { clauses: [['p-99', '']] } as const;
  expect(doubtsOfCell(cell, [defect])).toEqual([]);
  expect(doubtsOfCell(cell, [{ ...defect, unit: 'p-99' }])).toHaveLength(1);
  expect(doubtsOfCell(cell, [{ ...defect, also: [{ unit: 'p-99', quote: '' }] }])).toHaveLength(1);
  expect(doubtsOfCell(cell, [{ ...defect, unit: 'p-99', weight: 'typo' }])).toEqual([]);
});
