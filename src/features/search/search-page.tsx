import { Link, useLinkProps } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import type { AddressKinds } from '@/kinds/read-kinds';
import type { OutsideProduct } from '@/corpus/outside-products';
import type { ProductName, SearchResults } from '@/search/model';
import { Notice } from '@/ui/notice';
import { optional } from '@/ui/optional';
import type { HitContext } from './hit-list';
import { QueryField } from './query-field';
import { SearchStarts } from './search-starts';
import { Button } from '@/ui/button';
import { Pending } from '@/ui/pending';

// Results come after the text has loaded; the page, at first, has none.
const SearchResultList = optional(() => import('./found-parts'), {
  pick: (parts) => parts.SearchResultList,
  wording: ['answering', 'events'],
  fallback: (
    <div className="results-to-come">
      <Pending isText />
    </div>
  ),
});

const KindListed = optional(() => import('./kind-listed'), { wording: ['kinds'] });

interface Props extends HitContext {
  readonly mounted: boolean;
  readonly query: string;
  /** The kinds of provision to which the search is restricted. */
  readonly kinds: AddressKinds;
  /** Whether what the address asks for is not read yet. */
  readonly isToCome: boolean;
  readonly onKinds: (value: string | undefined) => void;
  readonly product: Product | undefined;
  readonly problems: readonly string[];
  /** `undefined` until the text is there. */
  readonly results: SearchResults | undefined;
  /** Whether what stands above the results is there: until then they are kept from sight, with what was chosen in them. */
  readonly isSettled: boolean;
  /** The word that was looked for instead, where the text has not those of the question. */
  readonly instead: string | undefined;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onQuery: (query: string) => void;
  readonly onAllProducts: () => void;
  /** Whether words of the same meaning are looked for too. */
  readonly widens: boolean;
  readonly onWiden: (widens: boolean) => void;
  /** The answer to a question, where the query asks one. */
  readonly answer: ReactNode;
  /** The concept of law that the query names. */
  readonly concept: ReactNode;
  /** What the query names that is no product of the agreement. */
  readonly outside: readonly OutsideProduct[];
  /** What happened, by the words; for the card of what is no product of the agreement. */
  readonly trigger: 'expiry' | 'arrears' | undefined;
  /** Products that the answer is about. */
  readonly answered: readonly ProductName[];
  /** Where the hits stand, to choose from. */
  readonly facets: ReactNode;
}

/** Results as one types: clause numbers, products, exact occurrences, and only without those, similar words. */
export function SearchPageView(props: Props) {
  const { mounted, query, kinds, product, problems, results, failed, onRetry, onAllProducts, onQuery } = props;
  const { t } = useTranslation();
  const { href } = useLinkProps({ to: '/search' });
  const isEmpty = query.trim() === '';
  const isHere = results !== undefined && props.isSettled;
  const [wasHere, setWasHere] = useState(isHere);
  if (isHere && !wasHere) setWasHere(true);
  return (
    <div className="page search-page" data-asked={isEmpty ? undefined : true}>
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
          {kinds.kinds.length + kinds.split.length > 0 && (
            <KindListed {...kinds} isListing={isEmpty} onChange={props.onKinds} />
          )}
          {product && (
            <p>
              {t(($) => $.search.inProduct, { name: product.zh })}{' '}
              <Button kind="link" onClick={onAllProducts}>
                {t(($) => $.search.clearProduct)}
              </Button>
            </p>
          )}
          {failed ? (
            <Notice actions={<Button onClick={onRetry}>{t(($) => $.agreement.retry)}</Button>}>
              {t(($) => $.search.failed)}
            </Notice>
          ) : isEmpty && kinds.kinds.length === 0 && !props.isToCome ? (
            <>
              <p className="empty">{t(($) => $.search.empty)}</p>
              <SearchStarts />
              {props.facets}
            </>
          ) : (
            <>
              {/* The first that comes does so at once: what stands below is not moved piece by piece. */}
              <div hidden={!isHere && !wasHere}>
                {props.answer}
                {props.concept}
              </div>
              {!isHere && (
                <div className="results-to-come">
                  <Pending isText />
                </div>
              )}
              {results && (
                <div hidden={!props.isSettled}>
                  <SearchResultList {...props} results={results} hasAnswer={Boolean(props.answer)} />
                </div>
              )}
            </>
          )}
        </>
      )}
    </div>
  );
}
