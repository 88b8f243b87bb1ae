import { Link, useLinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/compile/model';
import type { ProvisionKind } from '@/kinds/kinds';
import type { SearchResults } from '@/search/model';
import { Choice } from '@/ui/choice';
import { Notice } from '@/ui/notice';
import { optional } from '@/ui/optional';
import type { HitContext } from './hit-list';
import { QueryField } from './query-field';
import { Button } from '@/ui/button';

// Results come after the text has loaded; the page, at first, has none.
const SearchResultList = optional(() => import('./search-result-list'));

interface Props extends HitContext {
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
  /** Whether words of the same meaning are looked for too. */
  readonly widens: boolean;
  readonly onWiden: (widens: boolean) => void;
  /** The answer to a question, where the query asks one. */
  readonly answer: ReactNode;
  /** Where the hits stand, to choose from. */
  readonly facets: ReactNode;
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
        <QueryField query={query} onQuery={onQuery} />
      </form>
      <p className="aside without-script">
        {t(($) => $.search.noScript)} <Link to="/agreement">{t(($) => $.nav.agreement)}</Link>
      </p>
      {mounted && (
        <>
          {problems.map((problem) => (
            <Notice key={problem}>{problem}</Notice>
          ))}
          <Choice
            legend={t(($) => $.search.filter)}
            value={part ?? ''}
            options={[
              { value: '', label: t(($) => $.search.all) },
              { value: 'g', label: t(($) => $.agreement.general) },
              { value: 'p', label: t(($) => $.agreement.special) },
            ]}
            onChoose={(value) => onPart(value === '' ? undefined : value)}
          />
          {product && (
            <p>
              {t(($) => $.search.inProduct, { name: product.zh })}{' '}
              <Button kind="link" onClick={() => onPart(undefined)}>
                {t(($) => $.search.clearProduct)}
              </Button>
            </p>
          )}
          {failed ? (
            <Notice actions={<Button onClick={onRetry}>{t(($) => $.agreement.retry)}</Button>}>
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
              <SearchResultList {...props} results={results} hasAnswer={Boolean(props.answer)} />
            </>
          ) : (
            <p role="status">{t(($) => $.search.loading)}</p>
          )}
        </>
      )}
    </div>
  );
}
