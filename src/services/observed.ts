import type { ReadCase } from '../lifecycle/case-readings';
import { consequenceOf, isLoss, isLossOfData, stopsAll } from '../lifecycle/consequences.ts';
import { hasTimeOfDay } from '../lifecycle/has-time-of-day.ts';
import type { LifecycleRule, ParameterId, Scenario } from '../lifecycle/model';
import type { LifecycleEvent } from '../lifecycle/project-lifecycle';
import { toLimit } from '../lifecycle/tense.ts';
import { startOfDay } from '../time/beijing.ts';
import { DAY } from '../time/duration.ts';

/** What a customer saw: that the service had stopped, or that data were gone. */
export type Observed = 'stopped' | 'gone';

/** When it was seen, in epoch milliseconds. */
export interface Observation {
  readonly at: number;
  /** How much later it may have been: a day where a day alone is given. */
  readonly slack: number;
}

/** A case with what happened to it. */
export interface ObservedCase {
  readonly scenario: Scenario;
  /** How much later the trigger may have been, in milliseconds. */
  readonly slack: number;
  readonly byReading: readonly [ReadCase, ...ReadCase[]];
}

/**
 * How an observation stands to the clauses by one reading. `within`: the text has it then, or allows it. `undated`: the text has
 * it, and gives no moment. `dayOne`: on the day of its moment, but before that: only who counts the day from which it runs as day
 * one has it by then; whole days of 24 hours, or the Civil Code (201, 203), have it later. `earlier`: before the text has it. `later`: it should have come by then; that the vendor waited is
 * no breach. `depends`: before the product's own terms have it, while other data may go at a moment that the general terms do not
 * give (6.3 and 5.5; 9.2.4 by its words from the arrears on). `averted`: the payment given comes first, so that by the text it should not have come. `kept`: the text says
 * of some data that they are kept, and names no deletion of its own; what is gone may be other data (26.1.1). `unnamed`: the text
 * has nothing of the kind.
 */
export type Fit =
  | { readonly kind: 'within'; readonly rule: LifecycleRule }
  | {
      readonly kind: 'dayOne';
      readonly rule: LifecycleRule;
      /** When it comes by days of 24 hours, in epoch milliseconds. */
      readonly limit: number;
      /** The clauses leave the time of day open; the count by 24 hours has one all the same. */
      readonly hasTime: true;
    }
  | {
      readonly kind: 'undated';
      readonly rule: LifecycleRule;
      /** What the customer has not said, without which it has no moment. */
      readonly lacks: readonly ParameterId[];
    }
  | {
      readonly kind: 'earlier' | 'later' | 'depends';
      readonly rule: LifecycleRule;
      /** The moment that it is compared with, in epoch milliseconds; the beginning or end of its day where only that is certain. */
      readonly limit: number;
      /** Whether the clauses fix the time of day. */
      readonly hasTime: boolean;
      /** By how much, at the least, in milliseconds. */
      readonly by: number;
      /** It is counted from what was seen to stop, and not from when the text has it stop. */
      readonly isFromSeen: boolean;
      /** Until then the text says only that data can be kept (36.1: 可以继续保留). */
      readonly isKeptByRight: boolean;
      /** What else it may be, at no stated moment. */
      readonly other: LifecycleRule | undefined;
    }
  | { readonly kind: 'averted' | 'kept'; readonly rule: LifecycleRule }
  | { readonly kind: 'unnamed' };

/** What a reading makes of an observation. */
interface ReadFit {
  readonly read: ReadCase;
  readonly fit: Fit;
}

/** `all`, `some`, `none`: by how many readings the text has it then or allows it; `unnamed` where none has anything of the kind. */
export interface Comparison {
  readonly agrees: 'all' | 'some' | 'none' | 'unnamed';
  readonly byReading: readonly ReadFit[];
}

/**
 * Compares what was seen with what the clauses have, by every reading.
 *
 * @param stopped - when the service was seen to stop, where that is known: what counts from the stop counts from there, if it
 *   came later than the text has it.
 */
export function compare(
  one: ObservedCase,
  observed: Observed,
  observation: Observation,
  stopped?: Observation,
): Comparison {
  const from = observed === 'gone' ? stopped : undefined;
  const byReading = one.byReading.map((read): ReadFit => ({
    read,
    fit: fitOf(one, read, observed, observation, from),
  }));
  const agreeing = byReading.filter(({ fit }) => agreesWith(fit)).length;
  const isUnnamed = byReading.every(({ fit }) => fit.kind === 'unnamed');
  const isOfSome = agreeing > 0 || byReading.some(({ fit }) => fit.kind === 'dayOne');
  const agrees = isUnnamed ? 'unnamed' : agreeing === byReading.length ? 'all' : isOfSome ? 'some' : 'none';
  return { agrees, byReading };
}

