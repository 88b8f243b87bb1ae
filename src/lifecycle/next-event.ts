import { isSameDay } from '../time/beijing.ts';
import { isAgreed, otherEventsOf, type ReadCase } from './case-readings.ts';
import { certaintyOf } from './certainty.ts';
import { consequenceOf, isLoss, stopsAll } from './consequences.ts';
import { hasTimeOfDay } from './has-time-of-day.ts';
import { mayNotCome } from './headline.ts';
import type { Scenario, Wording } from './model';
import { isLeftToCustomer, type LifecycleEvent } from './project-lifecycle.ts';

/**
 * How what comes next comes: for certain at its moment; at some time from it on; at some time between two moments; only perhaps; by
 * a moment at the latest, and perhaps it has come already; or on this very day.
 */
type Coming = 'at' | 'from' | 'within' | 'perhaps' | 'latest' | 'today';

/** What comes next, and how. */
export interface Next {
  readonly event: LifecycleEvent;
  readonly coming: Coming;
  /** Epoch milliseconds; of a day its beginning, and of what comes at the latest the end. */
  readonly at: number;
  /** What else stops all or is lost at that moment, by the chosen reading. */
  readonly also: readonly { readonly event: LifecycleEvent; readonly coming: Coming }[];
  /** The reading that alone has it, where the chosen one has not. */
  readonly names: readonly Wording[] | undefined;
}

/**
 * What comes next that stops or is lost: the nearest moment from which one may not rely on its not having come, or by which what
 * may have come has. Of what comes at one moment, what is lost for certain leads, then what stops; the rest goes with it.
 *
 * @param byReading - the case by every reading, the chosen one first.
 * @param now - epoch milliseconds.
 */
export function nextEventOf(
  scenario: Scenario,
  byReading: readonly [ReadCase, ...ReadCase[]],
  now: number,
): Next | undefined {
  const [{ events }] = byReading;
  const others = otherEventsOf(scenario, byReading);
  const open = [...events, ...others.map(({ event }) => event)].filter(
    (event) => event.state !== 'averted' && !event.isHypothetical && concerns(event),
  );
  // A day that its clause gives; hours that happen to fill one (16.1 from midnight) end with the moment, which is the next day's.
  const isItsDay = ({ rule, from, until }: LifecycleEvent) =>
    until !== null && isSameDay(from, until - 1) && !hasTimeOfDay(rule, scenario.rules);
  const comingOf = (event: LifecycleEvent): Coming => {
    const { earliest, latest } = event;
    // Only a right, or a doubt, is told as possible; what will come in a window (16.1), or some time after a moment (3.3), so.
    const isSure = earliest === null ? !mayNotCome(event, scenario) : certaintyOf(event, scenario.rules) !== 'possible';
    if (!isSure || !isAgreed(event, byReading)) return 'perhaps';
    if (latest === null) return 'from';
    return latest === earliest || isItsDay(event) ? 'at' : 'within';
  };
  // What may have come by one reading is not counted down to by another (29.3).
  const hasPerhapsCome = ({ rule }: LifecycleEvent) =>
    open.some(
      (other) =>
        other.rule.effect === rule.effect &&
        other.rule.subject === rule.subject &&
        other.earliest !== null &&
        other.from <= now,
    );
  // What hangs on a length that the text leaves open and nobody has filled in (17.1.2, 69.2.1) comes at no moment that could be told;
  // what counts from a suspension that nobody dates (51.1) comes its thirty days after the arrears at the earliest.
  const ahead = open.filter(
    (event) => event.from > now && !event.lacks.some(isLeftToCustomer) && !(others.length > 0 && hasPerhapsCome(event)),
  );
  const nearest = Math.min(...ahead.map(({ from }) => from));
  const together = ahead
    .filter(({ from }) => from === nearest)
    .map((event) => ({ event, coming: comingOf(event) }))
    .toSorted((one, other) => weightOf(other) - weightOf(one));
  const [lead, ...rest] = together;
  // What is certain by then, and may have come already (16.1: within 24 hours; on this day).
  const [under] = open
    .flatMap((event) => {
      const { state, from, until } = event;
      const isOpen = state === 'certain' && until !== null && from <= now && now < until && isAgreed(event, byReading);
      return isOpen ? [{ event, at: until }] : [];
    })
    .toSorted((one, other) => one.at - other.at);
  if (under && under.at <= nearest) {
    const coming = isItsDay(under.event) ? 'today' : 'latest';
    return { ...under, coming, also: [], names: undefined };
  }
  if (!lead) return undefined;
  const also: Next['also'][number][] = [];
  for (const each of rest) {
    const { rule, earliest } = each.event;
    const isChosen = events.includes(each.event) && events.includes(lead.event);
    // One stop of all is enough (a stop, and the right to end what has stopped); every loss is told.
    const isNews = isLoss(rule) || (stopsAll(rule) && ![lead, ...also].some(({ event }) => stopsAll(event.rule)));
    if (earliest !== null && isChosen && isNews) also.push(each);
  }
  return { ...lead, at: nearest, also, names: others.find(({ event }) => event === lead.event)?.names };
}

/** What one acts for: it stops something or takes it, or it is the order that lapses. */
const concerns = ({ rule }: LifecycleEvent) =>
  consequenceOf(rule).restricts === true || isLoss(rule) || (rule.effect === 'void' && rule.subject === 'order');

/** What is sure comes before what is not, and the loss before the stop; what has no moment of its own stands last. */
const weightOf = ({ event, coming }: { readonly event: LifecycleEvent; readonly coming: Coming }) =>
  (event.earliest === null ? 0 : 8) +
  (coming === 'at' ? 4 : coming === 'perhaps' ? 0 : 2) +
  (isLoss(event.rule) ? 1 : stopsAll(event.rule) ? 0.5 : 0);
