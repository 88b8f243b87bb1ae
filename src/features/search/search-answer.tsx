import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/compile/model';
import type { GlanceFigure } from '@/lifecycle/glance-figures';
import type { RuleCitation } from '@/lifecycle/model';
import { useFigureWords } from '@/i18n/glance-words';

/** What the agreement answers to a question, for one trigger. */
export interface ShownAnswer {
  readonly trigger: 'expiry' | 'arrears';
  readonly variant: string | null;
  readonly figure: GlanceFigure;
  readonly isGeneral: boolean;
  /** The clause behind it; absent where nothing is written. */
  readonly citation: RuleCitation | undefined;
}

interface Props {
  readonly product: Product;
  readonly outcome: 'restriction' | 'loss';
  readonly answers: readonly ShownAnswer[];
  readonly nameOf: (id: string) => string;
}

/** A figure, its clause and the way to its timeline, for a query that asks for one. */
export default function SearchAnswer({ product, outcome, answers, nameOf }: Props) {
  const { t, i18n } = useTranslation();
  const figureWords = useFigureWords();
  const wordsOf = (figure: GlanceFigure) => {
    const { kind } = figure;
    return kind === 'hours' ? figureWords(figure) : t(($) => $.finding[kind]);
  };
  const name = i18n.language === 'en' ? product.en : product.zh;
  return (
    <section className="search-answer" aria-labelledby="search-answer-title">
      <h2 id="search-answer-title">{t(($) => $.finding.answer)}</h2>
      {answers.map(({ trigger, variant, figure, isGeneral, citation }) => (
        <div key={trigger} className="answer-row">
          <p>
            {t(($) => $.finding.answerOf, {
              product: name,
              trigger: t(($) => $.finding.trigger[trigger]),
              outcome: t(($) => $.finding.outcome[outcome]),
            })}
          </p>
          <p className="figure-words">
            {wordsOf(figure)} {figure.disputed && <span className="tag possible">{t(($) => $.finding.differs)}</span>}
            {isGeneral && <span className="tag">{t(($) => $.finding.general)}</span>}
          </p>
          {citation && (
            <p lang="zh-CN">
              <Link to="/agreement" hash={citation.provision} resetScroll={false}>
                {nameOf(citation.provision)}
              </Link>{' '}
              {citation.quotes.map((quote) => (
                <q key={quote}>{quote}</q>
              ))}
            </p>
          )}
          <p>
            <Link
              to="/products/$slug"
              params={{ slug: product.slug }}
              search={{ trigger, ...(variant === null ? {} : { variant }) }}
              preload={false}
            >
              {t(($) => $.finding.seeTimeline)}
            </Link>
          </p>
        </div>
      ))}
      <p className="caveat">{t(($) => $.finding.caveat)}</p>
    </section>
  );
}
