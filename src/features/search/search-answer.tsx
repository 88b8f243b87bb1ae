import { Link } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Topic } from '@/corpus/asked-topics';
import { findProduct } from '@/corpus/products';
import type { Owed } from '@/search/find-owed';
import type { Question } from '@/search/read-question';
import { optional } from '@/ui/optional';
import { Pending } from '@/ui/pending';
import { useCaseSearch } from '@/ui/use-case-search';
import { AllProductsAnswer } from './all-products-answer';
import { caseOf } from './case-of';
import { ProductAnswer } from './product-answer';
import { useAnswer } from './use-answer';
import { usePresent } from './use-present';
import { WhenRead } from './when-read';

const TopicAnswers = optional(() => import('./topic-answers'), { fallback: <Pending /> });

interface Props {
  /** `undefined` where only topics are asked for. */
  readonly question: Question | undefined;
  readonly topics: readonly Topic[];
  readonly owed: Owed | undefined;
  readonly query: string;
  /** When the query was read; epoch milliseconds. */
  readonly readAt: number;
  readonly nameOf: (id: string) => string;
  /** Told of each query, before it is painted, that what waits for a part of the program stands there. */
  readonly onSettled?: (() => void) | undefined;
}

/** Nothing is said but what the topics are about. */
const NO_QUESTION: Question = {
  products: [],
  trigger: undefined,
  outcome: undefined,
  after: undefined,
  onDay: undefined,
  when: undefined,
  list: undefined,
  variants: [],
  paid: undefined,
  called: [],
  unread: undefined,
  either: undefined,
};

/** The answer to a question: of the products that it names, of the first of all, and of what is asked beside. */
export default function SearchAnswer({ question, topics, owed, query, readAt, nameOf, onSettled }: Props) {
  const { t } = useTranslation();
  const own = useCaseSearch();
  // What is left until a moment goes on with the clock; which day was meant does not.
  const now = usePresent(readAt);
  const answers = useAnswer(question, topics, now);
  const asked = question ?? NO_QUESTION;
  const { products, trigger, outcome = 'loss', when, list, unread, either, parts = [] } = asked;
  // What a product answers comes with its rules, and is higher than what stands there until then.
  const isWhole = products.length === 0 || answers !== undefined;
  useLayoutEffect(() => {
    if (topics.length === 0 && isWhole) onSettled?.();
  });
  const since = when?.at === undefined || !when.hasTime || when.at > now ? undefined : now - when.at;
  const caseFor = (of: 'expiry' | 'arrears') => caseOf(of, asked, own);
  const figures = topics.flatMap(({ figures: of }) => of ?? []).slice(0, 1);
  // A product's own row says it first; what is asked apart from it comes before when it stops.
  const isOfProduct = products.length > 0 && topics.some(({ aspect }) => aspect !== undefined);
  const beside = topics.length > 0 && (
    <TopicAnswers
      {...{ topics, owed, nameOf }}
      named={products.map(({ number }) => number)}
      onSettled={isWhole ? onSettled : undefined}
    />
  );
  return (
    <section className="search-answer" aria-labelledby="search-answer-title">
      <h2 id="search-answer-title">{t(($) => $.answering.title)}</h2>
      <WhenRead {...{ when, query, readAt }} />
      {unread && parts.length === 0 && (
        <p>{t(($) => $.answering.unread[unread.isLeft ? 'left' : 'unclear'], { words: unread.words })}</p>
      )}
      {parts.length > 0 && (
        <>
          <p>{t(($) => $.answering.unread.mixed)}</p>
          <ul className="mb-4">
            {parts.map((part) => (
              <li key={part}>
                <Link to="/search" search={{ ...own, q: part }}>
                  {part}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {either && (
        <p>
          {t(($) => $.answering.either[either.readAs], { words: either.words, count: either.count })}{' '}
          <Link to="/search" search={{ ...own, q: either.other }}>
            {either.other}
          </Link>
        </p>
      )}
      {!isOfProduct && beside}
      {products.flatMap(({ number }) => {
        const product = findProduct(String(number));
        return product
          ? [
              <ProductAnswer
                key={number}
                product={product}
                question={asked}
                shown={answers?.get(number)}
                caseOf={caseFor}
                nameOf={nameOf}
                now={now}
              />,
            ]
          : [];
      })}
      {isOfProduct && beside}
      {products.length === 0 &&
        (trigger ? [trigger] : question ? (['arrears', 'expiry'] as const) : figures).map((of) => (
          <AllProductsAnswer
            key={of}
            trigger={of}
            outcome={outcome}
            list={list}
            after={question?.after ?? since}
            caseSearch={caseFor(of)}
          />
        ))}
      <p className="caveat">{t(($) => $.answering.caveat)}</p>
    </section>
  );
}
