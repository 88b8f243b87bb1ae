import { saveFile } from '@/ui/save-file';
import type { LayerSection } from './layer-tables';
import { textOfRow } from './rows';

/** Saves a table as it is shown. What writes it is loaded only now. */
export function saveTable({ id, columns, rows }: LayerSection): void {
  void import('@/ui/table-file').then(({ makeTable }) =>
    saveFile(
      `${id}.csv`,
      makeTable(
        columns.map(({ title }) => title),
        rows.map(textOfRow),
      ),
      'text/csv',
    ),
  );
}
