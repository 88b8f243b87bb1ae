import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { toLocale } from '@/i18n/locales';
import { loadModule } from '@/loading/load-module';
import type { Topic } from '@/corpus/asked-topics';
import type { ProductWithoutRules } from '@/lifecycle/model';
import type { Question } from '@/search/read-question';
import type { TriggerAnswer } from './answer-of';

/** What a product answers. */
export interface ShownAnswer {
  readonly answers: readonly TriggerAnswer[];
  /** Why its own terms have no rules; absent where they have. */
  readonly withoutRules: ProductWithoutRules | undefined;
}

/** What the products of a question answer, by their numbers. */
type ShownAnswers = ReadonlyMap<number, ShownAnswer>;

const NOTHING: ShownAnswer = { answers: [], withoutRules: undefined };

/**
 * The answers to a question, once the products' rules have come; nothing while there is no question of a product.
 *
 * @param topics - what is asked beside.
 */
export function useAnswer(
  question: Question | undefined,
  topics: readonly Topic[],
  now: number,
): ShownAnswers | undefined {
  const locale = toLocale(useTranslation().i18n.language);
  const [answers, setAnswers] = useState<{ readonly question: Question; readonly of: ShownAnswers }>();
  useEffect(() => {
    if (!question || question.products.length === 0) return undefined;
    let isCancelled = false;
    const aspects = topics.flatMap(({ aspect }) => aspect ?? []);
    const load = async () => {
      const [{ loadLifecycle }, { answerOf }] = await Promise.all([
        loadModule(() => import('@/corpus/load-lifecycle')),
        loadModule(() => import('./answer-of')),
        loadModule(() => import('@/corpus/glosses')).then(({ loadGlosses }) => loadGlosses(locale)),
      ]);
      const found = await Promise.all(
        question.products.map(async ({ number }) => {
          const { lifecycle, withoutRules } = await loadLifecycle(number);
          return [number, { answers: answerOf(lifecycle, question, now, aspects), withoutRules }] as const;
        }),
      );
      if (!isCancelled) setAnswers({ question, of: new Map(found) });
    };
    // Without an answer the way to the product's page, and the results, still stand.
    load().catch(() => {
      if (!isCancelled) setAnswers({ question, of: new Map(question.products.map(({ number }) => [number, NOTHING])) });
    });
    return () => {
      isCancelled = true;
    };
  }, [question, topics, now, locale]);
  return answers?.question === question ? answers?.of : undefined;
}
