import type { AnyRouter } from '@tanstack/react-router';
import { carriedTo, readCase } from '@/url/carried-case';

/** Longer queries are cut by search. */
const LONGEST = 200;

/** The address of the results of a query, with the case of the page from which it is asked. */
export function resultsOf({ pathname, search }: AnyRouter['state']['location'], query: string) {
  const text = query.trim().slice(0, LONGEST);
  const carried = carriedTo('/search', readCase(pathname, search as Readonly<Record<string, unknown>>));
  return { to: '/search', search: { ...(text === '' ? {} : { q: text }), ...carried } } as const;
}
