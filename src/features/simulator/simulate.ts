import { IN_FORCE } from '@/corpus/in-force';
import type { SimulatorView } from './simulator-view';
import { isLegalHoliday } from '@/corpus/calendar';
import { answerCase } from '@/lifecycle/answer';
import { isLoss } from '@/lifecycle/consequences';
import { isIrrecoverable } from '@/lifecycle/is-irrecoverable';
import { createCaseScale } from '@/lifecycle/case-scale';
import { phasesOf } from '@/lifecycle/phases';
import type { Phase } from '@/lifecycle/phase';
import { findOtherReading } from '@/lifecycle/other-reading';
import { type LifecycleEvent, projectLifecycle } from '@/lifecycle/project-lifecycle';
import { settle } from '@/lifecycle/settlement';
import type { LoadedLifecycle } from '@/corpus/load-lifecycle';
import { startOfDay, writeDay, writeMinute } from '@/time/beijing';
import { DAY, HOUR } from '@/time/duration';
import { isDay } from '@/time/read-moment';
import type { RawTimelineSearch } from './timeline-keys';
import { readTimelineSearch } from './timeline-search';

/** Without a date, time is counted from a midnight in Beijing, so that natural days come out whole. */
const NO_DATE = startOfDay(0);

/** Works out a product's case from the values of the address. */
export function simulate(
  { lifecycle, withoutRules }: LoadedLifecycle,
  raw: RawTimelineSearch,
): SimulatorView | undefined {
  const inputs = readTimelineSearch(lifecycle, raw);
  if (!inputs) return undefined;
  const { scenario, at, paidAfter, counting, readings, allReadings, parameters, need, owed, problems } = inputs;
  const triggeredAt = at ?? NO_DATE;
  // No date, no holidays: they move nothing that is shown.
  const isHoliday = at === undefined ? () => false : isLegalHoliday;
  const given = { triggeredAt, isHoliday, parameters };
  const events = projectLifecycle(scenario, { ...given, settledAt: triggeredAt + paidAfter, counting, readings });
  const phases = phasesOf(scenario, events, triggeredAt, triggeredAt + paidAfter);
  return {
    scenarios: lifecycle.scenarios.map(({ id, trigger, variant, name, isGeneral = false }) => ({
      id,
      trigger,
      variant,
      name,
      isGeneral,
    })),
    scenario,
    withoutRules,
    allReadings,
    dated: at !== undefined,
    inForce: at === undefined || at >= IN_FORCE,
    triggeredAt,
    doubt: isDay(raw.at ?? '') ? DAY : 0,
    paidAfter,
    counting,
    readings,
    need,
    owed,
    problems,
    raw: { ...raw, ...(at === undefined ? {} : { at: isDay(raw.at ?? '') ? writeDay(at) : writeMinute(at) }) },
    events,
    losses: events.flatMap(({ rule }) => (isLoss(rule) ? [rule.id] : [])),
    irrecoverable: events.flatMap(({ rule }) => (isIrrecoverable(rule) ? [rule.id] : [])),
    phases,
    scale: scaleOf(events, phases, triggeredAt, paidAfter),
    answer: answerCase(scenario, given),
    other: findOtherReading(scenario, given),
    settlement: paidAfter === Infinity ? undefined : settle(scenario, events, triggeredAt + paidAfter),
  };
}

/** The axis of the drawing: some way past the last moment that is known, and past the payment. */
function scaleOf(events: readonly LifecycleEvent[], phases: readonly Phase[], triggeredAt: number, paidAfter: number) {
  const moments = [
    ...events.flatMap(({ earliest, latest }) => [earliest, latest]),
    // Where something undated can come, nothing else may stand (51.1).
    ...phases.map(({ from }) => from),
  ].flatMap((moment) => (moment === null || moment <= triggeredAt ? [] : [moment - triggeredAt]));
  const paid = paidAfter === Infinity ? 0 : paidAfter;
  const end = Math.max(2 * DAY, paid * 1.1, ...moments.map((moment) => moment * 1.25));
  return createCaseScale(Math.ceil(end / HOUR) * HOUR, moments);
}
