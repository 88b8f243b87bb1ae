import type { AnyRouter } from '@tanstack/react-router';
import { citeClause } from '@/corpus/cite-clause';
import { failureCount } from '@/loading/failures';
import { carriedTo, readCase } from '@/url/carried-case';

/** Longer queries are cut by search. */
const LONGEST = 200;

/** The address of the results of a query, with the reader's case. */
function resultsOf({ pathname, search }: AnyRouter['state']['location'], query: string) {
  const text = query.trim().slice(0, LONGEST);
  const carried = carriedTo('/search', readCase(pathname, search as Readonly<Record<string, unknown>>));
  return { to: '/search', search: { ...(text === '' ? {} : { q: text }), ...carried } } as const;
}

/**
 * Leads to the clause, when the query is the number of exactly one; to the results otherwise.
 *
 * @throws where the program of the results does not load; the page stays as it is then.
 */
export async function submitQuery(router: AnyRouter, query: string): Promise<void> {
  const { cited } = citeClause(query);
  const [only] = cited;
  if (cited.length === 1 && only?.exact) {
    await router.navigate({ to: '/agreement', hash: only.id, resetScroll: false });
    return;
  }
  const results = resultsOf(router.state.location, query);
  const before = failureCount();
  await router.preloadRoute(results);
  if (failureCount() > before) throw new Error('The program of the search did not load.');
  await router.navigate(results);
}
