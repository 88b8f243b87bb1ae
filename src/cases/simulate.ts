import { IN_FORCE } from '@/corpus/in-force';
import type { SimulatorView } from './simulator-view';
import { isLegalHoliday } from '@/corpus/calendar';
import { answerCase } from '@/lifecycle/answer';
import { readCase } from '@/lifecycle/case-readings';
import { isLoss } from '@/lifecycle/consequences';
import { hasRemedy } from '@/lifecycle/has-remedy';
import { findOtherEvents } from '@/lifecycle/other-events';
import { findOtherReading } from '@/lifecycle/other-reading';
import type { LoadedLifecycle } from '@/corpus/load-lifecycle';
import { startOfDay, writeLocalOrDay } from '@/time/beijing';
import { DAY } from '@/time/duration';
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
  const { scenario, at, counting, readings, allReadings, parameters, need, owed, problems } = inputs;
  // Where no payment averts anything, none is supposed.
  const paidAfter = hasRemedy(scenario) ? inputs.paidAfter : Infinity;
  const triggeredAt = at ?? NO_DATE;
  // No date, no holidays: they move nothing that is shown.
  const isHoliday = at === undefined ? () => false : isLegalHoliday;
  const given = { triggeredAt, isHoliday, parameters };
  const known = { ...given, settledAt: triggeredAt + paidAfter, counting, readings };
  const byReading = readCase(scenario, known);
  const earliest = hasRemedy(scenario) && inputs.paidAfter !== Infinity ? inputs.paidAtEarliest : undefined;
  const [{ events, phases, settlement }] = byReading;
  const otherVariants = lifecycle.scenarios.filter(
    (other) => raw.variant === undefined && other.trigger === scenario.trigger && other !== scenario,
  );
  return {
    scenarios: lifecycle.scenarios.map(({ id, trigger, variant, name, isGeneral = false, deferral }) => ({
      id,
      trigger,
      variant,
      name,
      isGeneral,
      ...(deferral ? { deferral } : {}),
    })),
    scenario,
    withoutRules,
    allReadings,
    dated: at !== undefined,
    inForce: at === undefined || at >= IN_FORCE,
    triggeredAt,
    doubt: isDay(raw.at ?? '') ? DAY : 0,
    paidAfter,
    paidAtEarliest:
      earliest === undefined
        ? undefined
        : { at: earliest, read: () => readCase(scenario, { ...known, settledAt: earliest }) },
    counting,
    readings,
    need,
    owed,
    problems,
    raw: { ...raw, ...(at === undefined ? {} : { at: writeLocalOrDay(at, !isDay(raw.at ?? '')) }) },
    byReading,
    events,
    unpaidEvents: () => readCase(scenario, { ...known, settledAt: Infinity })[0].events,
    losses: events.flatMap(({ rule }) => (isLoss(rule) ? [rule.id] : [])),
    phases,
    otherEvents: findOtherEvents(scenario, known, allReadings),
    answer: answerCase(scenario, given),
    otherVariants: otherVariants.map((other) => ({
      scenario: other,
      answer: answerCase(other, given),
      otherReading: findOtherReading(other, given),
    })),
    otherReading: findOtherReading(scenario, given),
    settlement,
  };
}