/** Whether the text has it then, or allows it. */
export const agreesWith = ({ kind }: Fit) => kind === 'within' || kind === 'undated';

/**
 * What an observation may be of: the whole service, else a part of it; data, else what holds them, else another loss. Where the
 * product's own terms say when data go, the release of what holds them is none of it (29.3: 但不删除…解析数据; 53.3).
 */
function concernedBy(events: readonly LifecycleEvent[], observed: Observed): readonly LifecycleEvent[] {
  const isOwnLossOfData = (rule: LifecycleRule) => consequenceOf(rule).loses === 'data' && rule.fills === undefined;
  const isRestricting = (rule: LifecycleRule) => consequenceOf(rule).restricts === true;
  const which = observed === 'stopped' ? [stopsAll, isRestricting] : [isOwnLossOfData, isLossOfData, isLoss];
  const isIt = which.find((each) => events.some(({ rule }) => each(rule)));
  const chosen = isIt ? events.filter(({ rule }) => isIt(rule)) : [];
  // 5.5 and 9.2.4 are about all data, also where the product's own terms speak of some (6.3: messages; 9.1: series).
  const others = events.filter((event) => isLossOfData(event.rule) && event.rule.fills && !chosen.includes(event));
  return observed === 'gone' ? [...chosen, ...others] : chosen;
}

/** What the text says is kept, where it names no deletion: of that alone, since other data, and an end by 5.2, are left open. */
const keptOf = (events: readonly LifecycleEvent[]) =>
  events.find(({ rule, state }) => rule.effect === 'keep' && rule.modality === 'will' && state !== 'averted')?.rule;

function fitOf(
  one: ObservedCase,
  { events, states }: ReadCase,
  observed: Observed,
  { at, slack }: Observation,
  stopped: Observation | undefined,
): Fit {
  const concerned = concernedBy(events, observed);
  const coming = concerned.filter(({ state }) => state !== 'averted');
  if (concerned.length === 0) {
    const kept = observed === 'gone' ? keptOf(events) : undefined;
    return kept ? { kind: 'kept', rule: kept } : { kind: 'unnamed' };
  }
  const spans = coming.map((event) => spanOf(one, event, movedBy(one, event, events, stopped)));
  const [first] = spans.toSorted((a, b) => a.from - b.from);
  if (!first) {
    const [averted] = concerned;
    return averted ? { kind: 'averted', rule: averted.rule } : { kind: 'unnamed' };
  }
  const seenBy = at + slack;
  const isKeptByRight =
    observed === 'gone' && events.some(({ rule }) => rule.effect === 'keep' && rule.modality === 'may');
  const before = ({ event, from: limit, hasTime, isMoved: isFromSeen }: Span, other?: LifecycleRule): Fit => ({
    kind: other ? 'depends' : 'earlier',
    rule: event.rule,
    limit,
    hasTime,
    by: limit - seenBy,
    isFromSeen,
    isKeptByRight,
    other,
  });
  if (seenBy < first.from) {
    const general = coming.find(({ rule }) => mayCountFromArrears(one, rule))?.rule;
    if (observed === 'stopped' || !general || seenBy < Math.min(...states.map(({ from }) => from)))
      return before(first);
    const dated = spans
      .filter((span) => !isUndated(span) && span.event.rule.fills === undefined)
      .toSorted((a, b) => a.from - b.from)[0];
    return dated ? before(dated, general) : { kind: 'undated', rule: general, lacks: [] };
  }
  const over = spans
    .filter(({ until }) => until < at)
    .toSorted((a, b) => (observed === 'stopped' ? a.until - b.until : b.until - a.until));
  const [fitting] = spans
    .filter(({ from, until }) => from <= seenBy && at <= until)
    .toSorted((a, b) => Number(isUndated(a)) - Number(isUndated(b)));
  const [late] = over;
  // The whole service stops once: what should have stopped it first is what counts. Of losses and of parts there may be several
  // (59.2.1; 33.1: new flows after a day, those that run on the seventh).
  const isOnce = observed === 'stopped' && concerned.every(({ rule }) => stopsAll(rule));
  if (late && (isOnce || !fitting)) {
    const { event, until: limit, hasTime, isMoved: isFromSeen } = late;
    const by = at - limit;
    return { kind: 'later', rule: event.rule, limit, hasTime, by, isFromSeen, isKeptByRight: false, other: undefined };
  }
  const { event } = fitting ?? first;
  if (!isUndated(fitting ?? first)) {
    // The beginning of a day is the safe moment for who pays, and no moment at which a deletion is due (17.1.4: 满15日后).
    const { counted } = fitting ?? first;
    return seenBy < counted
      ? { kind: 'dayOne', rule: event.rule, limit: counted, hasTime: true }
      : { kind: 'within', rule: event.rule };
  }
  // The general terms take the product's own period for theirs (5.5: 以…专有条款…所载明的时限为准): what it keeps is not theirs to delete.
  const own = spans
    .filter((span) => !isUndated(span) && seenBy < span.from && span.event.rule.fills === undefined)
    .toSorted((a, b) => a.from - b.from)[0];
  if (own && observed === 'gone' && event.rule.fills) return before(own, event.rule);
  return { kind: 'undated', rule: event.rule, lacks: event.isHypothetical ? [] : event.lacks };
}

