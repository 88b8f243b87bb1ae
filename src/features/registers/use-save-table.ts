import { useTranslation } from 'react-i18next';
import { loadModule } from '@/loading/load-module';
import { saveFile } from '@/ui/save-file';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { LayerSection } from './layer-tables';
import { textOfRow } from './rows';

/** Saves a table as it is shown. What writes it is loaded only then; where it does not load, a notice says so. */
export function useSaveTable(): (section: LayerSection) => void {
  const { t } = useTranslation();
  const save = async (section: LayerSection) => {
    dismissNotice('table');
    try {
      const { makeTable } = await loadModule(() => import('@/ui/table-file'));
      const { id, columns, rows } = section;
      const titles = columns.map(({ title }) => title);
      saveFile(`${id}.csv`, makeTable(titles, rows.map(textOfRow)), 'text/csv');
    } catch {
      showNotice({ id: 'table', text: t(($) => $.part.table), retry: () => void save(section) });
    }
  };
  return (section) => void save(section);
}
