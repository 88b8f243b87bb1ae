import { useTranslation } from 'react-i18next';
import { useDurationWords } from '@/i18n/duration-words';
import { consequenceOf } from '@/lifecycle/consequences';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { tenseOf, toLimit } from '@/lifecycle/tense';
import { DAY, toSaidLength } from '@/time/duration';
import { Filled } from '@/i18n/filled';
import { useEventName } from './event-name';
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
  const { triggeredAt, phases, scenario } = view;
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  return (
    <p className="today" role="status">
      {now < triggeredAt
        ? t(($) => $.simulator.notYetTriggered, {
            trigger,
            duration: durationWords(toSaidLength(triggeredAt - now)),
          })
        : t(($) => $.simulator.today, {
            day: Math.floor((now - triggeredAt) / DAY) + 1,
            states: states(phases, now),
          })}
    </p>
  );
}

/** What comes next that stops or is lost, when, and how long it is until then. */
export function NextEvent({ view, clock, now }: Props) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const durationWords = useDurationWords();
  const { events, losses } = view;
  const rules = events.map(({ rule }) => rule);
  const hasTime = ({ rule }: LifecycleEvent) => hasTimeOfDay(rule, rules);
  const coming = events.filter(
    (event) =>
      event.state !== 'averted' &&
      tenseOf(event, now, hasTime(event)) === 'ahead' &&
      (consequenceOf(event.rule).restricts === true || losses.includes(event.rule.id)),
  );
  // Of what comes at one moment, what is lost.
  const next =
    coming.find(({ rule, earliest }) => losses.includes(rule.id) && earliest === coming[0]?.earliest) ?? coming[0];
  if (!next || next.earliest === null) return null;
  const isFixed = next.state === 'certain' && next.latest === next.earliest;
  // Rounded down: nobody has more time than is said.
  const duration = durationWords(toSaidLength(toLimit(next.earliest, hasTime(next)) - now));
  return (
    <p className="next-event">
      <Filled
        wording={t(($) => $.simulator[isFixed ? 'next' : 'nextPossible'], { event: eventName(next.rule), duration })}
        elements={{ moment: <Moment at={next.earliest} clock={clock} hasTime={hasTime(next)} isPlain /> }}
      />
    </p>
  );
}
