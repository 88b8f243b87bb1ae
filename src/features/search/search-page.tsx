import { Link, useLinkProps } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/compile/model';
import type { ProvisionKind } from '@/kinds/kinds';
import { Excerpt } from './excerpt';
import { Notice } from '@/ui/notice';
import type { Segment } from '@/search/excerpt';
import type { SearchRecord, SearchResults, TextRange } from '@/search/model';

/** Hits that are shown at first, and with each “more”. */
const BATCH = 40;
/** Longer queries are cut by search; nobody needs more of one in the address. */
const LONGEST_QUERY = 200;

interface Props {
  readonly mounted: boolean;
  readonly query: string;
  readonly part: 'g' | 'p' | undefined;
  /** The kind of provision to which the search is restricted. */
  readonly kind: ProvisionKind | undefined;
  readonly product: Product | undefined;
  readonly problems: readonly string[];
  /** `undefined` until the text is there. */
  readonly results: SearchResults | undefined;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onQuery: (query: string) => void;
  readonly onPart: (part: 'g' | 'p' | undefined) => void;
  readonly nameOf: (id: string) => string;
  /** The sentence of a hit, with what was found in it. */
  readonly excerptOf: (record: SearchRecord, ranges: readonly TextRange[]) => readonly Segment[];
  readonly partOf: (id: string) => string;
  readonly productOf: (id: string) => Product | undefined;
  /** Whether words of the same meaning are looked for too. */
  readonly widens: boolean;
  readonly onWiden: (widens: boolean) => void;
  /** The answer to a question, where the query asks one. */
  readonly answer: ReactNode;
  /** Where the hits stand, to choose from. */
  readonly facets: ReactNode;
  readonly hasTimeline: (number: number) => boolean;
}

/** Results as one types: clause numbers, products, exact occurrences, and only without those, similar words. */
export function SearchPageView(props: Props) {
  const { mounted, query, part, kind, product, problems, results, failed, onRetry, onPart, onQuery } = props;
  const { t } = useTranslation();
  const { href } = useLinkProps({ to: '/search' });
  const isEmpty = query.trim() === '';
  return (
    <div className="page search-page">
      <h1>{t(($) => $.search.title)}</h1>
      <form
        role="search"
        action={href}
        method="get"
        className="search-box large"
        onSubmit={(event) => event.preventDefault()}
      >
        <label htmlFor="query" className="sr-only">
          {t(($) => $.searchBox.label)}
        </label>
        <QueryInput key="query" query={query} onQuery={onQuery} />
        <p id="query-hint" className="hint">
          {t(($) => $.searchBox.hint)}
        </p>
      </form>
      <p className="aside without-script">
        {t(($) => $.search.noScript)} <Link to="/agreement">{t(($) => $.nav.agreement)}</Link>
      </p>
      {mounted && (
        <>
          {problems.map((problem) => (
            <Notice key={problem}>{problem}</Notice>
          ))}
          <fieldset className="choices">
            <legend>{t(($) => $.search.filter)}</legend>
            {([undefined, 'g', 'p'] as const).map((value) => (
              <label key={value ?? 'all'}>
                <input type="radio" name="part" checked={part === value} onChange={() => onPart(value)} />
                {value === undefined
                  ? t(($) => $.search.all)
                  : t(($) => $.agreement[value === 'g' ? 'general' : 'special'])}
              </label>
            ))}
          </fieldset>
          {product && (
            <p>
              {t(($) => $.search.inProduct, { name: product.zh })}{' '}
              <button type="button" className="link" onClick={() => onPart(undefined)}>
                {t(($) => $.search.clearProduct)}
              </button>
            </p>
          )}
          {failed ? (
            <Notice
              actions={
                <button type="button" onClick={onRetry}>
                  {t(($) => $.agreement.retry)}
                </button>
              }
            >
              {t(($) => $.search.failed)}
            </Notice>
          ) : isEmpty && kind === undefined ? (
            <>
              <p className="empty">{t(($) => $.search.empty)}</p>
              {props.facets}
            </>
          ) : results ? (
            <>
              {props.answer}
              {props.facets}
              {isEmpty && kind && <p>{t(($) => $.kinds.listed, { kind: t(($) => $.kinds.names[kind]) })}</p>}
              <Results {...props} results={results} />
            </>
          ) : (
            <p role="status">{t(($) => $.search.loading)}</p>
          )}
        </>
      )}
    </div>
  );
}

