import { useEffect, useState } from 'react';
import { loadModule } from '@/loading/load-module';
import type { ShownAnswer } from './search-answer';
import type { Question } from '@/search/read-question';
import { HOUR } from '@/time/duration';

/** The answers to a question, once the product's rules have come; nothing while there is no question. */
export function useAnswer(question: Question | undefined): readonly ShownAnswer[] | undefined {
  const [answers, setAnswers] = useState<readonly ShownAnswer[]>();
  const { product, outcome, trigger } = question ?? {};
  const number = product?.number;
  useEffect(() => {
    setAnswers(undefined);
    if (number === undefined || outcome === undefined) return undefined;
    let isCancelled = false;
    const load = async () => {
      const [{ loadLifecycle }, { answerQuestion }] = await Promise.all([
        loadModule(() => import('@/corpus/load-lifecycle')),
        loadModule(() => import('@/lifecycle/answer-question')),
      ]);
      const { lifecycle } = await loadLifecycle(number);
      if (isCancelled) return;
      setAnswers(
        answerQuestion(lifecycle, outcome, trigger).flatMap(
          ({ trigger: of, scenario, payBy, elapsed, differs, orEarlier }) =>
            of !== 'expiry' && of !== 'arrears'
              ? []
              : [
                  {
                    trigger: of,
                    variant: scenario.variant,
                    isGeneral: scenario.isGeneral === true,
                    citation: 'event' in payBy ? payBy.event.rule.citations[0] : undefined,
                    figure: {
                      kind: elapsed === undefined ? (payBy.kind === 'unknown' ? 'unknown' : 'none') : 'hours',
                      hours: Math.max(0, Math.round((elapsed ?? 0) / HOUR)),
                      disputed: differs,
                      orEarlier,
                    },
                  },
                ],
        ),
      );
    };
    // Without an answer the results still stand.
    load().catch(() => setAnswers(undefined));
    return () => {
      isCancelled = true;
    };
  }, [number, outcome, trigger]);
  return answers;
}
