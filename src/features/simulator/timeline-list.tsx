import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { isSameDay } from '@/time/beijing';
import { Cited } from './cited';
import { useEventName, useWording } from './event-name';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import { useOccurrenceWords } from './occurrence-words';
import { Filled } from '@/i18n/filled';

interface Props {
  readonly events: readonly LifecycleEvent[];
  /** Rules with which something is lost. */
  readonly losses: readonly string[];
  /** Rules whose loss the text says cannot be undone. */
  readonly irrecoverable: readonly string[];
  readonly clock: Clock;
  /** What time it is; `undefined` where that is not known, or no date was given. */
  readonly now: number | undefined;
  /** When everything is paid, in epoch milliseconds; `Infinity` for never. */
  readonly settledAt: number;
  /** How much later all may be, in milliseconds. */
  readonly doubt: number;
  readonly highlighted: string | undefined;
  readonly onHighlight: (id: string | undefined) => void;
}

/** The events of a case in order: when, what, how certain, and the words of the clause. */
export function TimelineList(props: Props) {
  const { events, losses, irrecoverable, clock, now, settledAt, doubt, highlighted, onHighlight } = props;
  const occurrence = useOccurrenceWords(now, settledAt, doubt);
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  const modalityName = (modality: 'may' | 'best-effort') => t(($) => $.simulator.modality[modality]);
  const rules = events.map(({ rule }) => rule);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const box = list.current;
    const onOver = ({ target }: Event) => {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null;
      onHighlight(item?.dataset['event']);
    };
    const onLeave = () => onHighlight(undefined);
    box?.addEventListener('pointerover', onOver);
    box?.addEventListener('focusin', onOver);
    box?.addEventListener('pointerleave', onLeave);
    box?.addEventListener('focusout', onLeave);
    return () => {
      box?.removeEventListener('pointerover', onOver);
      box?.removeEventListener('focusin', onOver);
      box?.removeEventListener('pointerleave', onLeave);
      box?.removeEventListener('focusout', onLeave);
    };
  }, [onHighlight]);
  return (
    <ol ref={list} className="timeline-list" aria-label={t(($) => $.simulator.list)}>
      {events.map((event) => {
        const { rule, state } = event;
        const hasTime = hasTimeOfDay(rule, rules);
        const status = [rule.modality !== 'will' && modalityName(rule.modality), occurrence(event, hasTime)]
          .filter(Boolean)
          .join(' · ');
        return (
          <li
            key={rule.id}
            data-event={rule.id}
            className={[
              'event',
              `state-${state}`,
              losses.includes(rule.id) && 'is-loss',
              highlighted === rule.id && 'is-highlighted',
            ]
              .filter(Boolean)
              .join(' ')}
          >
            <p className="when">
              <When event={event} clock={clock} hasTime={hasTime} />
            </p>
            <p className="what">
              <strong>{eventName(rule)}</strong>
              {losses.includes(rule.id) && (
                <span className="tag loss">
                  ✕ {t(($) => (irrecoverable.includes(rule.id) ? $.simulator.irrecoverable : $.simulator.loss))}
                </span>
              )}
              {status && <span className={`tag ${state}`}>{status}</span>}
              {rule.fills && <span className="tag">{t(($) => $.simulator.generalRule)}</span>}
              {rule.condition && (
                <span className="condition">
                  {t(($) => $.simulator.condition, { condition: wording(rule.condition) })}
                </span>
              )}
            </p>
            <p className="says">
              <Cited citations={rule.citations} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** When an event happens: a moment, a window, a moment from which it may, or that the text names none. */
function When({ event, clock, hasTime }: { event: LifecycleEvent; clock: Clock; hasTime: boolean }) {
  const { t } = useTranslation();
  const { earliest, latest } = event;
  if (earliest === null) return <>{t(($) => $.simulator.unknownMoment)}</>;
  const start = <Moment at={earliest} clock={clock} hasTime={hasTime} />;
  // A span of days ends with its last day, not with the midnight that follows.
  const isOfDays = clock.dated && !hasTime;
  const end = latest !== null && isOfDays ? latest - 1 : latest;
  if (latest === earliest || (end !== null && isOfDays && isSameDay(earliest, end))) return start;
  if (latest === null) {
    return <Filled wording={t(($) => $.simulator.earliest)} elements={{ moment: start }} />;
  }
  return (
    <>
      {start} – <Moment at={end ?? earliest} clock={clock} hasTime={hasTime} />
    </>
  );
}
