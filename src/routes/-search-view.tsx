import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { liftRecords } from '@/browser/lift-records';
import { useMounted } from '@/browser/use-mounted';
import { SearchPageView } from '@/components/search-page';
import { findProduct, findUnit, products } from '@/corpus';
import { createSearch, type Search } from '@/search/create-search';
import { excerpt } from '@/search/excerpt';
import type { RouterContext } from '@/create-router';
import { nameOf } from './-outline-names';

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
  const { search, failed, retry } = useSearchIndex(loadText);
  const product = slug === undefined ? undefined : findProduct(slug);
  const knownPart = part === 'g' || part === 'p' ? part : undefined;
  const results = useMemo(
    () => search?.search(q, { part: knownPart, product: product?.number }),
    [search, q, knownPart, product],
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
      nameOf={nameOf}
      excerptOf={(record, ranges) => excerpt(record.text, ranges)}
      partOf={(id) => t(($) => $.agreement[id.startsWith('pre') ? 'notice' : id.startsWith('g') ? 'general' : 'special'])}
      productOf={(id) => findProduct(/^p-(\d+)/.exec(id)?.[1] ?? '')}
    />
  );
}

/** Search over the text of the agreement's page, once that has been loaded. */
function useSearchIndex(loadText: RouterContext['loadText']) {
  const [search, setSearch] = useState<Search>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      try {
        const html = await loadText('/agreement');
        const records = liftRecords(html, (id) => findUnit(id)?.num ?? '');
        if (!isOver) setSearch(createSearch(records, products));
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
  return { search, failed, retry };
}
