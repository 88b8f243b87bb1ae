/**
 * What the elements of a table are. Laid as cards on a phone, they are no table any more to browsers that go by their looks, so
 * each says it.
 */
export const AS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnHead: { role: 'columnheader' },
} as const;