/** The query as it is typed. What an input method is still composing is not a query. */
function QueryInput({ query, onQuery }: { readonly query: string; readonly onQuery: (query: string) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const known = useRef(query);
  // The address can change by itself: back, forward, another search from the header.
  useEffect(() => {
    // Not at first: what stands there then was typed before the program came.
    if (known.current === query) return;
    known.current = query;
    if (input.current && !composing.current && input.current.value.slice(0, LONGEST_QUERY) !== query)
      input.current.value = query;
  }, [query]);
  const send = (value: string) => {
    const isSame = value === query || (query.length > LONGEST_QUERY && value.length > LONGEST_QUERY);
    if (!isSame) onQuery(value.slice(0, LONGEST_QUERY));
  };
  const [isCut, setIsCut] = useState(false);
  // What was typed before the program came.
  useEffect(() => {
    const { value = '' } = input.current ?? {};
    setIsCut(value.length > LONGEST_QUERY);
    if (value !== '') send(value);
    // oxlint-disable-next-line react/exhaustive-deps -- only once: `send` is new at each drawing, and running again would send what an input method is still composing
  }, []);
  return (
    <>
      <input
        ref={input}
        id="query"
        type="search"
        name="q"
        defaultValue={query}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={t(($) => $.searchBox.placeholder)}
        aria-describedby="query-hint"
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          send(event.currentTarget.value);
        }}
        onChange={(event) => {
          setIsCut(event.currentTarget.value.length > LONGEST_QUERY);
          if (!composing.current) send(event.currentTarget.value);
        }}
      />
      {isCut && <Notice>{t(($) => $.search.cut)}</Notice>}
    </>
  );
}

function Results({
  query,
  results,
  nameOf,
  partOf,
  productOf,
  excerptOf,
  widens,
  onWiden,
  hasTimeline,
  answer,
}: Props & { readonly results: SearchResults }) {
  const { t } = useTranslation();
  const { citations, neighbours, products, exact, occurrences, approximate, didYouMean } = results;
  const { wider, widened, apart, parts } = results;
  const nothing =
    !answer && [citations, products, exact, approximate, wider, apart].every((found) => found.length === 0);
  const shown = results.query.text.slice(0, 60);
  const row = (record: SearchRecord, ranges: readonly TextRange[], lit: string) => (
    <Hit
      key={record.id}
      record={record}
      segments={excerptOf(record, ranges)}
      lit={lit}
      name={nameOf(record.id)}
      where={partOf(record.id)}
      product={productOf(record.id)}
      hasTimeline={hasTimeline}
    />
  );
  const { excluded } = results.query;
  return (
    <>
      <p role="status" className="summary">
        {exact.length > 0
          ? t(($) => $.search.summary, { occurrences, records: exact.length })
          : answer || citations.length + products.length + wider.length + apart.length > 0
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
          <Batches
            key={query}
            rows={exact.map(
              ({ record, ranges }) =>
                () =>
                  row(record, ranges, results.query.text),
            )}
          />
        </section>
      )}
      {(widened.length > 0 || !widens) && (
        <section>
          {wider.length > 0 && <h2>{t(($) => $.finding.wider)}</h2>}
          <p className="muted">
            {widened.map(({ word, by }) => t(($) => $.finding.widened, { word, by: by.join('、') })).join(' ')}{' '}
            <button type="button" className="link" onClick={() => onWiden(!widens)}>
              {t(($) => $.finding[widens ? 'exactOnly' : 'widen'])}
            </button>
          </p>
          <Batches
            key={query}
            rows={wider.map(
              ({ record, ranges }) =>
                () =>
                  row(record, ranges, widened.flatMap(({ by }) => by).join(' ')),
            )}
          />
        </section>
      )}
      {approximate.length > 0 && (
        <section>
          <h2>{t(($) => $.search.approximate)}</h2>
          <p className="muted">{t(($) => $.search.approximateNote)}</p>
          <Batches
            key={query}
            rows={approximate.map(
              ({ record, ranges, takenFor }) =>
                () =>
                  row(record, ranges, takenFor),
            )}
          />
        </section>
      )}
      {apart.length > 0 && (
        <section>
          <h2>{t(($) => $.finding.apart)}</h2>
          <p className="muted">{t(($) => $.finding.apartNote, { word: shown, parts: parts.join(' · ') })}</p>
          <Batches
            key={query}
            rows={apart.map(
              ({ record, ranges }) =>
                () =>
                  row(record, ranges, parts.join(' ')),
            )}
          />
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

function Batches({ rows }: { readonly rows: readonly (() => ReactNode)[] }) {
  const { t } = useTranslation();
  const [count, setCount] = useState(BATCH);
  const left = rows.length - count;
  return (
    <>
      <ol className="hits">{rows.slice(0, count).map((row) => row())}</ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setCount(count + BATCH)}>
          {t(($) => $.search.more, { count: Math.min(left, BATCH) })}
        </button>
      )}
    </>
  );
}

interface HitProps {
  readonly record: SearchRecord;
  readonly segments: readonly Segment[];
  /** What to light in the text on arrival. */
  readonly lit: string;
  readonly name: string;
  readonly where: string;
  readonly product: Product | undefined;
  readonly hasTimeline: (number: number) => boolean;
}

function Hit({ record, segments, lit, name, where, product, hasTimeline }: HitProps) {
  const { t } = useTranslation();
  return (
    <li>
      <p className="trail">
        <span>{where}</span>
        {product && (
          <span lang="zh-CN">
            {product.number} {product.zh}
          </span>
        )}
        {product && (
          <Link to="/products/$slug" params={{ slug: product.slug }} preload={false}>
            {hasTimeline(product.number) ? t(($) => $.finding.openTimeline) : t(($) => $.search.openProduct)}
          </Link>
        )}
      </p>
      <Link to="/agreement" hash={record.id} search={{ q: lit }} resetScroll={false} className="hit" lang="zh-CN">
        <span className="clause-number">{name}</span> <Excerpt segments={segments} />
      </Link>
    </li>
  );
}
