import { useTranslation } from '@/i18n/use-translation';
import { useDurationWords, useLeftWords } from '@/i18n/duration-words';
import type { Trigger } from '@/lifecycle/model';
import { writeDate } from '@/i18n/date-words';
import { isSameDay, startOfDay } from '@/time/beijing';
import { DAY, toSaidLength } from '@/time/duration';
import { latestOf } from './pay-limit';

interface Props {
  /** By when, in epoch milliseconds; of a day, its beginning. */
  readonly limit: number;
  /** Whether the clauses fix its time of day. */
  readonly hasTime: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
  /** When everything is paid; `Infinity` for never. */
  readonly settledAt: number;
  /** What happened, by which what averts it is named: paying, renewing. */
  readonly trigger: Trigger;
  /** How much later it may be, in milliseconds: a day where of what happened a day alone is given. */
  readonly doubt?: number;
}

/** How long is left until a deadline, how long ago it passed, or that the payment given came before it. */
export function DeadlineStatus({ limit, hasTime, now, settledAt, trigger, doubt = 0 }: Props) {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const leftWords = useLeftWords();
  // Both ways rounded down: nobody has more time than is said, and nothing is said to have passed that has not.
  // Of a day that is over whole days are said: its hours are nothing that a clause gives.
  const isOfDays = (!hasTime || doubt > 0) && now > limit;
  const length = isOfDays ? startOfDay(now) - startOfDay(limit) : toSaidLength(Math.abs(limit - now));
  const duration = isOfDays ? t(($) => $.simulator.days, { count: Math.round(length / DAY) }) : durationWords(length);
  if (settledAt < limit)
    return (
      <p className="left is-met">{t(($) => $.simulator.met, { act: t(($) => $.simulator.verdict.act[trigger]) })}</p>
    );
  if (!hasTime && isSameDay(limit, now)) return <p className="left is-past">{t(($) => $.simulator.passedToday)}</p>;
  const latest = latestOf(limit, hasTime, doubt);
  if (limit <= now && now < latest)
    return (
      <p className="left">
        {t(($) => $.simulator.perhapsPassed, {
          moment: writeDate(latest - 1, { isEnglish: i18n.language === 'en', hasTime: false, hasYear: false }),
        })}
      </p>
    );
  if (now < limit) {
    const left = leftWords(limit - now, hasTime && doubt === 0);
    return <p className="left">{t(($) => $.simulator.left, { duration: left })}</p>;
  }
  return length === 0 ? (
    <p className="left is-past">{t(($) => $.simulator.passedNow)}</p>
  ) : (
    <p className="left is-past">{t(($) => $.simulator.passed, { duration })}</p>
  );
}
