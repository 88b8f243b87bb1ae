import { useEffect, useState } from 'react';
import { loadModule } from '@/loading/load-module';
import { liftRecords } from '@/text/lift-records';
import type { LoadText } from '@/text/load-text';
import type * as Kinds from '@/kinds/classify';
import type { SearchRecord } from '@/search/model';
import type * as Facets from '@/search/count-facets';
import type { Search } from '@/search/create-search';
import type * as Excerpts from '@/search/excerpt';
import type { ProductName } from '@/search/model';
import type * as Questions from '@/search/read-question';
import type * as Outline from '@/corpus/provision-names';

/** What a search needs and the page, at first, does not. */
interface Index {
  readonly search: Search;
  readonly nameOf: typeof Outline.nameOf;
  readonly headingOf: (id: string) => string;
  readonly excerpt: typeof Excerpts.excerpt;
  readonly countFacets: typeof Facets.countFacets;
  readonly readQuestion: typeof Questions.readQuestion;
  readonly findNamed: typeof Questions.findNamed;
  readonly records: readonly SearchRecord[];
  readonly classify: typeof Kinds.classify;
  readonly findKinds: typeof Kinds.findKinds;
  readonly named: readonly ProductName[];
  /** Numbers of the products whose own terms have a timeline. */
  readonly timelines: ReadonlySet<number>;
}

/** Search over the text of the agreement's page, once that has been loaded. */
export function useSearchIndex(loadText: LoadText) {
  const [index, setIndex] = useState<Index>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCancelled = false;
    const load = async () => {
      try {
        const [
          { createSearch },
          { excerpt },
          { countFacets },
          questions,
          names,
          { findUnit },
          { nameOf },
          kinds,
          html,
        ] = await Promise.all([
          loadModule(() => import('@/search/create-search')),
          loadModule(() => import('@/search/excerpt')),
          loadModule(() => import('@/search/count-facets')),
          loadModule(() => import('@/search/read-question')),
          loadModule(() => import('@/corpus/search-names')),
          loadModule(() => import('@/corpus/structure')),
          loadModule(() => import('@/corpus/provision-names')),
          loadModule(() => import('@/kinds/classify')),
          loadText('/agreement'),
        ]);
        const records = liftRecords(html, (id) => findUnit(id)?.num ?? '');
        const { named, synonyms, timelines } = names;
        if (isCancelled) return;
        setIndex({
          search: createSearch(records, named, synonyms),
          nameOf,
          headingOf: (id) => findUnit(id)?.heading ?? '',
          excerpt,
          countFacets,
          ...questions,
          records,
          classify: kinds.classify,
          findKinds: kinds.findKinds,
          named,
          timelines,
        });
      } catch {
        if (!isCancelled) setFailed(true);
      }
    };
    void load();
    return () => {
      isCancelled = true;
    };
  }, [loadText, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { index, failed, retry };
}
