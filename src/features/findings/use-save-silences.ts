import { useRouter } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { addWording } from '@/i18n/create-i18n';
import { useTranslator } from '@/i18n/use-translator';
import { loadModule } from '@/loading/load-module';
import { agreementAddress } from '@/text/agreement-address';
import { buildOf } from '@/text/other-build';
import type { WordDraft } from '@/text/save-word';
import { saveFile } from '@/ui/save-file';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { ShownSilences } from './filter-silences';

/** Saves the cells that are shown as a table or as Word, from the open data: the page has none of their words. */
export function useSaveSilences() {
  const { t, i18n } = useTranslation();
  const translator = useTranslator();
  const { locale } = useRouter().options.context;
  const load = async () => {
    const [table, response] = await Promise.all([
      loadModule(() => import('./silences-table')),
      fetch(`${import.meta.env.BASE_URL}data/silences.json`, {
        headers: { 'page-build': buildOf(document) ?? '' },
      }),
      addWording(translator, 'layers'),
    ]);
    if (!response.ok) throw new Error(`data/silences.json: ${response.status}`);
    return { ...table, data: await response.json() };
  };
  const rest = () => [t, i18n.language === 'en', agreementAddress(locale)] as const;
  const save = async (shown: ShownSilences) => {
    dismissNotice('table');
    try {
      const { makeSilencesTable, data } = await load();
      saveFile('silences.csv', makeSilencesTable(data, shown, ...rest()), 'text/csv');
    } catch {
      showNotice({ id: 'table', text: t(($) => $.part.table), retry: () => void save(shown) });
    }
  };
  const write = async (shown: ShownSilences): Promise<WordDraft> => {
    const { wordOfSilences, data } = await load();
    return {
      kind: 'register',
      names: t(($) => $.silences.title),
      href: location.href,
      isWide: true,
      blocks: wordOfSilences(data, shown, ...rest()),
    };
  };
  return { save: (shown: ShownSilences) => void save(shown), write };
}
