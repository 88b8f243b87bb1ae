import type { AnyRouter } from '@tanstack/react-router';
import { openPasted } from '@/cases/open-pasted';
import { citeClause } from '@/corpus/cite-clause';
import { carriedTo, readCase } from '@/url/carried-case';
import { resultsOf } from './results-address';

/**
 * Leads to the page whose address the query is, to the clause, when it is the number of exactly one; to the results otherwise.
 *
 * @throws where the program of the results does not load; the page stays as it is then.
 */
export async function submitQuery(router: AnyRouter, query: string): Promise<void> {
  if (openPasted(router, query)) return;
  const { cited } = citeClause(query);
  const [only] = cited;
  if (cited.length === 1 && only?.exact) {
    const { pathname, search } = router.state.location;
    const carried = carriedTo('/agreement', readCase(pathname, search as Readonly<Record<string, unknown>>));
    await router.navigate({ to: '/agreement', hash: only.id, search: carried, resetScroll: false });
    return;
  }
  const results = resultsOf(router.state.location, query);
  await router.preloadRoute(results);
  if (isMissing(router, results.to)) throw new Error('The program of the search did not load.');
  await router.navigate(results);
}

/** Whether the component of a route has not loaded: the router keeps what fails to itself, and its `preload` for the next time. */
function isMissing({ routesByPath }: AnyRouter, path: string): boolean {
  const { component } = (routesByPath[path]?.options ?? {}) as { readonly component?: { readonly preload?: unknown } };
  return component?.preload !== undefined;
}
