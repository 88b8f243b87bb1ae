import { saveFile } from '@/browser/save-file';
import type { LayerSection } from '@/components/layer-tables';
import { textOfRow } from './-layer-cells';

/** Saves a table as it is shown. What writes it is loaded only now. */
export function saveTable({ id, columns, rows }: LayerSection): void {
  void import('@/browser/table-file').then(({ makeTable }) =>
    saveFile(`${id}.csv`, makeTable(columns, rows.map(textOfRow)), 'text/csv'),
  );
}
