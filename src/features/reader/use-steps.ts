import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { createLoader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import { useLoaded } from '@/ui/use-loaded';

/** The structure of the text, which the page needs only when the reader moves. */
export const corpusLoader = createLoader(() => loadModule(() => import('@/corpus/outline')));

/** The clause in focus; `undefined` above the text, and until it has been looked for. */
export interface Focus {
  readonly current: string | undefined;
  readonly isKnown: boolean;
}

/** How long a step may take until the address has it, in milliseconds: a key that comes sooner goes on from where it leads. */
const UNDER_WAY = 1000;

/**
 * Steps from clause to clause, on with 1 and back with -1. From above the text the first step leads to its first provision. Steps that
 * come before the clause in focus is known, or the structure of the text is there, are made once they are.
 *
 * @param focus - the clause in focus.
 */
export function useSteps({ current, isKnown }: Focus, go: (id: string) => void): (by: 1 | -1) => void {
  const { t } = useTranslation();
  const corpus = useLoaded(corpusLoader);
  const waiting = useRef(0);
  const last = useRef({ id: '', at: -Infinity });
  const walk = (steps: number) => {
    const known = corpusLoader.value();
    if (!known || !isKnown) {
      waiting.current += steps;
      return;
    }
    const isUnderWay = performance.now() - last.current.at < UNDER_WAY;
    const from = isUnderWay ? last.current.id : current;
    let to = from;
    for (let left = Math.abs(steps); left > 0; left -= 1) {
      const { previous, next } =
        to === undefined ? { next: known.firstStop(), previous: undefined } : known.neighboursOf(to);
      to = (steps > 0 ? next : previous)?.id ?? to;
    }
    if (to === undefined || to === from) return;
    last.current = { id: to, at: performance.now() };
    go(to);
  };
  const onReady = useEffectEvent(() => {
    const steps = waiting.current;
    waiting.current = 0;
    if (steps !== 0) walk(steps);
  });
  useEffect(() => {
    if (corpus && isKnown) onReady();
  }, [corpus, isKnown]);
  return (by) => {
    dismissNotice('clauses');
    walk(by);
    if (corpusLoader.status() !== 'failed') return;
    corpusLoader.start();
    showNotice({ id: 'clauses', text: t(($) => $.part.clauses) });
  };
}
