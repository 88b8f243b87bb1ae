import type { TFunction } from 'i18next';
import type { Tally } from './verdict-of';

/** Says in a sentence what came of a check: how many of each do not agree, or that all that could be judged does. */
export function sayVerdict(t: TFunction, { amiss, agree, unjudged }: Tally): string {
  const parts = (['quotes', 'numbers', 'periods'] as const)
    .filter((kind) => amiss[kind] > 0)
    .map((kind) => t(($) => $.check.amissParts[kind], { count: amiss[kind] }));
  const count = amiss.quotes + amiss.numbers + amiss.periods;
  const verdict =
    count > 0
      ? t(($) => $.check.disagrees, { count, parts: parts.join(t(($) => $.check.comma)) })
      : t(($) => (agree > 0 ? $.check.agrees : $.check.nothingJudged));
  return unjudged > 0 ? `${verdict} ${t(($) => $.check.notJudged, { count: unjudged })}` : verdict;
}
