import { useTranslation } from '@/i18n/use-translation';
import { addWording } from '@/i18n/create-i18n';
import { loadModule } from '@/loading/load-module';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { WordDraft } from './save-word';

/** Saves as Word what is written when it is asked for. What makes the file is loaded only then; where it does not load, a notice says so. */
export function useSaveWord(): (write: () => WordDraft | Promise<WordDraft>) => void {
  const { t, i18n } = useTranslation();
  const save = async (write: () => WordDraft | Promise<WordDraft>) => {
    dismissNotice('word');
    try {
      const [{ saveWord }, draft] = await Promise.all([
        loadModule(() => import('./save-word')),
        write(),
        addWording(i18n, 'excerpt'),
      ]);
      await saveWord(draft, t);
    } catch {
      showNotice({ id: 'word', text: t(($) => $.part.table), retry: () => void save(write) });
    }
  };
  return (write) => void save(write);
}
