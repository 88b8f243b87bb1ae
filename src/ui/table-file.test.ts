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

test.each(['=1', '＝1', '+1', '-1', '@x', '\t=1', ' =1', "'=1", "''=1", "'quoted'", "'", '', '2026-11-26', 'a=1'])(
  'the cell %j starts no formula, and is read back as it was',
  (cell) => {
    const { data } = Papa.parse<string[]>(makeTable(['x'], [[cell, 'y']]).slice(1));
    const written = data[1]?.[0] ?? '';
    expect(written).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n]/);
    expect(readCell(written)).toBe(cell);
  },
);
