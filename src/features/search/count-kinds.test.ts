import { expect, test } from 'vitest';
import { countKinds, type UnitsOfKinds, unitsOfAll } from './count-kinds';

const at = (start: number) => [{ start, end: start + 2 }];
const all: UnitsOfKinds = new Map([
  ['cap', new Map([['g-12.6', at(9)]])],
  [
    'exclusion',
    new Map([
      ['g-12.1', at(0)],
      ['g-12.6', at(3)],
      ['p-2.1', at(0)],
    ]),
  ],
]);

test('several kinds leave the units that are of all of them, with the words of each', () => {
  expect(unitsOfAll(all, [])).toBeUndefined();
  expect([...(unitsOfAll(all, ['exclusion'])?.keys() ?? [])]).toEqual(['g-12.1', 'g-12.6', 'p-2.1']);
  expect(unitsOfAll(all, ['cap', 'exclusion'])).toEqual(new Map([['g-12.6', [...at(3), ...at(9)]]]));
  expect(unitsOfAll(all, ['cap', 'deemed'])?.size).toBe(0);
});

test('the count of a kind is what choosing it too would leave', () => {
  expect(countKinds(all, undefined, {})).toEqual([
    { id: 'cap', count: 1 },
    { id: 'exclusion', count: 3 },
  ]);
  expect(countKinds(all, undefined, { part: 'p' })).toEqual([{ id: 'exclusion', count: 1 }]);
  expect(countKinds(all, new Set(['g-12.6', 'p-2.1']), { units: unitsOfAll(all, ['cap']) })).toEqual([
    { id: 'cap', count: 1 },
    { id: 'exclusion', count: 1 },
  ]);
});
