import { useRouter } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { loadModule } from '@/loading/load-module';
import { agreementAddress } from '@/text/agreement-address';
import { saveFile } from '@/ui/save-file';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { LayerSection } from './layer-tables';

/** Saves a table as it is shown, with what only files have. What writes it is loaded only then; where it does not load, a notice says so. */
export function useSaveTable(): (section: LayerSection) => void {
  const { t } = useTranslation();
  const { locale } = useRouter().options.context;
  const save = async (section: LayerSection) => {
    dismissNotice('table');
    try {
      const [{ makeTable }, { fileOfSection }] = await Promise.all([
        loadModule(() => import('@/ui/table-file')),
        loadModule(() => import('./section-file')),
      ]);
      const { titles, rows } = await fileOfSection(section, t, agreementAddress(locale));
      saveFile(`${section.id}.csv`, makeTable(titles, rows), 'text/csv');
    } catch {
      showNotice({ id: 'table', text: t(($) => $.part.table), retry: () => void save(section) });
    }
  };
  return (section) => void save(section);
}
