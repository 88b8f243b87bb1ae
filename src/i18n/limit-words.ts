import type { TFunction } from 'i18next';
import { isEvents } from '@/deadlines/is-events';
import type { Event, TimeLimit } from '@/deadlines/model';
import type { Reckoned } from '@/deadlines/reckon';
import { writeDate } from './date-words';

/** Says what a time limit is in the reader's language. Needs the wording of deadlines and of the simulator. */
export function makeLimitWords(t: TFunction, isEnglish: boolean) {
  const language = isEnglish ? 'en' : 'zh';
  const list = (parts: readonly string[]) => parts.join(isEnglish ? '; ' : '；');

  const inBrackets = (text: string, note: string) => t(($) => $.site.withNote, { text, note });

  const nameEvent = ({
    effect,
    subject,
    object,
    modality,
    isLoss = false,
    isIrrecoverable = false,
    isLater = false,
    condition,
  }: Event): string => {
    const event = t(($) => $.events.event, {
      subject: object ? object[language] : t(($) => $.events.subject[subject]),
      effect: t(($) => $.events.effect[effect]),
    });
    const said =
      modality === 'may'
        ? t(($) => $.deadlines.may, { event })
        : modality === 'best-effort'
          ? t(($) => $.deadlines.bestEffort, { event })
          : event;
    const lost = t(($) => (isIrrecoverable ? $.deadlines.irrecoverable : $.deadlines.loss));
    const whole = isLoss ? inBrackets(said, lost) : said;
    const told = condition
      ? t(($) => $.deadlines.onCondition, { condition: condition[language], event: whole })
      : whole;
    return isLater ? t(($) => $.deadlines.later, { event: told }) : told;
  };

  const lengthOf = ({ length, course }: TimeLimit): string => {
    if (!length) return t(($) => $.deadlines.course[course], { length: '' });
    const { amount: count, unit } = length;
    const isOrdinal = (course === 'on' || course === 'by' || course === 'from') && (unit === 'hour' || unit === 'day');
    const words = isOrdinal
      ? t(($) => $.deadlines.ordinal[unit], { count })
      : t(($) => $.deadlines.unit[unit], { count });
    return t(($) => $.deadlines.course[course], { length: words });
  };

  const nameDate = (at: number, hasTime: boolean, hasYear = true): string =>
    writeDate(at, { isEnglish, hasTime, hasYear });

  return {
    nameEvent,
    lengthOf,
    startsOf: ({ starts, variant, isFirst = false }: TimeLimit): string => {
      const nameStart = () => {
        if (typeof starts !== 'string') return isEvents(starts) ? list(starts.map(nameEvent)) : starts[language];
        return isFirst ? t(($) => $.deadlines.first) : t(($) => $.events.trigger[starts]);
      };
      return variant ? inBrackets(nameStart(), variant[language]) : nameStart();
    },
    followsOf: ({ follows, doubt, kind, isAvertible = false }: TimeLimit): string => {
      const events = list(isEvents(follows) ? follows.map(nameEvent) : [follows[language]]);
      const isOwed = kind === 'arrears' || kind === 'expiry' || kind === 'order-unpaid' || kind === 'quota-exhausted';
      return list([
        isAvertible && isOwed ? t(($) => $.deadlines.unless[kind], { events }) : events,
        ...(doubt ? [t(($) => $.deadlines.doubt, { note: doubt[language] })] : []),
      ]);
    },
    dateOf: (limit: TimeLimit, { earliest, latest, hasTime, movesTo }: Reckoned, from: number): string => {
      const date = nameDate(earliest, hasTime);
      const moved =
        movesTo === undefined ? [] : [t(($) => $.deadlines.movesTo, { date: nameDate(movesTo, false, false) })];
      return list([t(($) => $.deadlines.when[whenOf(limit)], { date, end: nameDate(endOf(), hasTime) }), ...moved]);

      function endOf(): number {
        return limit.course === 'within-before' ? from : latest;
      }
    },
  };
}

type When = 'at' | 'by' | 'after' | 'from' | 'until' | 'since' | 'between' | 'either';

/** In what words the date of a limit is said. */
function whenOf({ course, length, dayOne, follows }: TimeLimit): When {
  if (dayOne === 'either') return 'either';
  switch (course) {
    case 'within':
    case 'by':
      return 'by';
    case 'at-end':
      return 'at';
    case 'on':
      return length?.unit === 'hour' ? 'between' : 'at';
    case 'after-end':
      return 'after';
    case 'from':
    case 'from-end':
      return 'from';
    case 'before':
      // A reminder is sent at that moment; what is to be done in time is done by then.
      return isEvents(follows) && follows.some(({ effect }) => effect === 'notify') ? 'at' : 'by';
    case 'within-before':
      return 'between';
    case 'lasting':
      return 'until';
    case 'preceding':
      return 'since';
    case 'rate':
      return 'at';
  }
}
