import { useTranslation } from 'react-i18next';
import { useDurationWords } from '@/i18n/duration-words';
import { isAgreed, otherEventsOf, type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import { certaintyOf } from '@/lifecycle/certainty';
import { consequenceOf, isBeside, isLoss } from '@/lifecycle/consequences';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { tenseOf, toLimit } from '@/lifecycle/tense';
import { isSameDay } from '@/time/beijing';
import { DAY, toSaidLength } from '@/time/duration';
import { Filled } from '@/i18n/filled';
import { useConditionalName, useSubjectName } from './event-name';
import { inSentence } from './in-sentence';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import { useStateWords } from './phase-words';
import { useReadingNames } from './reading-names';
import type { SimulatorView } from './simulator-view';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Where the case stands now, in words: 第 3 天，服务已暂停. */
export function CaseStatus({ view, now }: Omit<Props, 'clock'>) {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  const states = useStateWords(['order', 'service', 'data']);
  const { triggeredAt, doubt, byReading, scenario } = view;
  const readingNames = useReadingNames();
  const subjectName = useSubjectName();
  const separator = t(($) => $.simulator.stateSeparator);
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  // What is dropped beside what stops, and can be sent again (21.2.2), is no state of the service.
  const droppedBy = (events: readonly LifecycleEvent[], moment: number) =>
    events
      .filter(({ rule, state, earliest }) => isBeside(rule) && state !== 'averted' && (earliest ?? Infinity) <= moment)
      .map(({ rule }) =>
        t(($) => $.simulator.stateOf, { lane: subjectName(rule), state: t(($) => $.simulator.dropped) }),
      );
  const day = Math.floor((now - triggeredAt) / DAY) + 1;
  const statesOf = ({ states: phases, events }: ReadCase) => {
    const at = (moment: number) => [states(phases, moment), ...droppedBy(events, moment)].join(separator);
    const latest = at(now);
    const earliest = at(Math.max(triggeredAt, now - doubt));
    return earliest === latest ? latest : t(($) => $.simulator.betweenStates, { from: earliest, to: latest });
  };
  const told = tellReadings(scenario, byReading, statesOf);
  const [agreed] = told;
  return (
    <p className="today" data-readings={told.length > 1 || undefined}>
      {now >= triggeredAt && now < triggeredAt + doubt
        ? t(($) => $.simulator.dayOfTrigger, { trigger })
        : now < triggeredAt
          ? t(($) => $.simulator.notYetTriggered, {
              trigger,
              duration: durationWords(toSaidLength(triggeredAt - now)),
            })
          : told.length === 1 && agreed
            ? t(($) => $.simulator.today, { day, states: statesOf(agreed.first) })
            : [
                t(($) => $.simulator.todayReadings, { day }),
                ...told.map(({ first, names }) =>
                  t(($) => $.simulator.byReading, { name: readingNames(names), what: statesOf(first) }),
                ),
              ].join(' ')}
    </p>
  );
}

/** Whether only its day is certain, and it is one day: its span is that day (29.3: 第7个自然日). */
const isOfOneDay = ({ earliest, latest }: LifecycleEvent, hasTime: boolean) =>
  !hasTime && earliest !== null && latest !== null && isSameDay(earliest, latest - 1);

/** What comes next that stops or is lost, when, and how long it is until then. */
export function NextEvent({ view, clock, now }: Props) {
  const { t } = useTranslation();
  const nameOf = useConditionalName();
  const durationWords = useDurationWords();
  const readingNames = useReadingNames();
  const { events, byReading, scenario, doubt } = view;
  const hasTime = ({ rule }: LifecycleEvent) => hasTimeOfDay(rule, scenario.rules);
  const concerns = ({ rule }: LifecycleEvent) =>
    consequenceOf(rule).restricts === true || isLoss(rule) || (rule.effect === 'void' && rule.subject === 'order');
  const others = otherEventsOf(scenario, byReading);
  const open = [...events, ...others.map(({ event }) => event)]
    .filter((event) => event.state !== 'averted' && concerns(event))
    .toSorted((one, other) => (one.earliest ?? Infinity) - (other.earliest ?? Infinity));
  // What is certain by then, and may have come already (16.1: within 24 hours).
  const latest = open.find(
    (event) =>
      event.state === 'certain' &&
      event.earliest !== event.latest &&
      event.latest !== null &&
      tenseOf(event, now, hasTime(event)) === 'under-way' &&
      event.latest > now &&
      isAgreed(event, byReading),
  );
  // What may have come by one reading is not counted down to by another (29.3).
  const hasPerhapsCome = ({ rule }: LifecycleEvent) =>
    open.some(
      (event) =>
        event.rule.effect === rule.effect &&
        event.rule.subject === rule.subject &&
        !['ahead', 'undated'].includes(tenseOf(event, now, hasTime(event))),
    );
  const coming = open.filter(
    (event) => tenseOf(event, now, hasTime(event)) === 'ahead' && !(others.length > 0 && hasPerhapsCome(event)),
  );
  // Of what comes at one moment, what is lost.
  const ahead = coming.find(({ rule, earliest }) => isLoss(rule) && earliest === coming[0]?.earliest) ?? coming[0];
  const isLatest = latest !== undefined && (latest.latest ?? 0) < (ahead?.earliest ?? Infinity);
  const next = isLatest ? latest : ahead;
  const moment = isLatest ? latest.latest : ahead?.earliest;
  if (!next || moment === null || moment === undefined) return null;
  // A span of days ends with its last day, not with the midnight that follows.
  const at = isLatest && !hasTime(next) ? moment - 1 : moment;
  // Only a right, or a doubt, is told as possible; what will come in a window (16.1), or some time after a moment (3.3), so.
  // Which reading alone has it: then no other is to be taken for it.
  const names = others.find(({ event }) => event === next)?.names;
  const key = isLatest
    ? 'nextLatest'
    : certaintyOf(next, scenario.rules) === 'possible' || !isAgreed(next, byReading)
      ? 'nextPossible'
      : next.latest === null
        ? 'nextFrom'
        : next.latest !== next.earliest && !isOfOneDay(next, hasTime(next))
          ? 'nextWithin'
          : hasTime(next) && doubt === 0
            ? 'next'
            : 'nextEarliest';
  // Rounded down: nobody has more time than is said.
  const duration = durationWords(toSaidLength(toLimit(at, hasTime(next)) - now));
  return (
    <p className="next-event">
      <Filled
        wording={t(($) => $.simulator[key], { event: inSentence(nameOf(next.rule)), duration })}
        elements={{
          moment: <Moment at={at} clock={clock} hasTime={hasTime(next) && doubt === 0} isPlain />,
          end: <Moment at={next.latest ?? at} clock={clock} hasTime={hasTime(next) && doubt === 0} isPlain />,
        }}
      />
      {names && (
        <small>
          {' '}
          {byReading.length === 2
            ? t(($) => $.simulator.nextByOther)
            : t(($) => $.simulator.nextByReading, { name: readingNames([names]) })}
        </small>
      )}
    </p>
  );
}
