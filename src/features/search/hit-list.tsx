import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import type { Segment } from '@/search/excerpt';
import type { SearchRecord, TextRange } from '@/search/model';
import { Button } from '@/ui/button';
import { useCaseSearch } from '@/ui/use-case-search';
import { Excerpt } from './excerpt';

/** Hits that are shown at first, and with each “more”. */
const BATCH = 40;

/** What is said of a hit, from what the corpus knows. */
export interface HitContext {
  readonly nameOf: (id: string) => string;
  readonly partOf: (id: string) => string;
  readonly textOf: (id: string) => string;
  readonly productOf: (id: string) => Product | undefined;
  readonly hasTimeline: (number: number) => boolean;
  /** Whether a hit may lead to its product: not where the query names what is none, and the word merely stands there. */
  readonly leadsTo: (number: number) => boolean;
  /** The sentence of a hit, with what was found in it. */
  readonly excerptOf: (record: SearchRecord, ranges: readonly TextRange[]) => readonly Segment[];
}

/** A place in the text. */
interface ListedHit {
  readonly record: SearchRecord;
  readonly ranges: readonly TextRange[];
  /** What to highlight in the text on arrival. */
  readonly words: string;
}

interface Props {
  readonly hits: readonly ListedHit[];
  readonly context: HitContext;
}

/** Hits in the order of the search, forty at a time. */
export function HitList({ hits, context }: Props) {
  const { t } = useTranslation();
  const [count, setCount] = useState(BATCH);
  const left = hits.length - count;
  return (
    <>
      <ol className="hits">
        {hits.slice(0, count).map((hit) => (
          <Hit key={hit.record.id} {...hit} {...context} />
        ))}
      </ol>
      {left > 0 && (
        <Button onClick={() => setCount(count + BATCH)}>
          {t(($) => $.search.more, { count: Math.min(left, BATCH) })}
        </Button>
      )}
    </>
  );
}

function Hit({
  record,
  ranges,
  words,
  nameOf,
  partOf,
  productOf,
  hasTimeline,
  leadsTo,
  excerptOf,
}: ListedHit & HitContext) {
  const { t } = useTranslation();
  const caseSearch = useCaseSearch();
  const product = productOf(record.id);
  return (
    <li>
      <p className="trail">
        <span>{partOf(record.id)}</span>
        {product && (
          <span lang="zh-CN">
            {product.number} {product.zh}
          </span>
        )}
        {product && leadsTo(product.number) && (
          <Link to="/products/$slug" params={{ slug: product.slug }} search={caseSearch} preload={false}>
            {hasTimeline(product.number) ? t(($) => $.finding.openTimeline) : t(($) => $.search.openProduct)}
          </Link>
        )}
      </p>
      <Link
        to="/agreement"
        hash={record.id}
        search={{ ...caseSearch, q: words }}
        resetScroll={false}
        className="hit"
        lang="zh-CN"
      >
        <span className="clause-number">{nameOf(record.id)}</span> <Excerpt segments={excerptOf(record, ranges)} />
      </Link>
    </li>
  );
}
