import { useTranslation } from '@/i18n/use-translation';
import { limits as found } from '@/corpus/limits';
import type { TimeLimit } from '@/deadlines/model';
import { readLength } from '@/deadlines/read-length';
import { makeLimitWords } from '@/i18n/limit-words';
import { findDurations } from '@/lifecycle/find-durations';
import type { LayerMark, TextLayer } from './text-layer';

/** Time limits. */
export const limits: TextLayer = {
  id: 'limits',
  isDefault: false,
  label: (t) => t(($) => $.layers.marks.limits),
  title: (t) => t(($) => $.deadlines.title),
  find: (unit, words) =>
    found.limits
      .filter((limit) => limit.unit === unit && words.includes(limit.quote))
      .flatMap((limit) => findPlaces(limit, words)),
};

function findPlaces(limit: TimeLimit, words: string): LayerMark[] {
  const card = () => <LimitCard limit={limit} />;
  const start = words.indexOf(limit.quote) + limit.quote.indexOf(limit.words);
  // The same length elsewhere in the provision speaks of the same limit: 7日内 … 7日届满.
  const others = findDurations(words).filter((duration) => {
    const length = readLength(duration.words)?.length;
    return length?.amount === limit.length?.amount && length?.unit === limit.length?.unit;
  });
  return [
    { start, end: start + limit.words.length, card },
    ...others.map(({ from, to }) => ({ start: from, end: to, card })),
  ];
}

function LimitCard({ limit }: { readonly limit: TimeLimit }) {
  const { t, i18n } = useTranslation();
  const words = makeLimitWords(t, i18n.language === 'en');
  return (
    <>
      <p>
        <strong>{words.lengthOf(limit)}</strong> · {t(($) => $.deadlines.actor[limit.actor])}
      </p>
      <p>
        <small className="muted">{t(($) => $.deadlines.starts)}</small> {words.startsOf(limit)}
      </p>
      <p>
        <small className="muted">{t(($) => $.deadlines.follows)}</small> {words.followsOf(limit)}
      </p>
    </>
  );
}
