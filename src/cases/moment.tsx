import { Gap } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import type { Trigger } from '@/lifecycle/model';
import { writeDay, writeMoment } from '@/time/beijing';
import { writeDuration } from '@/time/duration';
import { writeDate } from '@/i18n/date-words';
import { useDurationWords } from '@/i18n/duration-words';

/** What a moment is written relative to. */
export interface Clock {
  readonly trigger: Trigger;
  readonly triggeredAt: number;
  /** Whether the reader gave a date; without one no date is invented. */
  readonly dated: boolean;
  /** How much later what happened may have been, in milliseconds: a day where a day alone is given. No moment has an hour then. */
  readonly doubt: number;
  /** The present, in epoch milliseconds: its year is not said. Unknown where the server renders. */
  readonly now?: number | undefined;
  /** Whether every date has its year: on paper, which is read when another year may be the present. */
  readonly hasYears?: boolean;
}

interface Props {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly clock: Clock;
  /** Whether the clause fixes the time of day; else the day is all that is printed. */
  readonly hasTime: boolean;
  /** Whether a day is what was given, and not what a clause leaves at that. */
  readonly isPlain?: boolean;
}

/**
 * A moment in words, with its machine-readable form: a date where the reader gave one, else a duration. All are by the clock
 * of Beijing, which the case says once.
 */
export function Moment({ at, clock, hasTime, isPlain = false }: Props) {
  const words = useMomentWords(clock);
  const { t } = useTranslation();
  const elapsed = at - clock.triggeredAt;
  const isTimed = hasTime && clock.doubt === 0;
  if (!clock.dated) {
    // A machine-readable duration has no sign: what comes before the trigger is words only.
    if (elapsed < 0) return <>{words(at, hasTime)}</>;
    return <time dateTime={writeDuration(elapsed)}>{words(at, hasTime)}</time>;
  }
  return (
    <>
      <time dateTime={isTimed ? writeMoment(at) : writeDay(at)}>{words(at, hasTime)}</time>
      {!hasTime && !isPlain && (
        <small>
          <Gap />
          {t(($) => $.simulator.dayOnly)}
        </small>
      )}
    </>
  );
}

/** Writes moments in the reader's language. */
export function useMomentWords({ trigger, triggeredAt, dated, doubt, now, hasYears = false }: Clock) {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  return (at: number, hasTime = true): string => {
    if (dated) {
      const hasYear = hasYears || now === undefined || yearOf(at) !== yearOf(now);
      return writeDate(at, { isEnglish: i18n.language === 'en', hasTime: hasTime && doubt === 0, hasYear });
    }
    const elapsed = Math.abs(at - triggeredAt);
    const isBefore = at < triggeredAt;
    const name = t(($) => $.events.trigger[trigger]);
    if (elapsed === 0) return t(($) => $.simulator.immediately, { trigger: name });
    const duration = durationWords(elapsed);
    return isBefore
      ? t(($) => $.simulator.beforeTrigger, { trigger: name, duration })
      : t(($) => $.simulator.after, { trigger: name, duration });
  };
}

const yearOf = (at: number) => writeDay(at).slice(0, 4);

export { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
