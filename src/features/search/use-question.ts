import { useMemo } from 'react';
import type { AskedQuestion, SearchSession } from './search-session';
import { useAnswer } from './use-answer';

const NOTHING: AskedQuestion['outside'] = [];

/** When a query is read. */
const presentOf = (_query: string) => Date.now();

/** What a query asks, what the answers are, and what it names that is no product of the agreement. */
export function useQuestion(session: SearchSession | undefined, query: string) {
  // The present is that of the query: yesterday of a page that stays open is another day.
  const now = useMemo(() => presentOf(query), [query]);
  const { question, outside = NOTHING } = useMemo(
    (): Partial<AskedQuestion> => session?.readQuestion(query, now) ?? {},
    [session, query, now],
  );
  return { question, outside, now, answers: useAnswer(question, now) };
}
