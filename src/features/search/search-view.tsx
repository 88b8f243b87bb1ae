import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { optional } from '@/ui/optional';
import { useMounted } from '@/ui/use-mounted';
import { Pending } from '@/ui/pending';
import { SearchPageView } from './search-page';
import { findProduct } from '@/corpus/products';
import type { AddressKinds } from '@/kinds/read-kinds';
import type { SearchFilter } from '@/search/model';
import { useQuestion } from './use-question';
import { useSearchSession } from './use-search-session';
import type { LoadText } from '@/text/load-text';
import { partOfId } from '@/agreement/unit-id';

// What stands above the results is needed when there are any.
const SearchAnswer = optional(() => import('./search-answer'), {
  wording: ['answering', 'events'],
  fallback: <Pending />,
});
// What a concept of law is called is looked up after the results stand there.
const ConceptAnswer = optional(() => import('./concept-answer'), { wording: ['answering'], isSilent: true });
const SearchFacets = optional(() => import('./found-parts'), {
  pick: (parts) => parts.SearchFacets,
  wording: ['kinds'],
});

const PastedPage = optional(() => import('./pasted-page'), { isSilent: true });

/** Until the session is there to read them. */
const NO_KINDS: AddressKinds = { kinds: [], unknown: [], split: [] };

/** Milliseconds for which results wait for the concept above them. */
const LONGEST_WAIT = 1000;

/** Fewer hits than these need no narrowing. */
const FEW = 10;

/** Search values as they stand in the address; what they mean is decided here. */
interface RawSearch {
  readonly q?: string;
  readonly part?: string;
  readonly product?: string;
  /** Id of a chapter of 通用条款. */
  readonly chapter?: string;
  /** `1`: only products whose own terms have a timeline. */
  readonly timeline?: string;
  /** Kinds of provision, commas between them: all must be met. */
  readonly kind?: string;
  /** `0`: only the words as they are. */
  readonly wide?: string;
}

interface Props {
  readonly search: RawSearch;
  /** Changes values of the address; `undefined` takes one out. */
  readonly onChange: (values: { readonly [Key in keyof RawSearch]?: RawSearch[Key] | undefined }) => void;
  readonly loadText: LoadText;
}

