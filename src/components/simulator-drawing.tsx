import { useTranslation } from 'react-i18next';
import type { LifecycleRule } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { type Clock, useMomentWords } from './moment';
import type { SimulatorView } from './simulator-view';
import { TimelineDrawing } from './timeline-drawing';
import type { DrawnEvent, Lane } from './timeline-drawing-model';
import { useEventName } from './event-name';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
  readonly nameOf: (id: string) => string;
  readonly lit: string | undefined;
  readonly onLight: (id: string | undefined) => void;
  /** Pays so many milliseconds after the trigger. */
  readonly onPay: (elapsed: number) => void;
}

/** Effects that only say that something goes on; the bars show it. */
const STANDING = new Set(['continue', 'keep', 'charge']);

/** The lane in which an event is drawn: losses of data in that of the data. */
function laneOf({ subject, isLoss }: LifecycleRule): Lane {
  return isLoss && subject !== 'instance' && subject !== 'database' ? 'data' : 'service';
}

/** The case as a drawing; the list beside it says the same in words. */
export function SimulatorDrawing({ view, clock, nameOf, lit, onLight, onPay }: Props) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const words = useMomentWords(clock);
  const { triggeredAt, phases, scale, paidAfter, scenario } = view;
  const drawn = view.events.filter(({ rule }) => !STANDING.has(rule.effect));
  const isBefore = drawn.some(({ earliest }) => earliest !== null && earliest < triggeredAt);
  const isUnknown = drawn.some(({ earliest }) => earliest === null);
  const events = drawn.flatMap((event) => toDrawn(event) ?? []);
  const kindAt = (track: Lane, at: number) =>
    phases.findLast((phase) => phase.track === track && phase.from <= at)?.kind ?? 'silent';

  function toDrawn({ rule, earliest, latest, state }: LifecycleEvent): DrawnEvent | undefined {
    if (earliest === null || state === 'unknown' || earliest < triggeredAt) return undefined;
    const [citation] = rule.citations;
    return {
      id: rule.id,
      lane: laneOf(rule),
      label: eventName(rule),
      clause: nameOf(citation?.provision ?? ''),
      earliest: earliest - triggeredAt,
      latest: latest === null ? null : latest - triggeredAt,
      state,
      loss: rule.isLoss === true,
    };
  }

  return (
    <>
      <TimelineDrawing
        phases={phases.map(({ track, kind, from, to, isCertain }) => ({
          lane: track,
          kind,
          from: from - triggeredAt,
          to: to === null ? null : to - triggeredAt,
          label: t(($) => $.simulator.phase[kind]),
          certain: isCertain,
        }))}
        events={events}
        scale={scale}
        {...(paidAfter === Infinity ? {} : { paidAt: paidAfter })}
        paidLabel={t(($) => $.simulator.paidMark)}
        payLabel={t(($) => $.simulator.payHere)}
        onPay={onPay}
        laneNames={{
          service: t(($) => $.simulator.lanes.service),
          data: t(($) => $.simulator.lanes.data),
          charging: t(($) => $.simulator.lanes.charging),
        }}
        title={`${t(($) => $.simulator.drawing)}: ${t(($) => $.simulator.trigger[scenario.trigger])}`}
        cursorLabel={t(($) => $.simulator.cursor)}
        describe={(elapsed) => {
          const at = triggeredAt + elapsed;
          return t(($) => $.simulator.stateAt, {
            moment: words(at),
            service: t(($) => $.simulator.phase[kindAt('service', at)]),
            data: t(($) => $.simulator.phase[kindAt('data', at)]),
            charging: t(($) => $.simulator.phase[kindAt('charging', at)]),
          });
        }}
        formatTick={({ amount, unit }) =>
          amount === 0
            ? t(($) => $.simulator.trigger[scenario.trigger])
            : t(($) => $.simulator[unit === 'hour' ? 'hours' : 'days'], { count: amount })
        }
        lit={lit}
        onLight={onLight}
      />
      {isUnknown && <p className="muted">{t(($) => $.simulator.notDrawn)}</p>}
      {isBefore && (
        <p className="muted">
          {t(($) => $.simulator.notDrawnBefore, { trigger: t(($) => $.simulator.trigger[scenario.trigger]) })}
        </p>
      )}
    </>
  );
}
