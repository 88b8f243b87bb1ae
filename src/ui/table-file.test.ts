import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { makeTable, readCell } from './table-file';

test('cells come back as they were, and no cell is a formula', () => {
  const text = makeTable(
    ['事件', '原文'],
    [
      ['数据：删除', '“不可恢复”,\n"是"'],
      ['=1+1', '-'],
    ],
  );
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toEqual([
    ['事件', '原文'],
    ['数据：删除', '“不可恢复”,\n"是"'],
    ["'=1+1", "'-"],
  ]);
});

const separated = (table: string, delimiter: string) => Papa.parse<string[]>(table.slice(1), { delimiter }).data;

test.each(['=1', '＝1', '+1', '-1', '@x', '\t=1', ' =1', "'=1", "''=1", "'quoted'", "'", '', '2026-11-26', 'a=1'])(
  'the cell %j starts no formula, and is read back as it was',
  (cell) => {
    const written = separated(makeTable(['x', 'y'], [[cell, 'y']]), ',')[1]?.[0] ?? '';
    expect(written).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n]/);
    expect(readCell(written)).toBe(cell);
  },
);

test('no cell starts a formula, whatever a spreadsheet takes for a separator, and every cell is read back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('=', '@', '－', ';', ',', '\t', '\n', '"', "'", ' ', 'a', '1') });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const table = makeTable(['x', 'y'], rows);
      expect(
        separated(table, ',')
          .slice(1, -1)
          .map((row) => row.map(readCell)),
      ).toEqual(rows);
      for (const delimiter of [',', ';', '\t']) {
        for (const cell of separated(table, delimiter).flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    }),
    { numRuns: 1000 },
  );
});