/** Loads the text, searches it, and names every value of the address that means nothing. */
export function SearchView({ search, onChange: change, loadText }: Props) {
  const { q = '', part, product: slug, chapter, timeline, kind, wide } = search;
  const { t } = useTranslation();
  const mounted = useMounted();
  const { session, failed, retry } = useSearchSession(loadText);
  const product = slug === undefined ? undefined : findProduct(slug);
  const knownPart = part === 'g' || part === 'p' ? part : undefined;
  // Which chapters there are is known with the text; until then none is named as wrong.
  const knownChapter = chapter !== undefined && session?.isChapter(chapter) === true ? chapter : undefined;
  const asked = useMemo(() => session?.readKinds(kind) ?? NO_KINDS, [session, kind]);
  const units = useMemo(() => session?.unitsOfAll(asked.kinds), [session, asked]);
  const filter = useMemo(
    (): SearchFilter => ({
      part: knownPart,
      product: product?.number,
      chapter: knownChapter,
      ...(timeline === '1' && session ? { products: session.timelines } : {}),
      ...(units ? { units } : {}),
    }),
    [knownPart, product, knownChapter, timeline, session, units],
  );
  const { question, topics, owed, outside, trigger, now } = useQuestion(session, q);
  const isNarrowed = [knownPart, product, knownChapter, asked.kinds[0], timeline].some((value) => value !== undefined);
  const own = useMemo(() => session?.search(q, filter, wide !== '0'), [session, q, filter, wide]);
  const instead = useMemo(
    () => (session && question && own && !isNarrowed ? session.findInstead(question, own) : undefined),
    [session, question, own, isNarrowed],
  );
  const found = instead?.results ?? own;
  // What was read as a day is no clause that is nearly there: 11.20.
  const results = useMemo(
    () =>
      found && question && found.citations.every(({ exact }) => !exact)
        ? { ...found, citations: [], uncited: [] }
        : found,
    [found, question],
  );
  const facets = useMemo(() => {
    if (!session || !results) return undefined;
    const ids = results.query.empty && units ? [...units.keys()] : results.everywhere;
    return session.countFacets(units ? ids.filter((id) => units.has(id)) : ids, session.timelines);
  }, [session, results, units]);
  const kindCounts = useMemo(() => {
    if (!session || !results) return [];
    const found = results.query.empty ? undefined : new Set(results.everywhere);
    return session.countKinds(found, filter);
  }, [session, results, filter]);
  // The concept stands above the results: what comes later would push them down. It is not waited for long.
  const [settled, setSettled] = useState<string>();
  // So does the answer, as far as it waits for a part of the program.
  const [answered, setAnswered] = useState<string>();
  const hasResults = results !== undefined;
  useEffect(() => {
    const go = () => {
      setSettled(q);
      setAnswered(q);
    };
    const timer = hasResults ? setTimeout(go, LONGEST_WAIT) : undefined;
    return () => clearTimeout(timer);
  }, [hasResults, q]);
  const asks = question ?? topics[0];
  const hasConcept = q.trim() !== '' && !isNarrowed && (own?.query.excluded.length ?? 0) === 0;
  const isNarrowable =
    isNarrowed ||
    results?.query.empty === true ||
    (!instead && (results?.everywhere.length ?? 0) + (results?.apart.length ?? 0) > FEW);
  const problems = [
    ...(part !== undefined && !knownPart ? [t(($) => $.search.badPart, { value: part.slice(0, 40) })] : []),
    ...(slug !== undefined && !product ? [t(($) => $.search.badProduct, { value: slug.slice(0, 40) })] : []),
    ...(chapter !== undefined && session && !knownChapter
      ? [t(($) => $.finding.badChapter, { value: chapter.slice(0, 40) })]
      : []),
    ...asked.unknown.map((value) => t(($) => $.finding.badKind, { value: value.slice(0, 40) })),
  ];
  const nameOf = (id: string) => session?.nameOf(id) ?? id;
  const productOf = (id: string) => findProduct(/^p-(\d+)/.exec(id)?.[1] ?? '');
  return (
    <SearchPageView
      mounted={mounted}
      query={q}
      product={product}
      kinds={asked}
      isToCome={!session && kind !== undefined}
      onKinds={(value) => change({ kind: value })}
      problems={problems}
      results={results}
      isSettled={(settled === q || !hasConcept) && (answered === q || !asks)}
      instead={instead?.word}
      failed={failed}
      onRetry={retry}
      onQuery={(text) => change({ q: text })}
      onAllProducts={() => change({ product: undefined, chapter: undefined })}
      widens={wide !== '0'}
      onWiden={(widens) => change({ wide: widens ? undefined : '0' })}
      answer={
        asks && (
          <SearchAnswer
            {...{ question, topics, owed, nameOf }}
            query={q}
            readAt={now}
            onSettled={() => setAnswered(q)}
          />
        )
      }
      concept={
        <>
          {q.includes('/') && <PastedPage query={q} readAt={now} />}
          {hasConcept && <ConceptAnswer query={q} loadText={loadText} onSettled={() => setSettled(q)} />}
        </>
      }
      outside={outside}
      trigger={trigger}
      answered={question?.products ?? []}
      facets={
        facets &&
        isNarrowable && (
          <SearchFacets
            facets={facets}
            chosenKinds={asked.kinds}
            kinds={kindCounts}
            chapter={knownChapter}
            product={product}
            timeline={timeline === '1'}
            productOf={productOf}
            chapterName={(id) => `${nameOf(id)} ${session?.headingOf(id) ?? ''}`}
            isNarrowed={isNarrowed || results?.query.empty === true}
            part={knownPart}
            onChange={change}
          />
        )
      }
      leadsTo={(number) =>
        outside.length === 0 || question?.products.some((product) => product.number === number) === true
      }
      hasTimeline={(number) => session?.timelines.has(number) === true}
      nameOf={nameOf}
      textOf={(id) => session?.textOf(id) ?? ''}
      excerptOf={(record, ranges) => session?.excerpt(record.text, ranges) ?? []}
      partOf={(id) => t(($) => $.agreement[partOfId(id)])}
      productOf={productOf}
    />
  );
}
