import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { loadModule } from '@/loading/load-module';
import { dismissNotice, showNotice } from '@/ui/site-notices';

/**
 * Takes a query from any search box: to the clause, when it is the number of exactly one; to the results otherwise. Where
 * what reads numbers does not load, the page stays, and a notice says so.
 */
export function useSearchSubmit(): (query: string) => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = async (query: string) => {
    dismissNotice('search');
    try {
      const { citeClause } = await loadModule(() => import('@/corpus/cite-clause'));
      const { cited } = citeClause(query);
      const [only] = cited;
      if (cited.length === 1 && only?.exact) await navigate({ to: '/agreement', hash: only.id, resetScroll: false });
      else await navigate({ to: '/search', search: query.trim() === '' ? {} : { q: query.trim().slice(0, 200) } });
    } catch {
      showNotice({ id: 'search', text: t(($) => $.part.search), retry: () => void submit(query) });
    }
  };
  return (query) => void submit(query);
}
