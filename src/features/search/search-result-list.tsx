import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchResults } from '@/search/model';
import { Button } from '@/ui/button';
import { type HitContext, HitList } from './hit-list';

interface Props extends HitContext {
  readonly query: string;
  readonly results: SearchResults;
  /** Whether words of the same meaning are looked for too. */
  readonly widens: boolean;
  readonly onWiden: (widens: boolean) => void;
  /** Whether the query is a question that is answered above. */
  readonly hasAnswer: boolean;
}

/** What was found, from clause numbers and products to exact occurrences, and only without those, similar words. */
export default function SearchResultList(props: Props) {
  const { query, results, widens, onWiden, hasAnswer, ...context } = props;
  const { nameOf, partOf } = context;
  const { t } = useTranslation();
  const { citations, neighbours, products, exact, occurrences, approximate, didYouMean } = results;
  const { wider, widened, apart, parts } = results;
  const nothing =
    !hasAnswer && [citations, products, exact, approximate, wider, apart].every((found) => found.length === 0);
  const widerWords = widened.flatMap(({ by }) => by).join(' ');
  const shown = results.query.text.slice(0, 60);
  const { excluded } = results.query;
  return (
    <>
      <p role="status" className="summary">
        {exact.length > 0
          ? t(($) => $.search.summary, { occurrences, records: exact.length })
          : hasAnswer || citations.length + products.length + wider.length + apart.length > 0
            ? ''
            : t(($) => $.search.summaryNone, { query: shown })}
      </p>
      {excluded.length > 0 && <p className="muted">{t(($) => $.finding.excluded, { words: excluded.join(' ') })}</p>}
      {didYouMean && (
        <p>
          {t(($) => $.search.didYouMean)}{' '}
          <Link to="/search" search={{ q: didYouMean }} lang="zh-CN">
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
          <ul className="hits">
            {citations.map(({ id }) => (
              <li key={id} className="citation-hit">
                <Link to="/agreement" hash={id} resetScroll={false}>
                  {partOf(id)} <strong>{nameOf(id)}</strong>
                </Link>
              </li>
            ))}
          </ul>
          {neighbours.length > 0 && (
            <p className="muted">
              {t(($) => $.finding.neighbours)}{' '}
              {neighbours.map((id) => (
                <Link key={id} to="/agreement" hash={id} resetScroll={false} className="neighbour">
                  {nameOf(id)}
                </Link>
              ))}
            </p>
          )}
        </section>
      )}
      {products.length > 0 && (
        <section>
          <h2>{t(($) => $.search.products)}</h2>
          <ul className="hits product-hits">
            {products.map(({ product: { number, slug, zh, en }, approximate: isApproximate }) => (
              <li key={slug}>
                <Link to="/products/$slug" params={{ slug }} preload={false}>
                  <span className="clause-number">{number}</span> <span lang="zh-CN">{zh}</span>{' '}
                  <span lang="en" className="muted">
                    {en}
                  </span>
                </Link>
                {isApproximate && <span className="tag">{t(($) => $.search.approximate)}</span>}
              </li>
            ))}
          </ul>
        </section>
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
      {nothing && (
        <p className="empty">
          {t(($) => $.finding.tried)} {t(($) => $.search.nothingHint)}{' '}
          <Link to="/products">{t(($) => $.product.all)}</Link>
        </p>
      )}
    </>
  );
}
