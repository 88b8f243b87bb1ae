import { useTranslation } from 'react-i18next';
import type { SimulatorView } from './simulator-view';
import { DAY, toFullMinutes } from '@/time/duration';
import { useDurationWords } from '@/i18n/duration-words';
import { useEventName } from './event-name';
import { useStateWords } from './phase-words';

/** Where the case stands now, in words: 第 3 天，服务已暂停，距数据删除还有 4 天 6 小时. */
export function Today({ view, now }: { readonly view: SimulatorView; readonly now: number }) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const durationWords = useDurationWords();
  const states = useStateWords();
  const { triggeredAt, phases, events, losses } = view;
  const next = events.find(
    ({ rule, state, earliest }) =>
      losses.includes(rule.id) && state !== 'averted' && earliest !== null && earliest > now,
  );
  // Rounded down: nobody has more time than is said.
  const duration = durationWords(toFullMinutes((next?.earliest ?? now) - now));
  return (
    <p className="today" role="status">
      {t(($) => $.simulator.today, {
        day: Math.floor((now - triggeredAt) / DAY) + 1,
        states: states(phases, now),
      })}{' '}
      {next && t(($) => $.simulator.next, { event: eventName(next.rule), duration })}
    </p>
  );
}
