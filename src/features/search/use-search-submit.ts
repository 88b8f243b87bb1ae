import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { loadModule } from '@/loading/load-module';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import { resultsOf } from './results-address';

/**
 * Takes a query from any search box: to the clause, when it is the number of exactly one; to the results otherwise. Where the
 * program for that is gone from the server, as when there is a new version, their document is loaded; where the server does
 * not answer, the page stays, and a notice says so.
 */
export function useSearchSubmit(): (query: string) => void {
  const { t } = useTranslation();
  const router = useRouter();
  return useMemo(() => {
    const submit = async (query: string): Promise<void> => {
      dismissNotice('search');
      try {
        const { submitQuery } = await loadModule(() => import('./submit-query'));
        await submitQuery(router, query);
      } catch {
        const { publicHref } = router.buildLocation(resultsOf(router.state.location, query));
        const answer = await fetch(publicHref).catch(() => undefined);
        if (answer?.ok) location.assign(publicHref);
        else showNotice({ id: 'search', text: t(($) => $.part.search), retry: () => void submit(query) });
      }
    };
    return (query) => void submit(query);
  }, [router, t]);
}
