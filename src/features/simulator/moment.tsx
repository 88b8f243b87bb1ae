import { useTranslation } from 'react-i18next';
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
}

interface Props {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly clock: Clock;
  /** Whether the clause fixes the time of day; else the day is all that is printed. */
  readonly hasTime: boolean;
}

/** A moment in words, with its machine-readable form: a date where the reader gave one, else a duration. */
export function Moment({ at, clock, hasTime }: Props) {
  const words = useMomentWords(clock);
  const { t } = useTranslation();
  const elapsed = at - clock.triggeredAt;
  if (!clock.dated) {
    // A machine-readable duration has no sign: what comes before the trigger is words only.
    if (elapsed < 0) return <>{words(at, hasTime)}</>;
    return <time dateTime={writeDuration(elapsed)}>{words(at, hasTime)}</time>;
  }
  return (
    <>
      <time dateTime={hasTime ? writeMoment(at) : writeDay(at)}>{words(at, hasTime)}</time>{' '}
      <small>{hasTime ? t(($) => $.simulator.beijing) : t(($) => $.simulator.dayOnly)}</small>
    </>
  );
}

/** Writes moments in the reader's language. */
export function useMomentWords({ trigger, triggeredAt, dated }: Clock) {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  return (at: number, hasTime = true): string => {
    if (dated) return writeDate(at, { isEnglish: i18n.language === 'en', hasTime });
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

export { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
