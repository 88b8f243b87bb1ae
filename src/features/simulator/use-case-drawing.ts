import { useTranslation } from 'react-i18next';
import type { LifecycleRule } from '@/lifecycle/model';
import type { PhaseKind } from '@/lifecycle/phase';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { writeDate, writeShortDay } from '@/i18n/date-words';
import { useDurationWords } from '@/i18n/duration-words';
import { isWeekend, startOfDay } from '@/time/beijing';
import { DAY, partsOf } from '@/time/duration';
import { useEventName } from './event-name';
import { type Clock, useMomentWords } from './moment';
import { usePhaseWords, useStateWords } from './phase-words';
import { useProvisionName } from './provision-name';
import type { SimulatorView } from './simulator-view';
import type { DrawnEvent, Lane, PhaseLook, TimelineDrawingProps } from './timeline-drawing-model';

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

/** What is drawn of a case, and what of it cannot be. */
interface CaseDrawing {
  readonly drawing: Omit<TimelineDrawingProps, 'highlighted' | 'onHighlight' | 'onPay'>;
  /** Whether something has no moment. */
  readonly isUnknown: boolean;
  /** Whether something comes before the trigger, with which the axis begins. */
  readonly isBefore: boolean;
}

/** Puts a case into the lanes, signs and words of its drawing. */
export function useCaseDrawing(view: SimulatorView, clock: Clock): CaseDrawing {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const nameOf = useProvisionName();
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

  const drawing: CaseDrawing['drawing'] = {
    phases: phases.map((phase) => ({
      lane: phase.track,
      kind: phase.kind in LOOKS ? LOOKS[phase.kind as keyof typeof LOOKS] : (phase.kind as PhaseLook),
      from: phase.from - triggeredAt,
      to: phase.to === null ? null : phase.to - triggeredAt,
      label: phaseWords(phase),
      certain: phase.kind === phase.atLeast,
    })),
    events,
    scale,
    ...(paidAfter === Infinity ? {} : { paidAt: paidAfter }),
    paidLabel: t(($) => $.simulator.paidMark),
    payLabel: t(($) => $.simulator.payHere),
    laneNames: {
      service: t(($) => $.simulator.lanes.service),
      data: t(($) => $.simulator.lanes.data),
      charging: t(($) => $.simulator.lanes.charging),
      order: t(($) => $.simulator.lanes.order),
    },
    title: `${t(($) => $.simulator.drawing)}: ${t(($) => $.events.trigger[scenario.trigger])}`,
    cursorLabel: t(($) => $.simulator.cursor),
    describe: (elapsed) => {
      const at = triggeredAt + elapsed;
      return t(($) => $.simulator.stateAt, { moment: words(at), states: states(phases, at) });
    },
    formatTick: (elapsed, of) => {
      if (view.dated) {
        const isEnglish = i18n.language === 'en';
        const at = triggeredAt + elapsed;
        return of === 'day'
          ? writeShortDay(at, isEnglish)
          : writeDate(at, { isEnglish, hasTime: false, hasYear: false });
      }
      if (elapsed === 0) return t(($) => $.events.trigger[scenario.trigger]);
      // Such as 9 days and 5 hours: too long for the axis.
      const words = partsOf(elapsed);
      return words.length === 1 ? durationWords(elapsed) : undefined;
    },
    firstDay: view.dated ? startOfDay(triggeredAt) + DAY - triggeredAt : DAY,
    weekends: view.dated ? weekendsIn(triggeredAt, scale.end) : [],
    nowLabel: t(($) => $.simulator.now),
    ...(clock.now === undefined || clock.now < triggeredAt || clock.now > triggeredAt + scale.end
      ? {}
      : { nowAt: clock.now - triggeredAt }),
  };
  return { drawing, isUnknown, isBefore };
}

/** The Saturdays and Sundays from a moment on, in milliseconds since it. */
function weekendsIn(triggeredAt: number, end: number) {
  // Of years nobody sees one.
  if (end > 120 * DAY) return [];
  const first = startOfDay(triggeredAt);
  return Array.from({ length: Math.ceil(end / DAY) + 1 }, (_, index) => first + index * DAY)
    .filter(isWeekend)
    .map((day) => ({ from: day - triggeredAt, to: day + DAY - triggeredAt }));
}
