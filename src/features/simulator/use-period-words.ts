import { useTranslation } from '@/i18n/use-translation';
import type { CasePeriod } from '@/lifecycle/case-periods';
import type { LifecycleRule, Trigger } from '@/lifecycle/model';
import { useDurationWords } from '@/i18n/duration-words';
import { useSubjectName } from '@/cases/event-name';

/** How the agreement calls a length for which it gives no figure, and which wording of ours quotes it. */
const NAMED = [
  ['一定的缓冲期', 'buffer'],
  ['宽限期', 'grace'],
  ['延停额度', 'deferral'],
] as const;

const nameIn = (quote: string) => NAMED.find(([words]) => quote.includes(words))?.[1];

/** Puts a period into words as its clause counts it: how long, and from where (2.2: 7 日，自暂停之时起). */
export function usePeriodWords(trigger: Trigger) {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  const durationWords = useDurationWords();
  const anchorOf = (rule: LifecycleRule | undefined) => {
    if (!rule) return t(($) => $.events.trigger[trigger]);
    const effect = t(($) => $.events.effect[rule.effect]);
    // 自暂停之时起: the service goes without saying.
    const isPlain = rule.subject === 'service' && rule.object === undefined;
    return t(($) => $.timeline.anchor, {
      subject: isPlain ? t(($) => $.events.subject.service) : subjectName(rule),
      effect,
    });
  };
  return ({ rules: [rule], anchor: from, length, isOther }: CasePeriod): string => {
    if (!rule) return '';
    const { offset } = rule;
    const anchor = anchorOf(from);
    const lengthOf = ({ amount, unit }: { readonly amount: number; readonly unit: 'hour' | 'day' }) =>
      t(($) => $.timeline[unit === 'hour' ? 'hours' : 'days'], { count: amount });
    const words = () => {
      switch (offset.kind) {
        case 'at':
          return t(
            ($) => $.timeline.period[offset.basis === 'moment' || offset.basis === 'date' ? offset.basis : 'at'],
            {
              length: lengthOf(offset.period),
              anchor,
            },
          );
        case 'within':
        case 'over':
        case 'after':
        case 'before':
        case 'within-before':
          return t(($) => $.timeline.period[offset.kind], { length: lengthOf(offset.period), anchor });
        case 'on-day':
        case 'by-day':
        case 'from-day':
          return t(($) => $.timeline.period[offset.kind], { count: offset.day, anchor });
        case 'on-hour':
          return t(($) => $.timeline.period[offset.kind], { count: offset.hour, anchor });
        case 'parameter': {
          const what = t(($) => $.simulator.given[offset.parameter]);
          return length === undefined
            ? what
            : t(($) => $.timeline.period.parameter, { what, length: durationWords(length), anchor });
        }
        default: {
          const named = rule.citations.flatMap(({ quotes }) => quotes.flatMap((quote) => nameIn(quote) ?? []))[0];
          const quoted = named && t(($) => $.timeline.named[named]);
          if (quoted !== undefined && rule.countsFromTrigger)
            return t(($) => $.timeline.period.buffer, { words: quoted, anchor });
          return quoted === undefined
            ? t(($) => $.timeline.period.unknown, { anchor })
            : t(($) => $.timeline.period.quoted, { words: quoted, anchor });
        }
      }
    };
    return isOther ? t(($) => $.timeline.otherPeriod, { period: words() }) : words();
  };
}
