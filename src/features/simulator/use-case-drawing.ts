import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { writeDate, writeShortDay } from '@/i18n/date-words';
import { useDurationWords, useLeftWords } from '@/i18n/duration-words';
import { type CaseMoment, type MomentEvent, momentsOf } from '@/lifecycle/case-moments';
import { periodsOf } from '@/lifecycle/case-periods';
import { consequenceOf } from '@/lifecycle/consequences';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { isOfOneDay, overItsDay } from '@/lifecycle/over-its-day';
import type { LifecycleRule } from '@/lifecycle/model';
import type { PhaseKind } from '@/lifecycle/phase';
import { toLimit } from '@/lifecycle/tense';
import { isWeekend, startOfDay, toMinute, writeTime } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { useEventName } from '@/cases/event-name';
import { type Clock, useMomentWords } from '@/cases/moment';
import { usePhaseWords } from '@/cases/phase-words';
import { useProvisionName } from '@/cases/provision-name';
import type { SimulatorView } from '@/cases/simulator-view';
import type { DrawnCase, DrawnEvent, DrawnMoment, Glyph, Lane, PhaseLook, TimeSpan } from './timeline-model';
import { usePeriodWords } from './use-period-words';

/** The lane in which an event is drawn: losses of data in that of the data. */
function laneOf(rule: LifecycleRule, isLoss: boolean, isOrder: boolean): Lane {
  if (isOrder) return 'order';
  if (rule.effect === 'convert' || rule.effect === 'stop-charging' || rule.effect === 'begin') return 'charging';
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

/** Puts a case into the words of its drawing. What comes out depends on the case, the language and the minute alone. */
export function useCaseDrawing(view: SimulatorView, clock: Clock): DrawnCase {
  const words = useDrawingWords(view, clock);
  const { i18n } = useTranslation();
  const nameOf = useProvisionName();
  const { now } = clock;
  // The words are made anew at each render, and are the same while the language is: what they are made of is compared.
  const parts = [view, now, i18n.language, nameOf];
  const [made, setMade] = useState(() => ({ parts, drawn: drawCase(view, clock, words) }));
  if (made.parts.every((part, index) => part === parts[index])) return made.drawn;
  const drawn = drawCase(view, clock, words);
  setMade({ parts, drawn });
  return drawn;
}

type DrawingWords = ReturnType<typeof useDrawingWords>;

function useDrawingWords(view: SimulatorView, clock: Clock) {
  const { t, i18n } = useTranslation();
  return {
    t,
    isEnglish: i18n.language === 'en',
    durationWords: useDurationWords(),
    leftWords: useLeftWords(),
    nameOf: useProvisionName(),
    eventName: useEventName(),
    momentWords: useMomentWords({ ...clock, doubt: 0 }),
    phaseWords: usePhaseWords(),
    periodWords: usePeriodWords(view.scenario.trigger),
  };
}

function drawCase(view: SimulatorView, clock: Clock, words: DrawingWords): DrawnCase {
  const { t, nameOf, isEnglish } = words;
  const { triggeredAt, losses, scenario, paidAfter, dated } = view;
  // Where a clause gives a day, it is drawn where that day begins and ends, as the list has it, and not at an hour that nobody names.
  const [{ states: phases }] = view.byReading;
  const events = view.events.map(overItsDay);
  const others = view.otherEvents.map((other) => ({ ...other, event: overItsDay(other.event) }));
  const borders = [...phases.map(({ from }) => from), ...(paidAfter === Infinity ? [] : [triggeredAt + paidAfter])];
  const moments = momentsOf(events, others, triggeredAt, borders);
  const periods = periodsOf(events, others, moments, triggeredAt);
  const known = moments.flatMap(({ at }) => at ?? []);
  const isLoss = (rule: LifecycleRule) => losses.includes(rule.id);
  const drawnMoments = moments.map((moment) => drawMoment(moment, view, clock, words));
  const now = clock.now === undefined ? undefined : clock.now - triggeredAt;
  const windows = [...events, ...others.map(({ event }) => event)].flatMap((event) => {
    const { earliest, latest, state, rule } = event;
    if (earliest === null || state === 'averted' || !isShown(event, moments)) return [];
    const own = events.find((other) => other.rule.id === rule.id)?.earliest ?? earliest;
    const ends = [earliest, latest ?? earliest, own].map((at) => at - triggeredAt);
    return [{ from: Math.min(...ends), to: Math.max(...ends), isLoss: isLoss(rule) }];
  });
  // Of two of one length the loss is shown.
  const spans = windows.toSorted((one, other) => Number(other.isLoss) - Number(one.isLoss));
  return {
    moments: drawnMoments,
    periods: periods.map((period) => ({
      from: period.from,
      to: period.to,
      label: words.periodWords(period),
      clause: clausesOf(period.rules, nameOf),
      provision: period.rules[0]?.citations[0]?.provision ?? '',
      look: period.isAverted ? 'averted' : period.isOther ? 'other' : period.rules.some(isLoss) ? 'loss' : 'plain',
      isUnknown:
        period.rules.every(({ offset }) => offset.kind === 'unknown' || offset.kind === 'parameter') &&
        moments.some(({ key, at }) => key === period.to && at === null),
    })),
    phases: phases.map((phase) => ({
      lane: phase.track,
      look: phase.kind in LOOKS ? LOOKS[phase.kind as keyof typeof LOOKS] : (phase.kind as PhaseLook),
      from: phase.from - triggeredAt,
      to: phase.to === null ? null : phase.to - triggeredAt,
      label: words.phaseWords(phase),
      // Of silence no clause is the ground.
      clause: phase.by && phase.kind !== 'silent' ? clausesOf([phase.by], nameOf) : '',
      provision: phase.by?.citations[0]?.provision ?? '',
      certain: phase.kind === phase.atLeast,
    })),
    doubts: spans.filter(
      ({ from, to }, index) =>
        to > from && spans.findIndex((other) => other.from === from && other.to === to) === index,
    ),
    weekends: dated ? weekendsIn(triggeredAt, Math.min(0, ...known), Math.max(...known, now ?? 0)) : [],
    firstDay: dated ? startOfDay(triggeredAt) + DAY - triggeredAt : DAY,
    dayName: (elapsed) => {
      if (dated) return writeShortDay(triggeredAt + elapsed, isEnglish);
      if (elapsed === 0) return t(($) => $.events.trigger[scenario.trigger]);
      return elapsed < 0 ? `−${words.durationWords(-elapsed)}` : words.durationWords(elapsed);
    },
    isCalendar: dated,
    now:
      now === undefined
        ? undefined
        : {
            at: now,
            label: t(($) => $.timeline.nowAt, { moment: presentWords(triggeredAt + now, view, clock, words) }),
          },
    left: leftOf(drawnMoments, moments, view, now, words),
    laneNames: {
      service: t(($) => $.simulator.lanes.service),
      data: t(($) => $.simulator.lanes.data),
      charging: t(($) => $.simulator.lanes.charging),
      order: t(($) => $.simulator.lanes.order),
    },
    title: `${t(($) => $.simulator.drawing)}: ${t(($) => $.events.trigger[scenario.trigger])}`,
    widenedLabel: t(($) => $.timeline.widened),
    unknownLabel: t(($) => $.timeline.unknownLength),
  };
}

const isShown = (event: MomentEvent['event'], moments: readonly CaseMoment[]) =>
  moments.some((moment) => moment.events.some((placed) => placed.event === event));

const clausesOf = (rules: readonly LifecycleRule[], nameOf: (id: string) => string) =>
  [...new Set(rules.flatMap(({ citations: [citation] }) => (citation ? [nameOf(citation.provision)] : [])))].join(' ');

/** How grave what happens at a moment is, the gravest first. */
const glyphOf = (events: readonly MomentEvent[], losses: readonly string[]): Glyph => {
  const coming = events.filter(({ event }) => event.state !== 'averted');
  if (coming.length === 0 && events.length > 0) return 'averted';
  if (coming.some(({ event }) => losses.includes(event.rule.id))) return 'loss';
  return coming.some(({ event }) => consequenceOf(event.rule).restricts === true) ? 'stop' : 'event';
};

function drawMoment(moment: CaseMoment, view: SimulatorView, clock: Clock, words: DrawingWords): DrawnMoment {
  const { t, nameOf, eventName } = words;
  const { scenario, losses, paidAfter } = view;
  const { key, at, events } = moment;
  const isTrigger = at === 0;
  const isPaid = at !== null && at === paidAfter;
  const gravest = glyphOf(events, losses);
  const glyph: Glyph = isPaid
    ? 'paid'
    : at === null && gravest !== 'averted'
      ? 'unknown'
      : events.length === 0
        ? isTrigger
          ? 'trigger'
          : 'border'
        : isTrigger && gravest === 'event'
          ? 'trigger'
          : gravest;
  const lines = events.map((placed): DrawnEvent => {
    const { event, reading } = placed;
    const [citation] = event.rule.citations;
    return {
      id: event.rule.id,
      lane: laneOf(event.rule, losses.includes(event.rule.id), scenario.trigger === 'order-unpaid'),
      label: labelOf(placed, eventName(event.rule), scenario.rules, t),
      clause: nameOf(citation?.provision ?? ''),
      provision: citation?.provision ?? '',
      state: event.state,
      loss: losses.includes(event.rule.id),
      isOther: reading !== undefined,
    };
  });
  const trigger = t(($) => $.events.trigger[scenario.trigger]);
  return {
    key,
    at,
    glyph,
    isOpen:
      events.length > 0 && events.every(({ event, reading }) => event.state !== 'certain' || reading !== undefined),
    title: isTrigger
      ? trigger.charAt(0).toUpperCase() + trigger.slice(1)
      : isPaid
        ? t(($) => $.simulator.verdict.done[scenario.trigger])
        : undefined,
    // What is lost first.
    events: lines.toSorted((one, other) => Number(other.loss) - Number(one.loss)),
    when: whenOf(moment, view, clock, words),
  };
}

function labelOf(
  { event, end, reading }: MomentEvent,
  name: string,
  rules: readonly LifecycleRule[],
  t: TFunction,
): string {
  if (reading) return t(($) => $.timeline.other, { event: name });
  if (end === 'latest') return t(($) => $.timeline.latest, { event: name });
  if (event.state === 'possible') return t(($) => $.timeline.may, { event: name });
  const isWindow = event.earliest !== null && event.state === 'certain' && event.latest !== event.earliest;
  const isDay = event.rule.offset.kind === 'on-hour' || isOfOneDay(event, rules);
  return isWindow && !isDay ? t(($) => $.timeline.earliest, { event: name }) : name;
}

/** When a moment is, in a line or two. */
function whenOf({ at, key, events }: CaseMoment, view: SimulatorView, clock: Clock, words: DrawingWords): string[] {
  const { t, momentWords, durationWords, isEnglish } = words;
  const { triggeredAt, dated, doubt, scenario } = view;
  const [{ states: phases }] = view.byReading;
  if (at === null) {
    const after = Number(key.slice(key.lastIndexOf('+') + 1));
    const [offset] = events.map(({ event }) => event.rule.offset);
    if (after > 0)
      return [
        t(($) => (offset?.kind === 'after' ? $.timeline.laterByOrMore : $.timeline.laterBy), {
          duration: durationWords(after),
        }),
      ];
    return [
      offset?.kind === 'parameter'
        ? t(($) => $.timeline.dependsOn, { what: t(($) => $.simulator.given[offset.parameter]) })
        : t(($) => $.timeline.noFigure),
    ];
  }
  const moment = triggeredAt + at;
  const border = phases.find(({ from }) => from === moment)?.by;
  const rules = events.length > 0 ? events.map(({ event }) => event.rule) : border ? [border] : [];
  const hasTime = rules.every((rule) => hasTimeOfDay(rule, scenario.rules));
  const isLastDay = events.length > 0 && events.every(({ end }) => end === 'latest') && !hasTime;
  const [hour] = events.flatMap(({ event }) => (event.rule.offset.kind === 'on-hour' ? [event.latest] : []));
  if (!dated) return at === 0 ? [] : [momentWords(moment), ...(hour ? [`– ${momentWords(hour)}`] : [])];
  const shown = isLastDay ? moment - 1 : moment;
  const hasYear = clock.hasYears === true || clock.now === undefined || !isSameYear(shown, clock.now);
  const day = writeDate(shown, { isEnglish, hasTime: false, hasYear });
  const isPlain = at === 0 || rules.length === 0;
  if (!hasTime && !isPlain) return [day, t(($) => $.simulator.dayOnly)];
  const isPaidOnADay = view.paidAtEarliest !== undefined && at === view.paidAfter;
  if (doubt > 0 || isPaidOnADay) return [day];
  return [day, writeTime(shown) + (hour ? ` – ${writeTime(hour)}` : '')];
}

/** The present: with its year where what happened was in another, for then the others have theirs. */
function presentWords(now: number, { triggeredAt, doubt }: SimulatorView, { hasYears }: Clock, words: DrawingWords) {
  const hasYear = hasYears === true || !isSameYear(now, triggeredAt);
  return writeDate(toMinute(now), { isEnglish: words.isEnglish, hasTime: doubt === 0, hasYear });
}

const isSameYear = (one: number, other: number) =>
  writeDate(one, { isEnglish: false, hasTime: false }).slice(0, 4) ===
  writeDate(other, { isEnglish: false, hasTime: false }).slice(0, 4);

/** How long it is from now to the next moment at which something stops or is lost. */
function leftOf(
  drawn: readonly DrawnMoment[],
  moments: readonly CaseMoment[],
  { triggeredAt, doubt, scenario }: SimulatorView,
  now: number | undefined,
  { t, leftWords }: DrawingWords,
): DrawnCase['left'] {
  if (now === undefined) return undefined;
  const rulesOf = (key: string) =>
    moments.find((moment) => moment.key === key)?.events.map(({ event }) => event.rule) ?? [];
  const isTimed = ({ key }: DrawnMoment) => rulesOf(key).every((rule) => hasTimeOfDay(rule, scenario.rules));
  const limitOf = (moment: DrawnMoment) => toLimit(triggeredAt + (moment.at ?? 0), isTimed(moment)) - triggeredAt;
  const next = drawn.find(
    (moment) =>
      moment.at !== null &&
      (moment.glyph === 'loss' || moment.glyph === 'stop') &&
      moment.events.some(({ isOther }) => !isOther) &&
      limitOf(moment) > now,
  );
  if (!next || next.at === null) return undefined;
  const duration = leftWords(limitOf(next) - now, isTimed(next) && doubt === 0);
  return { to: limitOf(next), label: t(($) => $.simulator.left, { duration }), isLoss: next.glyph === 'loss' };
}

/** The Saturdays and Sundays about a case, in milliseconds since the trigger. */
function weekendsIn(triggeredAt: number, start: number, last: number): TimeSpan[] {
  const end = last * 1.7 + 10 * DAY;
  // Of years nobody sees one.
  if (end - start > 200 * DAY) return [];
  const first = startOfDay(triggeredAt + start);
  return Array.from({ length: Math.ceil((end - start) / DAY) + 1 }, (_, index) => first + index * DAY)
    .filter(isWeekend)
    .map((day) => ({ from: day - triggeredAt, to: day + DAY - triggeredAt }));
}
