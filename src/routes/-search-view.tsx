import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { liftRecords } from '@/browser/lift-records';
import { useMounted } from '@/browser/use-mounted';
import { SearchPageView } from '@/components/search-page';
import { findProduct, products } from '@/products';
import type * as Outline from './-outline-names';
import type { Search } from '@/search/create-search';
import type * as Excerpts from '@/search/excerpt';
import type { RouterContext } from '@/create-router';

/** Search values as they stand in the address; what they mean is decided here. */
export interface RawSearch {
  readonly q?: string;
  readonly part?: string;
  readonly product?: string;
}

interface Props {
  readonly search: RawSearch;
  readonly onSearch: (search: RawSearch) => void;
  readonly loadText: RouterContext['loadText'];
}

/** Loads the text, searches it, and names every value of the address that means nothing. */
export function SearchView({ search: { q = '', part, product: slug }, onSearch, loadText }: Props) {
  const { t } = useTranslation();
  const mounted = useMounted();
  const { index, failed, retry } = useSearchIndex(loadText);
  const product = slug === undefined ? undefined : findProduct(slug);
  const knownPart = part === 'g' || part === 'p' ? part : undefined;
  const results = useMemo(
    () => index?.search.search(q, { part: knownPart, product: product?.number }),
    [index, q, knownPart, product],
  );
  const problems = [
    ...(part !== undefined && !knownPart ? [t(($) => $.search.badPart, { value: part.slice(0, 40) })] : []),
    ...(slug !== undefined && !product ? [t(($) => $.search.badProduct, { value: slug.slice(0, 40) })] : []),
  ];
  const rest = { ...(part === undefined ? {} : { part }), ...(slug === undefined ? {} : { product: slug }) };
  return (
    <SearchPageView
      mounted={mounted}
      query={q}
      part={knownPart}
      product={product}
      problems={problems}
      results={results}
      failed={failed}
      onRetry={retry}
      onQuery={(text) => onSearch(text === '' ? rest : { q: text, ...rest })}
      onPart={(next) => onSearch({ ...(q === '' ? {} : { q }), ...(next ? { part: next } : {}) })}
      nameOf={(id) => index?.nameOf(id) ?? id}
      excerptOf={(record, ranges) => index?.excerpt(record.text, ranges) ?? []}
      partOf={(id) =>
        t(($) => $.agreement[id.startsWith('pre') ? 'notice' : id.startsWith('g') ? 'general' : 'special'])
      }
      productOf={(id) => findProduct(/^p-(\d+)/.exec(id)?.[1] ?? '')}
    />
  );
}

/** What a search needs and the page, at first, does not. */
interface Index {
  readonly search: Search;
  readonly nameOf: typeof Outline.nameOf;
  readonly excerpt: typeof Excerpts.excerpt;
}

/** Search over the text of the agreement's page, once that has been loaded. */
function useSearchIndex(loadText: RouterContext['loadText']) {
  const [index, setIndex] = useState<Index>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      try {
        const [{ createSearch }, { excerpt }, { findUnit }, { nameOf }, html] = await Promise.all([
          import('@/search/create-search'),
          import('@/search/excerpt'),
          import('@/corpus'),
          import('./-outline-names'),
          loadText('/agreement'),
        ]);
        const records = liftRecords(html, (id) => findUnit(id)?.num ?? '');
        if (!isOver) setIndex({ search: createSearch(records, products), nameOf, excerpt });
      } catch {
        if (!isOver) setFailed(true);
      }
    };
    void load();
    return () => {
      isOver = true;
    };
  }, [loadText, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { index, failed, retry };
}
