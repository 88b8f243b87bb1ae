import { findUnit } from '@/corpus/structure';
import { nameOf } from '@/corpus/provision-names';
import { named, synonyms, telling, timelines } from '@/corpus/search-names';
import { classify, findKinds } from '@/kinds/classify';
import type { ProvisionKind } from '@/kinds/kinds';
import { countFacets } from '@/search/count-facets';
import { createSearch } from '@/search/create-search';
import { excerpt } from '@/search/excerpt';
import type { SearchRecord, SearchResults, TextRange } from '@/search/model';
import { findInstead } from '@/search/find-instead';
import type { Question } from '@/search/read-question';
import { liftRecords } from '@/text/lift-records';
import type { LoadText } from '@/text/load-text';
import { readAsked } from './read-asked';

/** The units of each kind, with the words for which they are of it; headings are of none. */
export type UnitsOfKinds = ReadonlyMap<ProvisionKind, ReadonlyMap<string, readonly TextRange[]>>;

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
  /** Classifies every unit at the first call, which takes some frames: nothing that is waited for should need it. */
  readonly unitsOfKinds: () => UnitsOfKinds;
  /** Numbers of the products whose own terms have a timeline. */
  readonly timelines: ReadonlySet<number>;
}

/** Opens the search: loads the text and makes it searchable. Rejects where the text cannot be loaded. */
export async function openSearch(loadText: LoadText): Promise<SearchSession> {
  const records = liftRecords(await loadText('/agreement'), (id) => findUnit(id)?.num ?? '');
  const texts = new Map<string, string>(records.map(({ id, text }) => [id, text]));
  let kinds: UnitsOfKinds | undefined;
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
    unitsOfKinds: () => (kinds ??= classifyRecords(records)),
    timelines,
  };
}

function classifyRecords(records: readonly SearchRecord[]): UnitsOfKinds {
  const units = new Map<ProvisionKind, Map<string, readonly TextRange[]>>();
  const found = classify(records);
  for (const { id, text, isHeading } of records) {
    if (isHeading) continue;
    const marks = findKinds(text);
    for (const kind of found.get(id) ?? []) {
      const ofKind = units.get(kind) ?? new Map<string, readonly TextRange[]>();
      units.set(kind, ofKind);
      ofKind.set(
        id,
        marks.filter((mark) => mark.kind === kind),
      );
    }
  }
  return units;
}
