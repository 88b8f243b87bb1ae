import { Gap, gapOf } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { useLeftWords } from '@/i18n/duration-words';
import { type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import { isBeside } from '@/lifecycle/consequences';
import { nextEventOf } from '@/lifecycle/next-event';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { toLimit } from '@/lifecycle/tense';
import { DAY } from '@/time/duration';
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
  const { t, i18n } = useTranslation();
  const leftWords = useLeftWords();
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
              duration: leftWords(triggeredAt - now, doubt === 0),
            })
          : told.length === 1 && agreed
            ? t(($) => $.simulator.today, { day, states: statesOf(agreed.first) })
            : [
                t(($) => $.simulator.todayReadings, { day }),
                ...told.map(({ first, names }) =>
                  t(($) => $.simulator.byReading, { name: readingNames(names), what: statesOf(first) }),
                ),
              ].join(gapOf(i18n.language))}
    </p>
  );
}

/** What comes next that stops or is lost, when, and how long it is until then. */
export function NextEvent({ view, clock, now }: Props) {
  const { t } = useTranslation();
  const nameOf = useConditionalName();
  const leftWords = useLeftWords();
  const readingNames = useReadingNames();
  const { byReading, scenario, doubt } = view;
  const next = nextEventOf(scenario, byReading, now);
  if (!next) return null;
  const { event, coming, also, names } = next;
  const hasTime = hasTimeOfDay(event.rule, scenario.rules);
  // A span of days ends with its last day, not with the midnight that follows.
  const lastOf = (at: number) => (hasTime ? at : at - 1);
  const at = coming === 'latest' || coming === 'today' ? lastOf(next.at) : next.at;
  const key = KEYS[coming === 'at' && !(hasTime && doubt === 0) ? 'perhaps' : coming];
  const words = [{ event, coming }, ...also].map((each) => {
    const name = inSentence(nameOf(each.event.rule));
    if (each.coming === 'perhaps') return t(($) => $.simulator.nextPerhaps, { event: name });
    // What leads is told with its times.
    const isLater = each.coming !== coming && (each.coming === 'from' || each.coming === 'within');
    return isLater ? t(($) => $.simulator.nextLater, { event: name }) : name;
  });
  const duration = leftWords(Math.max(0, toLimit(at, hasTime) - now), hasTime && doubt === 0);
  return (
    <p className="next-event">
      <Filled
        wording={t(($) => $.simulator[key], { event: words.join(t(($) => $.simulator.listSeparator)), duration })}
        elements={{
          moment: <Moment at={at} clock={clock} hasTime={hasTime && doubt === 0} isPlain />,
          end: <Moment at={lastOf(event.until ?? at)} clock={clock} hasTime={hasTime && doubt === 0} isPlain />,
        }}
      />
      {names && (
        <small>
          <Gap />
          {byReading.length === 2
            ? t(($) => $.simulator.nextByOther)
            : t(($) => $.simulator.nextByReading, { name: readingNames([names]) })}
        </small>
      )}
    </p>
  );
}

/** What is only perhaps, and what has no hour, is told as coming at the earliest. */
const KEYS = {
  at: 'next',
  perhaps: 'nextEarliest',
  from: 'nextFrom',
  within: 'nextWithin',
  latest: 'nextLatest',
  today: 'nextToday',
} as const;
