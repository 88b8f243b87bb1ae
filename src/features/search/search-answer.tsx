import { useTranslation } from 'react-i18next';
import { findProduct } from '@/corpus/products';
import type { Question } from '@/search/read-question';
import { useCaseSearch } from '@/ui/use-case-search';
import { AllProductsAnswer } from './all-products-answer';
import { caseOf } from './case-of';
import { ProductAnswer } from './product-answer';
import type { ShownAnswers } from './use-answer';

interface Props {
  readonly question: Question;
  /** By number of the product; `undefined` until they have come. */
  readonly answers: ShownAnswers | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly nameOf: (id: string) => string;
}

/** The answer to a question: of the products that it names, or the first of all. */
export default function SearchAnswer({ question, answers, now, nameOf }: Props) {
  const { t } = useTranslation();
  const own = useCaseSearch();
  const { products, trigger: asked, outcome = 'loss', when, unread } = question;
  const since = when?.at === undefined || !when.hasTime || when.at > now ? undefined : now - when.at;
  const caseFor = (trigger: 'expiry' | 'arrears') => caseOf(trigger, question, own);
  return (
    <section className="search-answer" aria-labelledby="search-answer-title">
      <h2 id="search-answer-title">{t(($) => $.answering.title)}</h2>
      {when !== undefined && when.at === undefined && <p>{t(($) => $.answering.noSuchDay)}</p>}
      {unread && <p>{t(($) => $.answering.unread[unread.isLeft ? 'left' : 'unclear'], { words: unread.words })}</p>}
      {products.flatMap(({ number }) => {
        const product = findProduct(String(number));
        return product
          ? [
              <ProductAnswer
                key={number}
                product={product}
                question={question}
                answers={answers?.get(number)}
                caseOf={caseFor}
                nameOf={nameOf}
              />,
            ]
          : [];
      })}
      {products.length === 0 &&
        (asked ? [asked] : (['arrears', 'expiry'] as const)).map((trigger) => (
          <AllProductsAnswer
            key={trigger}
            trigger={trigger}
            outcome={outcome}
            after={question.after ?? since}
            caseSearch={caseFor(trigger)}
          />
        ))}
      <p className="caveat">{t(($) => $.answering.caveat)}</p>
    </section>
  );
}
