import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { isAgreed, listEvents, type ReadCase } from '@/lifecycle/case-readings';
import { isLoss } from '@/lifecycle/consequences';
import { isIrrecoverable } from '@/lifecycle/is-irrecoverable';
import type { Scenario } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { isSameDay } from '@/time/beijing';
import { Cited } from './cited';
import { useEventName, useWording } from '@/cases/event-name';
import { type Clock, hasTimeOfDay, Moment } from '@/cases/moment';
import { useOccurrenceWords } from './occurrence-words';
import { useReadingNames } from '@/cases/reading-names';
import { Filled } from '@/i18n/filled';

interface Props {
  readonly scenario: Pick<Scenario, 'rules' | 'readings' | 'trigger'>;
  /** The case by every reading, the chosen one first. */
  readonly byReading: readonly [ReadCase, ...ReadCase[]];
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

/** The events of a case in order: when, what, how certain, by which readings alone, and the words of the clause. */
export function TimelineList(props: Props) {
  const { scenario, byReading, clock, now, settledAt, doubt, highlighted, onHighlight } = props;
  const occurrence = useOccurrenceWords(scenario, now, settledAt, doubt, byReading[0].events);
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  const modalityName = (modality: 'may' | 'best-effort') => t(($) => $.simulator.modality[modality]);
  const readingNames = useReadingNames();
  const listed = listEvents(scenario, byReading);
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
      {listed.map(({ event, names }) => {
        const { rule, state } = event;
        const hasTime = hasTimeOfDay(rule, scenario.rules);
        const status = [
          rule.modality !== 'will' && modalityName(rule.modality),
          occurrence(event, hasTime),
          names
            ? t(($) => $.simulator.onlyByReading, { name: readingNames([names]) })
            : !isAgreed(event, byReading) && t(($) => $.simulator.otherReadings),
        ]
          .filter(Boolean)
          .join(' · ');
        const isLost = isLoss(rule);
        return (
          <li
            key={names ? `${rule.id} ${event.earliest} ${event.latest}` : rule.id}
            data-event={names ? undefined : rule.id}
            className={[
              'event',
              `state-${names && state === 'certain' ? 'possible' : state}`,
              isLost && 'is-loss',
              highlighted === rule.id && !names && 'is-highlighted',
            ]
              .filter(Boolean)
              .join(' ')}
          >
            <p className="when">
              <When event={event} clock={clock} hasTime={hasTime} />
            </p>
            <p className="what">
              <strong>{eventName(rule)}</strong>
              {isLost && (
                <span className="tag loss">
                  ✕ {t(($) => (isIrrecoverable(rule) ? $.simulator.irrecoverable : $.simulator.loss))}
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
