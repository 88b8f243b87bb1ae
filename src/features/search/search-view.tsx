import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { optional } from '@/ui/optional';
import { useMounted } from '@/ui/use-mounted';
import { SearchPageView } from './search-page';
import { findProduct } from '@/corpus/products';
import { PROVISION_KINDS, type ProvisionKind } from '@/kinds/kinds';
import type { SearchFilter, TextRange } from '@/search/model';
import { useAnswer } from './use-answer';
import { useSearchIndex } from './use-search-index';
import type { LoadText } from '@/text/load-text';

// What stands above the results is needed when there are any.
const SearchAnswer = optional(() => import('./search-answer'));
const SearchFacets = optional(() => import('./search-facets'));

/** Search values as they stand in the address; what they mean is decided here. */
interface RawSearch {
  readonly q?: string;
  readonly part?: string;
  readonly product?: string;
  /** Id of a chapter of 通用条款. */
  readonly chapter?: string;
  /** `1`: only products whose own terms have a timeline. */
  readonly timeline?: string;
  /** One of the kinds of provision. */
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
  const { index, failed, retry } = useSearchIndex(loadText);
  const product = slug === undefined ? undefined : findProduct(slug);
  const knownPart = part === 'g' || part === 'p' ? part : undefined;
  const knownChapter = readChapter(chapter);
  const kinds = useKinds(index);
  const knownKind = PROVISION_KINDS.find((id) => id === kind);
  const units = knownKind && kinds?.get(knownKind);
  const filter = useMemo(
    (): SearchFilter => ({
      part: knownPart,
      product: product?.number,
      chapter: knownChapter,
      ...(timeline === '1' && index ? { products: index.timelines } : {}),
      ...(units ? { units } : {}),
    }),
    [knownPart, product, knownChapter, timeline, index, units],
  );
  const results = useMemo(() => index?.search.search(q, filter, wide !== '0'), [index, q, filter, wide]);
  const facets = useMemo(() => {
    if (!index) return undefined;
    const { exact, wider, query } = index.search.search(q, {}, wide !== '0');
    const ids = query.empty && units ? [...units.keys()] : [...exact, ...wider].map(({ record }) => record.id);
    return index.countFacets(ids, index.timelines);
  }, [index, q, wide, units]);
  const kindCounts = useMemo(() => {
    if (!index || !kinds) return [];
    const { exact, wider, query } = index.search.search(q, {}, wide !== '0');
    const found = new Set([...exact, ...wider].map(({ record }) => record.id));
    return PROVISION_KINDS.flatMap((id) => {
      const all = [...(kinds.get(id)?.keys() ?? [])];
      const count = query.empty ? all.length : all.filter((unit) => found.has(unit)).length;
      return count > 0 || id === knownKind ? [{ id, count }] : [];
    });
  }, [index, kinds, q, wide, knownKind]);
  const question = useMemo(() => index?.readQuestion(q, index.findNamed(q, index.named)), [index, q]);
  const answers = useAnswer(question);
  const asked = question && findProduct(String(question.product.number));
  const problems = [
    ...(part !== undefined && !knownPart ? [t(($) => $.search.badPart, { value: part.slice(0, 40) })] : []),
    ...(slug !== undefined && !product ? [t(($) => $.search.badProduct, { value: slug.slice(0, 40) })] : []),
    ...(chapter !== undefined && !knownChapter
      ? [t(($) => $.finding.badChapter, { value: chapter.slice(0, 40) })]
      : []),
    ...(kind !== undefined && !knownKind ? [t(($) => $.kinds.bad, { value: kind.slice(0, 40) })] : []),
  ];
  const nameOf = (id: string) => index?.nameOf(id) ?? id;
  const productOf = (id: string) => findProduct(/^p-(\d+)/.exec(id)?.[1] ?? '');
  return (
    <SearchPageView
      mounted={mounted}
      query={q}
      part={knownPart}
      product={product}
      kind={knownKind}
      problems={problems}
      results={results}
      failed={failed}
      onRetry={retry}
      onQuery={(text) => change({ q: text })}
      onPart={(next) => change({ part: next, product: undefined, chapter: undefined })}
      widens={wide !== '0'}
      onWiden={(widens) => change({ wide: widens ? undefined : '0' })}
      answer={
        question &&
        asked &&
        answers &&
        answers.length > 0 && <SearchAnswer product={asked} fate={question.fate} answers={answers} nameOf={nameOf} />
      }
      facets={
        facets &&
        (facets.parts.length > 0 || kindCounts.length > 0) && (
          <SearchFacets
            facets={facets}
            kind={knownKind}
            kinds={kindCounts}
            chapter={knownChapter}
            product={product}
            timeline={timeline === '1'}
            productOf={productOf}
            chapterName={(id) => `${nameOf(id)} ${index?.headingOf(id) ?? ''}`}
            onChange={change}
          />
        )
      }
      hasTimeline={(number) => index?.timelines.has(number) === true}
      nameOf={nameOf}
      excerptOf={(record, ranges) => index?.excerpt(record.text, ranges) ?? []}
      partOf={(id) =>
        t(($) => $.agreement[id.startsWith('pre') ? 'notice' : id.startsWith('g') ? 'general' : 'special'])
      }
      productOf={productOf}
    />
  );
}

/** The units of each kind, with the words for which they are of it; headings are of none. */
function useKinds(index: ReturnType<typeof useSearchIndex>['index']) {
  return useMemo(() => {
    if (!index) return undefined;
    const { records, classify, findKinds } = index;
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
  }, [index]);
}

/** The id of a chapter of 通用条款; `undefined` for anything else. */
function readChapter(id: string | undefined): `g-${string}` | undefined {
  const number = /^g-([1-9]|1[0-4])$/.exec(id ?? '')?.[1];
  return number === undefined ? undefined : `g-${number}`;
}
