import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { OutsideProduct } from '@/corpus/outside-products';
import type { ProductName, SearchResults } from '@/search/model';
import { OutsideCard } from '@/text/outside-card';
import { Button } from '@/ui/button';
import { AbsentLengths } from './absent-lengths';
import { type HitContext, HitList } from './hit-list';
import { optional } from '@/ui/optional';
import { ProductHits } from './product-hits';
import { SearchStarts } from './search-starts';
import { useCaseSearch } from '@/ui/use-case-search';

const SaveHits = optional(() => import('./save-hits'), { wording: ['excerpt'], isSilent: true });

interface Props extends HitContext {
  readonly query: string;
  readonly results: SearchResults;
  /** Whether words of the same meaning are looked for too. */
  readonly widens: boolean;
  readonly onWiden: (widens: boolean) => void;
  /** Whether the query is a question that is answered above. */
  readonly hasAnswer: boolean;
  /** The word that was looked for instead, where the text has not those of the question. */
  readonly instead: string | undefined;
  /** Products that the answer is about, and which need not stand again. */
  readonly answered: readonly ProductName[];
  /** What the query names that is no product of the agreement; what is only similar to it is another thing. */
  readonly outside: readonly OutsideProduct[];
  /** What happened, by the words; for the card of what is no product of the agreement. */
  readonly trigger: 'expiry' | 'arrears' | undefined;
  /** Narrows the hits; comes after the products and before the text. */
  readonly facets: ReactNode;
}

/**
 * For what is no product of the agreement nothing similar is offered: it would be another product. Nor for what is understood and
 * answered above: it would be another question.
 */
const NOTHING_SIMILAR: Pick<SearchResults, 'approximate'> & { readonly didYouMean?: string } = { approximate: [] };

/** Code units of a clause that is asked for by its number; the rest stands behind the link. */
const LONGEST = 240;

