import { useTranslation } from 'react-i18next';
import type { LifecycleRule, Trigger } from '@/lifecycle/model';

const HOUR = 3_600_000;
const BEIJING = 8 * HOUR;

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
    return <time dateTime={toDuration(elapsed)}>{words(at, hasTime)}</time>;
  }
  const local = new Date(at + BEIJING).toISOString();
  return (
    <>
      <time dateTime={hasTime ? `${local.slice(0, 19)}+08:00` : local.slice(0, 10)}>{words(at, hasTime)}</time>{' '}
      <small>{hasTime ? t(($) => $.simulator.beijing) : t(($) => $.simulator.dayOnly)}</small>
    </>
  );
}

/** Writes moments in the reader's language. */
export function useMomentWords({ trigger, triggeredAt, dated }: Clock) {
  const { t, i18n } = useTranslation();
  return (at: number, hasTime = true): string => {
    if (dated) {
      return new Intl.DateTimeFormat(i18n.language, {
        timeZone: 'Asia/Shanghai',
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        ...(hasTime ? { hour: '2-digit', minute: '2-digit', hour12: false } : {}),
      }).format(at);
    }
    const elapsed = Math.abs(at - triggeredAt);
    const isBefore = at < triggeredAt;
    const name = t(($) => $.simulator.trigger[trigger]);
    if (elapsed === 0) return t(($) => $.simulator.immediately, { trigger: name });
    const hours = Math.round(elapsed / HOUR);
    const parts = [
      ...(hours >= 48 || hours % 24 === 0 ? [t(($) => $.simulator.days, { count: Math.floor(hours / 24) })] : []),
      ...(hours < 48 && hours % 24 !== 0 ? [t(($) => $.simulator.hours, { count: hours })] : []),
      ...(hours >= 48 && hours % 24 !== 0 ? [t(($) => $.simulator.hours, { count: hours % 24 })] : []),
    ];
    // The text speaks of 24 hours, not of one day, where it promises them.
    const duration = hours === 24 ? t(($) => $.simulator.hours, { count: 24 }) : parts.join(' ');
    return isBefore
      ? t(($) => $.simulator.beforeTrigger, { trigger: name, duration })
      : t(($) => $.simulator.after, { trigger: name, duration });
  };
}

/** An ISO 8601 duration: `PT24H`, `P8D`, `P2DT12H`. */
function toDuration(elapsed: number): string {
  const hours = Math.round(elapsed / HOUR);
  if (hours <= 24) return `PT${hours}H`;
  const rest = hours % 24;
  return `P${Math.floor(hours / 24)}D${rest > 0 ? `T${rest}H` : ''}`;
}

/** Whether two moments are on one day in Beijing. */
export function isSameDay(a: number, b: number): boolean {
  const dayOf = (at: number) => Math.floor((at + BEIJING) / (24 * HOUR));
  return dayOf(a) === dayOf(b);
}

/** Whether the clauses fix the time of day at which a rule takes effect: all counts that lead to it are from moments. */
export function hasTimeOfDay(rule: LifecycleRule, rules: readonly LifecycleRule[]): boolean {
  const { offset, since } = rule;
  if ('basis' in offset && offset.basis !== 'moment' && !('period' in offset && offset.period.unit === 'hour'))
    return false;
  return (typeof since === 'string' ? [since] : since).every((id) => {
    const anchor = rules.find((candidate) => candidate.id === id);
    return !anchor || hasTimeOfDay(anchor, rules);
  });
}
