import { useTranslation } from 'react-i18next';
import type { LifecycleRule } from '@/lifecycle/model';
import type { PhaseKind } from '@/lifecycle/phase';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { type Clock, useMomentWords } from './moment';
import type { SimulatorView } from './simulator-view';
import { TimelineDrawing } from './timeline-drawing';
import { usePhaseWords, useStateWords } from './phase-words';
import type { DrawnEvent, Lane, PhaseLook } from './timeline-drawing-model';
import { useEventName } from './event-name';
import { useProvisionName } from './provision-name';

interface Props {
  readonly view: SimulatorView;
  readonly clock: Clock;
  readonly lit: string | undefined;
  readonly onLight: (id: string | undefined) => void;
  /** Pays so many milliseconds after the trigger. */
  readonly onPay: (elapsed: number) => void;
}

/** Effects that only say that something goes on; the bars show it. */
const STANDING = new Set(['continue', 'keep', 'charge']);

/** The lane in which an event is drawn: losses of data in that of the data. */
function laneOf(rule: LifecycleRule, isLoss: boolean, isOrder: boolean): Lane {
  if (isOrder) return 'order';
  return isLoss && rule.subject !== 'instance' && rule.subject !== 'database' ? 'data' : 'service';
}

/** Kinds that are drawn as others are; their words tell them apart. */
const LOOKS: Readonly<Record<Exclude<PhaseKind, PhaseLook>, PhaseLook>> = {
  restored: 'running',
  'restored-implied': 'running',
  unsettled: 'undated',
  'unsettled-part': 'undated',
  'view-only': 'unreadable',
  'not-viewable': 'released',
  held: 'kept',
  lapsed: 'ended',
  'order-paid': 'running',
};

/** The case as a drawing; the list beside it says the same in words. */
export function SimulatorDrawing({ view, clock, lit, onLight, onPay }: Props) {
  const nameOf = useProvisionName();
  const { t } = useTranslation();
  const eventName = useEventName();
  const words = useMomentWords(clock);
  const phaseWords = usePhaseWords();
  const states = useStateWords();
  const { triggeredAt, phases, losses, scale, paidAfter, scenario } = view;
  const drawn = view.events.filter(({ rule }) => !STANDING.has(rule.effect));
  const isBefore = drawn.some(({ earliest }) => earliest !== null && earliest < triggeredAt);
  const isUnknown = drawn.some(({ earliest }) => earliest === null);
  const events = drawn.flatMap((event) => toDrawn(event) ?? []);

  function toDrawn({ rule, earliest, latest, state }: LifecycleEvent): DrawnEvent | undefined {
    if (earliest === null || state === 'unknown' || earliest < triggeredAt) return undefined;
    const [citation] = rule.citations;
    return {
      id: rule.id,
      lane: laneOf(rule, losses.includes(rule.id), scenario.trigger === 'order-unpaid'),
      label: eventName(rule),
      clause: nameOf(citation?.provision ?? ''),
      earliest: earliest - triggeredAt,
      latest: latest === null ? null : latest - triggeredAt,
      state,
      loss: losses.includes(rule.id),
    };
  }

  return (
    <>
      <TimelineDrawing
        phases={phases.map((phase) => ({
          lane: phase.track,
          kind: phase.kind in LOOKS ? LOOKS[phase.kind as keyof typeof LOOKS] : (phase.kind as PhaseLook),
          from: phase.from - triggeredAt,
          to: phase.to === null ? null : phase.to - triggeredAt,
          label: phaseWords(phase),
          certain: phase.kind === phase.atLeast,
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
          order: t(($) => $.simulator.lanes.order),
        }}
        title={`${t(($) => $.simulator.drawing)}: ${t(($) => $.simulator.trigger[scenario.trigger])}`}
        cursorLabel={t(($) => $.simulator.cursor)}
        describe={(elapsed) => {
          const at = triggeredAt + elapsed;
          return t(($) => $.simulator.stateAt, { moment: words(at), states: states(phases, at) });
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
