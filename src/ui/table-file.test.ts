import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { makeTable } from './table-file';

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
