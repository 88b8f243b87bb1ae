import { useRouter } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { loadModule } from '@/loading/load-module';
import type { SearchResults } from '@/search/model';
import { agreementAddress } from '@/text/agreement-address';
import { SaveWordButton } from '@/text/word-button';
import type { HitContext } from './hit-list';

interface Props {
  readonly results: Pick<SearchResults, 'query' | 'citations' | 'exact' | 'wider' | 'approximate' | 'apart'>;
  readonly context: HitContext;
}

/** Saves everything that was found as Word: all of it, also what the page has not shown yet. */
export default function SaveHits({ results, context }: Props) {
  const { t } = useTranslation();
  const { locale } = useRouter().options.context;
  const { nameOf, partOf, productOf, textOf } = context;
  const write = async () => {
    const { wordOfHits } = await loadModule(() => import('./word-of-hits'));
    const toHit = (id: string, ranges: (typeof results.exact)[number]['ranges'], text: string) => ({
      id,
      name: [partOf(id), nameOf(id), productOf(id)?.zh].filter(Boolean).join(' '),
      text,
      ranges,
    });
    const tier = (title: string, hits: readonly Pick<(typeof results.exact)[number], 'record' | 'ranges'>[]) => ({
      title,
      hits: hits.map(({ record, ranges }) => toHit(record.id, ranges, record.text)),
    });
    const { query, citations, exact, wider, approximate, apart } = results;
    const tiers = [
      { title: t(($) => $.search.citations), hits: citations.map(({ id }) => toHit(id, [], textOf(id))) },
      tier(
        t(($) => $.search.exact),
        exact,
      ),
      tier(
        t(($) => $.finding.wider),
        wider,
      ),
      tier(
        t(($) => $.search.approximate),
        approximate,
      ),
      tier(
        t(($) => $.finding.apart),
        apart,
      ),
    ];
    const page = agreementAddress(locale);
    return {
      kind: 'register',
      names: t(($) => $.excerpt.hits.title, { query: query.text.slice(0, 60) }),
      href: location.href,
      blocks: wordOfHits(tiers, (id) => `${page}?edition=${edition.id}#${id}`),
    } as const;
  };
  return (
    <p className="actions print:hidden">
      <SaveWordButton label={t(($) => $.excerpt.hits.save)} write={write} />
    </p>
  );
}
