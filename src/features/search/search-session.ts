import { unitsOfKinds } from '@/corpus/kinds';
import { findUnit } from '@/corpus/structure';
import { nameOf } from '@/corpus/provision-names';
import { named, synonyms, telling, timelines } from '@/corpus/search-names';
import type { ProvisionKind } from '@/kinds/kinds';
import { readKinds } from '@/kinds/read-kinds';
import { countFacets } from '@/search/count-facets';
import { createSearch } from '@/search/create-search';
import { excerpt } from '@/search/excerpt';
import type { SearchFilter, SearchResults, TextRange } from '@/search/model';
import { findInstead } from '@/search/find-instead';
import type { Question } from '@/search/read-question';
import { liftRecords } from '@/text/lift-records';
import type { LoadText } from '@/text/load-text';
import { countKinds, unitsOfAll } from './count-kinds';
import { readAsked } from './read-asked';

/** Search over the text of the agreement's page, with all that its results are shown by. */
export interface SearchSession extends ReturnType<typeof createSearch> {
  readonly nameOf: typeof nameOf;
  readonly headingOf: (id: string) => string;
  /** The words of a provision, without those of what stands under it; empty for one that has none. */
  readonly textOf: (id: string) => string;
  readonly isChapter: (id: string) => boolean;
  readonly excerpt: typeof excerpt;
  readonly countFacets: typeof countFacets;
  readonly readQuestion: typeof readAsked;
  readonly findInstead: (question: Question, own: SearchResults) => ReturnType<typeof findInstead>;
  readonly readKinds: typeof readKinds;
  /** The units that are of all these kinds; `undefined` where none is asked for. */
  readonly unitsOfAll: (kinds: readonly ProvisionKind[]) => ReadonlyMap<string, readonly TextRange[]> | undefined;
  readonly countKinds: (found: ReadonlySet<string> | undefined, filter: SearchFilter) => ReturnType<typeof countKinds>;
  /** Numbers of the products whose own terms have a timeline. */
  readonly timelines: ReadonlySet<number>;
}

/** Opens the search: loads the text and makes it searchable. Rejects where the text cannot be loaded. */
export async function openSearch(loadText: LoadText): Promise<SearchSession> {
  const records = liftRecords(await loadText('/agreement'), (id) => findUnit(id)?.num ?? '');
  const texts = new Map<string, string>(records.map(({ id, text }) => [id, text]));
  const search = createSearch(records, named, synonyms, telling);
  return {
    ...search,
    findInstead: (question, own) => findInstead(search, question, own),
    nameOf,
    headingOf: (id) => findUnit(id)?.heading ?? '',
    textOf: (id) => texts.get(id) ?? '',
    isChapter: (id) => findUnit(id)?.kind === 'chapter',
    excerpt,
    countFacets,
    readQuestion: readAsked,
    readKinds,
    unitsOfAll: (kinds) => unitsOfAll(unitsOfKinds, kinds),
    countKinds: (found, filter) => countKinds(unitsOfKinds, found, filter),
    timelines,
  };
}
