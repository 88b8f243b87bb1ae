import { useTranslation } from 'react-i18next';
import { loadModule } from '@/loading/load-module';
import { saveFile } from '@/ui/save-file';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { ShownSilences } from './filter-silences';

/** Saves the cells that are shown as a table, from the open data: the page has none of their words. */
export function useSaveSilences(): (shown: ShownSilences) => void {
  const { t, i18n } = useTranslation();
  const save = async (shown: ShownSilences) => {
    dismissNotice('table');
    try {
      const [{ makeSilencesTable }, response] = await Promise.all([
        loadModule(() => import('./silences-table')),
        fetch(`${import.meta.env.BASE_URL}data/silences.json`),
      ]);
      if (!response.ok) throw new Error(`data/silences.json: ${response.status}`);
      saveFile('silences.csv', makeSilencesTable(await response.json(), shown, t, i18n.language === 'en'), 'text/csv');
    } catch {
      showNotice({ id: 'table', text: t(($) => $.part.table), retry: () => void save(shown) });
    }
  };
  return (shown) => void save(shown);
}
