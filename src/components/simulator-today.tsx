import { useTranslation } from 'react-i18next';
import type { SimulatorView } from './simulator-view';
import { useEventName } from './event-name';

const HOUR = 3_600_000;

/** Where the case stands now, in words: 第 3 天，服务已暂停，距数据删除还有 4 天 6 小时. */
export function Today({ view, now }: { readonly view: SimulatorView; readonly now: number }) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const { triggeredAt, phases, events } = view;
  const kindAt = (track: 'service' | 'data') =>
    phases.findLast((phase) => phase.track === track && phase.from <= now)?.kind ?? 'silent';
  const next = events.find(
    ({ rule, state, earliest }) => rule.isLoss && state !== 'averted' && earliest !== null && earliest > now,
  );
  const hours = Math.floor(((next?.earliest ?? now) - now) / HOUR);
  const duration = [
    ...(hours >= 24 ? [t(($) => $.simulator.days, { count: Math.floor(hours / 24) })] : []),
    t(($) => $.simulator.hours, { count: hours % 24 }),
  ].join(' ');
  return (
    <p className="today" role="status">
      {t(($) => $.simulator.today, {
        day: Math.floor((now - triggeredAt) / (24 * HOUR)) + 1,
        service: t(($) => $.simulator.phase[kindAt('service')]),
        data: t(($) => $.simulator.phase[kindAt('data')]),
      })}{' '}
      {next && t(($) => $.simulator.next, { event: eventName(next.rule), duration })}
    </p>
  );
}
