import type { TFunction } from 'i18next';
import { findProduct } from '@/corpus/products';
import type { Wording } from '@/lifecycle/model';
import { makeCiting } from '@/text/cite-places';

/** How one language speaks of a concept, and where its links lead. */
export interface TopicWords {
  readonly isEnglish: boolean;
  readonly t: TFunction;
  readonly inLanguage: (wording: Wording) => string;
  /** A provision with its part, for both parts have a 6.2. */
  readonly named: (unit: string) => string;
  /** The product whose own terms a provision is of. */
  readonly productOf: (unit: string) => string | undefined;
  readonly agreementHref: string;
  readonly hrefOf: (unit: string) => string;
  readonly topicHref: (slug: string) => string;
}

/**
 * @param to - Where a path of the site stands in the language and below the base of this build.
 */
export function makeTopicWords(t: TFunction, isEnglish: boolean, to: (path: string) => string): TopicWords {
  const agreementHref = to('/agreement');
  return {
    isEnglish,
    t,
    inLanguage: ({ zh, en }) => (isEnglish ? en : zh),
    named: makeCiting(t).named,
    productOf: (unit) => {
      const product = findProduct(/^p-(\d+)/.exec(unit)?.[1] ?? '');
      return product && (isEnglish ? product.en : product.zh);
    },
    agreementHref,
    hrefOf: (unit) => `${agreementHref}#${unit}`,
    topicHref: (slug) => to(`/topics/${slug}`),
  };
}
