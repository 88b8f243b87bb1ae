import { useTranslation } from 'react-i18next';
import type { SimulatorView } from './simulator-view';
import { consequenceOf } from '@/lifecycle/consequences';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { tenseOf, toLimit } from '@/lifecycle/tense';
import { DAY, toFullMinutes } from '@/time/duration';
import { useDurationWords } from '@/i18n/duration-words';
import { useEventName } from './event-name';
import { hasTimeOfDay } from './moment';
import { useStateWords } from './phase-words';

interface Props {
  readonly view: SimulatorView;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Where the case stands now, and what comes next, in words: 第 3 天，服务已暂停，距数据删除还有 4 天 6 小时. Both the next thing that
 * stops and the next that is lost are counted down to: the first may be hours away when the other is days away.
 */
export function Today({ view, now }: Props) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const durationWords = useDurationWords();
  const states = useStateWords();
  const { triggeredAt, phases, events, losses, scenario } = view;
  const rules = events.map(({ rule }) => rule);
  const hasTime = ({ rule }: LifecycleEvent) => hasTimeOfDay(rule, rules);
  // Rounded down: nobody has more time than is said.
  const until = (at: number) => durationWords(toFullMinutes(at - now));
  const coming = events.filter((event) => event.state !== 'averted' && tenseOf(event, now, hasTime(event)) === 'ahead');
  const next = [
    coming.find(({ rule }) => consequenceOf(rule).restricts === true),
    coming.find(({ rule }) => losses.includes(rule.id)),
  ].filter((event, index, both) => event !== undefined && both.indexOf(event) === index);
  const nextWords = next.flatMap((event) => {
    if (!event || event.earliest === null) return [];
    const values = { event: eventName(event.rule), duration: until(toLimit(event.earliest, hasTime(event))) };
    const isFixed = event.state === 'certain' && event.latest === event.earliest;
    return [t(($) => $.simulator[isFixed ? 'next' : 'nextPossible'], values)];
  });
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  return (
    <p className="today" role="status">
      {now < triggeredAt
        ? t(($) => $.simulator.notYetTriggered, { trigger, duration: until(triggeredAt) })
        : t(($) => $.simulator.today, {
            day: Math.floor((now - triggeredAt) / DAY) + 1,
            states: states(phases, now),
          })}{' '}
      {nextWords.join(' ')}
    </p>
  );
}