const cutText = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** What was found, from clause numbers and products to exact occurrences, and only without those, similar words. */
export default function SearchResultList(props: Props) {
  const { query, results, widens, onWiden, hasAnswer, answered, instead, outside, trigger, facets, ...context } = props;
  const { nameOf, partOf, textOf, productOf } = context;
  const { t, i18n } = useTranslation();
  const own = useCaseSearch();
  const { citations, uncited, neighbours, exact, occurrences } = results;
  const { wider, widened, apart, parts } = results;
  const isOutside = outside.length > 0;
  const isAnswered = hasAnswer || isOutside;
  const { approximate, didYouMean } = isAnswered ? NOTHING_SIMILAR : results;
  const products = results.products.filter(
    ({ product, approximate: isApproximate }) =>
      !(isApproximate && isAnswered) && answered.every(({ number }) => number !== product.number),
  );
  const nothing =
    !isAnswered && [citations, products, exact, approximate, wider, apart].every((found) => found.length === 0);
  const hasHits = [exact, wider, apart, approximate].some((found) => found.length > 0);
  const widerWords = widened.flatMap(({ by }) => by).join(' ');
  const shown = results.query.text.slice(0, 60);
  const { excluded } = results.query;
  return (
    <>
      {outside.map((product) => (
        <OutsideCard key={product.id} product={product} trigger={trigger} />
      ))}
      {excluded.length > 0 && <p className="muted">{t(($) => $.finding.excluded, { words: excluded.join(' ') })}</p>}
      {didYouMean && (
        <p>
          {t(($) => $.search.didYouMean)}{' '}
          <Link to="/search" search={{ ...own, q: didYouMean }} lang="zh-CN">
            {didYouMean}
          </Link>
        </p>
      )}
      {citations.length > 0 && (
        <section>
          <h2>{t(($) => $.search.citations)}</h2>
          {citations.every(({ exact: isExact }) => !isExact) && (
            <p>{t(($) => $.search.citationNear, { num: shown })}</p>
          )}
          {uncited.length > 0 && (
            <p>{t(($) => $.finding.uncited, { nums: uncited.join(t(($) => $.finding.between)) })}</p>
          )}
          <ul className="hits">
            {citations.map(({ id }) => (
              <li key={id} className="citation-hit">
                <Link to="/agreement" hash={id} search={own} resetScroll={false} className="hit">
                  <span className="clause-number">
                    {partOf(id)} {nameOf(id)}
                  </span>{' '}
                  <span lang="zh-CN">
                    {productOf(id)?.zh} {cutText(textOf(id))}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          {neighbours.length > 0 && (
            <p className="muted">
              {t(($) => $.finding.neighbours)}{' '}
              {neighbours.map((id) => (
                <Link key={id} to="/agreement" hash={id} search={own} resetScroll={false} className="neighbour">
                  {nameOf(id)}
                </Link>
              ))}
            </p>
          )}
        </section>
      )}
      <ProductHits products={products} />
      <div className="hits-head">
        {facets}
        <p role="status" className="summary">
          {exact.length > 0
            ? t(($) => $.search.summary, {
                count: occurrences,
                passages: t(($) => $.search.passages, { count: exact.length }),
              })
            : isAnswered || citations.length + products.length + wider.length + apart.length > 0
              ? ''
              : t(($) => $.search.summaryNone, { query: shown })}
        </p>
      </div>
      {!isAnswered && exact.length === 0 && <AbsentLengths lengths={results.absentLengths} />}
      {nothing && (
        <p className="muted">
          {t(($) => $.finding.readAs, {
            words: results.query.words
              .map((word) => t(($) => $.finding.readAsQuoted, { word }))
              .join(t(($) => $.finding.between)),
          })}
        </p>
      )}
      {instead !== undefined && <p className="muted">{t(($) => $.finding.instead, { word: instead })}</p>}
      {isOutside && hasHits && (
        <p className="muted">
          {t(($) => $.finding.outsideNote, { name: outside[0]?.name[i18n.language === 'en' ? 'en' : 'zh'] ?? '' })}
        </p>
      )}
      {exact.length > 0 && (
        <section>
          <h2>{t(($) => $.search.exact)}</h2>
          <HitList key={query} hits={exact.map((hit) => ({ ...hit, words: results.query.text }))} context={context} />
        </section>
      )}
      {(widened.length > 0 || !widens) && (
        <section>
          {wider.length > 0 && <h2>{t(($) => $.finding.wider)}</h2>}
          <p className="muted">
            {widened.map(({ word, by }) => t(($) => $.finding.widened, { word, by: by.join('、') })).join(' ')}{' '}
            <Button kind="link" onClick={() => onWiden(!widens)}>
              {t(($) => $.finding[widens ? 'exactOnly' : 'widen'])}
            </Button>
          </p>
          <HitList key={query} hits={wider.map((hit) => ({ ...hit, words: widerWords }))} context={context} />
        </section>
      )}
      {approximate.length > 0 && (
        <section>
          <h2>{t(($) => $.search.approximate)}</h2>
          <p className="muted">{t(($) => $.search.approximateNote)}</p>
          <HitList key={query} hits={approximate.map((hit) => ({ ...hit, words: hit.takenFor }))} context={context} />
        </section>
      )}
      {apart.length > 0 && (
        <section>
          <h2>{t(($) => $.finding.apart)}</h2>
          <p className="muted">{t(($) => $.finding.apartNote, { word: shown, parts: parts.join(' · ') })}</p>
          <HitList key={query} hits={apart.map((hit) => ({ ...hit, words: parts.join(' ') }))} context={context} />
        </section>
      )}
      {(hasHits || citations.length > 0) && <SaveHits results={{ ...results, approximate }} context={context} />}
      {nothing && (
        <p className="empty">
          {t(($) => $.finding.tried)} {t(($) => $.search.nothingHint)}{' '}
        </p>
      )}
      {nothing && <SearchStarts />}
    </>
  );
}
