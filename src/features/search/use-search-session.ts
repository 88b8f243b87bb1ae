import { useEffect, useState } from 'react';
import { loadModule } from '@/loading/load-module';
import type { LoadText } from '@/text/load-text';
import type { SearchSession } from './search-session';

/** One session for each way to load the text, which is one for the whole visit. */
const sessions = new WeakMap<LoadText, Promise<SearchSession>>();

/** The search, opened once per visit; after a failure the next call tries again. */
export function openSearchOnce(loadText: LoadText): Promise<SearchSession> {
  const known = sessions.get(loadText);
  if (known) return known;
  const opening = Promise.all([
    loadModule(() => import('./search-session')).then(({ openSearch }) => openSearch(loadText)),
    // Shown with the first result: it comes with what finds it.
    loadModule(() => import('./search-result-list')),
  ]).then(([session]) => session);
  sessions.set(loadText, opening);
  opening.catch(() => sessions.delete(loadText));
  return opening;
}

/** Search over the text of the agreement's page, once that has been loaded. */
export function useSearchSession(loadText: LoadText) {
  const [session, setSession] = useState<SearchSession>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCancelled = false;
    openSearchOnce(loadText).then(
      (opened) => {
        if (!isCancelled) setSession(opened);
      },
      () => {
        if (!isCancelled) setFailed(true);
      },
    );
    return () => {
      isCancelled = true;
    };
  }, [loadText, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { session, failed, retry };
}
