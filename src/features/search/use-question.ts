import { useMemo } from 'react';
import type { AskedQuestion } from './read-asked';
import type { SearchSession } from './search-session';

const NOTHING: AskedQuestion = { question: undefined, topics: [], outside: [], owed: undefined, trigger: undefined };

/** When a query is read. */
const presentOf = (_query: string) => Date.now();

/** What a query asks, and beside, and what it names that is no product of the agreement. */
export function useQuestion(session: SearchSession | undefined, query: string) {
  // The present is that of the query: yesterday of a page that stays open is another day.
  const now = useMemo(() => presentOf(query), [query]);
  const asked = useMemo((): AskedQuestion => session?.readQuestion(query, now) ?? NOTHING, [session, query, now]);
  return { ...asked, now };
}
