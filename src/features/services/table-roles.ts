/** What the focus goes to when a control goes with what it was for. */
export const SERVICE_TABLE = 'service-table';

/**
 * What the elements of the table are. Laid as grids, they are no table any more to browsers that go by their looks, so each says it.
 */
export const AS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
} as const;