/**
 * Whether 9.2.4 may have deleted it since the arrears. The timelines count 5.5 and it from what ends the service; by its words
 * (或如本协议第5条所述您发生欠费时) it can be read as from the arrears, and no charge against the vendor rests on the other reading alone.
 */
const mayCountFromArrears = ({ scenario }: ObservedCase, { fills, citations }: LifecycleRule) =>
  scenario.trigger === 'arrears' && fills === 'deletion' && citations.some(({ provision }) => provision === 'g-9.2.4');

/** Whether the text, and what was seen to stop, leave open when it comes. */
const isUndated = ({ event, isMoved, until }: Span) => event.earliest === null && !(isMoved && until < Infinity);

interface Span {
  readonly event: LifecycleEvent;
  /** Before this the text does not have it. */
  readonly from: number;
  /** The same by days of 24 hours, also where only the day is certain. */
  readonly counted: number;
  /** By then it should have come; `Infinity` where it only may, or has no latest moment. */
  readonly until: number;
  readonly hasTime: boolean;
  readonly isMoved: boolean;
}

/** How much later an event comes, at the least and at the most, since what it counts from was seen to come later. */
interface Move {
  readonly least: number;
  readonly most: number;
}

/** From when the text has an event, or allows it, and until when it should have come. */
function spanOf({ scenario, slack }: ObservedCase, event: LifecycleEvent, { least, most }: Move): Span {
  const { rule, notBefore, state } = event;
  const hasTime = hasTimeOfDay(rule, scenario.rules);
  // 51.1 counts thirty days from a stop that it does not date: once that was seen, they have an end.
  const isFixedBySeen = event.latest === null && least > 0 && rule.modality === 'will' && rule.offset.kind === 'at';
  const latest = isFixedBySeen ? notBefore : state === 'certain' ? event.latest : null;
  const end = latest === null ? Infinity : hasTime ? latest : startOfDay(latest - 1) + DAY;
  return {
    event,
    from: toLimit(notBefore + least, hasTime),
    counted: notBefore + least,
    until: end + slack + most,
    hasTime,
    isMoved: least > 0,
  };
}

/** What counts from a stop that was seen later than the text has it counts from there (2.2: 自服务暂停之时起). */
function movedBy(
  { scenario }: ObservedCase,
  event: LifecycleEvent,
  events: readonly LifecycleEvent[],
  stopped: Observation | undefined,
): Move {
  const stop = stopped && stopBefore(event, events);
  if (!stop) return { least: 0, most: 0 };
  const isTimed = hasTimeOfDay(event.rule, scenario.rules);
  // Where only days are certain, the days count, whatever the hour (73.5: 关闭账号之日起10日).
  const toPlace = (moment: number) => (isTimed ? moment : startOfDay(moment));
  const later = (seen: number, written: number) => Math.max(0, toPlace(seen) - toPlace(written));
  return {
    least: later(stopped.at, stop.earliest ?? stop.notBefore),
    most: later(stopped.at + stopped.slack, stop.latest ?? stop.notBefore),
  };
}

/** The stop of the whole service from which an event counts, over what stands between. */
function stopBefore(
  { rule }: LifecycleEvent,
  events: readonly LifecycleEvent[],
  depth = 0,
): LifecycleEvent | undefined {
  if (typeof rule.since !== 'string' || depth > events.length) return undefined;
  const anchor = events.find((event) => event.rule.id === rule.since);
  if (!anchor || isLoss(anchor.rule)) return undefined;
  return stopsAll(anchor.rule) ? anchor : stopBefore(anchor, events, depth + 1);
}
