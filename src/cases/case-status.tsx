import { useTranslation } from 'react-i18next';
import { useDurationWords } from '@/i18n/duration-words';
import { isAgreed, otherEventsOf, type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import { consequenceOf, isLoss } from '@/lifecycle/consequences';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { tenseOf, toLimit } from '@/lifecycle/tense';
import { DAY, toSaidLength } from '@/time/duration';
import { Filled } from '@/i18n/filled';
import { useHappening } from './event-name';
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
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  const day = Math.floor((now - triggeredAt) / DAY) + 1;
  const statesOf = ({ phases }: ReadCase) => {
    const latest = states(phases, now);
    const earliest = states(phases, Math.max(triggeredAt, now - doubt));
    return earliest === latest ? latest : t(($) => $.simulator.betweenStates, { from: earliest, to: latest });
  };
  const told = tellReadings(scenario, byReading, statesOf);
  const [agreed] = told;
  return (
    <p className="today">
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

/** What comes next that stops or is lost, when, and how long it is until then. */
export function NextEvent({ view, clock, now }: Props) {
  const { t } = useTranslation();
  const happening = useHappening();
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
  const coming = open.filter((event) => tenseOf(event, now, hasTime(event)) === 'ahead');
  // Of what comes at one moment, what is lost.
  const ahead = coming.find(({ rule, earliest }) => isLoss(rule) && earliest === coming[0]?.earliest) ?? coming[0];
  const isLatest = latest !== undefined && (latest.latest ?? 0) < (ahead?.earliest ?? Infinity);
  const next = isLatest ? latest : ahead;
  const moment = isLatest ? latest.latest : ahead?.earliest;
  if (!next || moment === null || moment === undefined) return null;
  // A span of days ends with its last day, not with the midnight that follows.
  const at = isLatest && !hasTime(next) ? moment - 1 : moment;
  // Only a right, or a doubt, is told as possible; what will come some time after a moment, as not before it.
  // Which reading alone has it: then no other is to be taken for it.
  const names = others.find(({ event }) => event === next)?.names;
  const key = isLatest
    ? 'nextLatest'
    : next.state !== 'certain' || !isAgreed(next, byReading)
      ? 'nextPossible'
      : next.latest === next.earliest && hasTime(next) && doubt === 0
        ? 'next'
        : 'nextEarliest';
  // Rounded down: nobody has more time than is said.
  const duration = durationWords(toSaidLength(toLimit(at, hasTime(next)) - now));
  return (
    <p className="next-event">
      <Filled
        wording={t(($) => $.simulator[key], { event: inSentence(happening(next.rule)), duration })}
        elements={{ moment: <Moment at={at} clock={clock} hasTime={hasTime(next) && doubt === 0} isPlain /> }}
      />
      {names && <small> {t(($) => $.simulator.nextByReading, { name: readingNames([names]) })}</small>}
    </p>
  );
}
