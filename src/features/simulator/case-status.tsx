import { useTranslation } from 'react-i18next';
import { useDurationWords } from '@/i18n/duration-words';
import { consequenceOf } from '@/lifecycle/consequences';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { tenseOf, toLimit } from '@/lifecycle/tense';
import { DAY, toSaidLength } from '@/time/duration';
import { Filled } from '@/i18n/filled';
import { useHappening } from './event-name';
import { type Clock, hasTimeOfDay, Moment } from './moment';
import { useStateWords } from './phase-words';
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
  const { triggeredAt, doubt, phases, scenario } = view;
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  const latest = states(phases, now);
  const earliest = states(phases, Math.max(triggeredAt, now - doubt));
  return (
    <p className="today">
      {now >= triggeredAt && now < triggeredAt + doubt
        ? t(($) => $.simulator.dayOfTrigger, { trigger })
        : now < triggeredAt
          ? t(($) => $.simulator.notYetTriggered, {
              trigger,
              duration: durationWords(toSaidLength(triggeredAt - now)),
            })
          : t(($) => $.simulator[scenario.readings.length > 0 ? 'todayReading' : 'today'], {
              day: Math.floor((now - triggeredAt) / DAY) + 1,
              states:
                earliest === latest ? latest : t(($) => $.simulator.betweenStates, { from: earliest, to: latest }),
            })}
    </p>
  );
}

/** What comes next that stops or is lost, when, and how long it is until then. */
export function NextEvent({ view, clock, now }: Props) {
  const { t } = useTranslation();
  const happening = useHappening();
  const durationWords = useDurationWords();
  const { events, losses, doubt } = view;
  const rules = events.map(({ rule }) => rule);
  const hasTime = ({ rule }: LifecycleEvent) => hasTimeOfDay(rule, rules);
  const concerns = ({ rule }: LifecycleEvent) =>
    consequenceOf(rule).restricts === true ||
    losses.includes(rule.id) ||
    (rule.effect === 'void' && rule.subject === 'order');
  const open = events.filter((event) => event.state !== 'averted' && concerns(event));
  // What is certain by then, and may have come already (16.1: within 24 hours).
  const latest = open.find(
    (event) =>
      event.state === 'certain' &&
      event.earliest !== event.latest &&
      event.latest !== null &&
      tenseOf(event, now, hasTime(event)) === 'under-way' &&
      event.latest > now,
  );
  const coming = open.filter((event) => tenseOf(event, now, hasTime(event)) === 'ahead');
  // Of what comes at one moment, what is lost.
  const ahead =
    coming.find(({ rule, earliest }) => losses.includes(rule.id) && earliest === coming[0]?.earliest) ?? coming[0];
  const isLatest = latest !== undefined && (latest.latest ?? 0) < (ahead?.earliest ?? Infinity);
  const next = isLatest ? latest : ahead;
  const moment = isLatest ? latest.latest : ahead?.earliest;
  if (!next || moment === null || moment === undefined) return null;
  // A span of days ends with its last day, not with the midnight that follows.
  const at = isLatest && !hasTime(next) ? moment - 1 : moment;
  // Only a right, or a doubt, is told as possible; what will come some time after a moment, as not before it.
  const key = isLatest
    ? 'nextLatest'
    : next.state !== 'certain'
      ? 'nextPossible'
      : next.latest === next.earliest && hasTime(next) && doubt === 0
        ? 'next'
        : 'nextEarliest';
  // Rounded down: nobody has more time than is said.
  const duration = durationWords(toSaidLength(toLimit(at, hasTime(next)) - now));
  return (
    <p className="next-event">
      <Filled
        wording={t(($) => $.simulator[key], { event: happening(next.rule), duration })}
        elements={{ moment: <Moment at={at} clock={clock} hasTime={hasTime(next) && doubt === 0} isPlain /> }}
      />
    </p>
  );
}
