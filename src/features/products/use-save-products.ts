import { useTranslation } from '@/i18n/use-translation';
import { useFigureWords } from '@/i18n/glance-words';
import { loadModule } from '@/loading/load-module';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { ArrangedRows } from './product-list-rows';
import { useCaseSearch } from '@/ui/use-case-search';
import { useFigureNotes } from './product-list-row';
import { useGivenWords } from './use-given-words';
import { useFigureDates } from './use-figure-dates';

/** Saves the list as it is shown. What writes it is loaded only then; where it does not load, a notice says so. */
export function useSaveProducts(arranged: ArrangedRows): () => void {
  const { t } = useTranslation();
  const words = useFigureWords();
  const notesOf = useFigureNotes();
  const given = useCaseSearch();
  const dateOf = useFigureDates(given, { isFull: true });
  const givenWords = useGivenWords();
  const save = async () => {
    dismissNotice('table');
    try {
      const { saveProductTable } = await loadModule(() => import('./product-list-file'));
      saveProductTable({
        t,
        wordsOf: (figure) => [words(figure), ...notesOf(figure)].join(' · '),
        dateOf,
        given: givenWords(given),
        arranged,
        address: location.href,
      });
    } catch {
      showNotice({ id: 'table', text: t(($) => $.part.table), retry: () => void save() });
    }
  };
  return () => void save();
}
