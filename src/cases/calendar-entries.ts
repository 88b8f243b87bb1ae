import type { i18n } from 'i18next';
import { edition } from '@/corpus/edition';
import { writeDate } from '@/i18n/date-words';
import type { PayBy } from '@/lifecycle/answer';
import { asksMore } from '@/lifecycle/asks-more';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import type { Effect, LifecycleRule } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { toEnd, toLimit } from '@/lifecycle/tense';
import { startOfDay, writeDay } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { isDay } from '@/time/read-moment';
import type { SimulatorView } from './simulator-view';
import { endOfUid } from './case-id';
import { alarmsFor } from './alarms';
import type { CalendarEntry } from './calendar-file';
import { type Group, gravityOf } from './calendar-group';
import { entitle, gravestOf, titlesOf, type UntitledEntry } from './calendar-titles';
import { type CaseOrigin, exportWords } from './export-words';
import { givenWords } from './given-words';
import { problemWords } from './problem-words';

/** Effects that only say that something goes on, or that somebody is told: no deadline. */
const STANDING: ReadonlySet<Effect> = new Set(['continue', 'keep', 'charge', 'stop-charging', 'notify']);

interface Options {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether what is over comes along; without alarms. */
  readonly withPassed?: boolean;
  /** Tells the case from others of the product, and stays when its moment is corrected. */
  readonly caseId: string;
}

/**
 * A case as entries of a calendar: one for each moment, however many rules fall on it. Where only a day is certain, what can
 * be averted stands on the day before, which is the last on which to act. What is over is left out, unless it is asked for. What
 * a payment has averted is cancelled: it may have been imported before it was paid. What one would avert that is only supposed,
 * for a moment that has not come, stays with its reminders.
 *
 * @returns in the order of time, what is cancelled last; nothing for a case without a date.
 */
export function toCalendar(
  view: SimulatorView,
  translator: i18n,
  origin: CaseOrigin,
  options: Options,
): CalendarEntry[] {
  if (!view.dated) return [];
  const { now, withPassed = false, caseId } = options;
  const { slug, link } = origin;
  const unpaid: SimulatorView = { ...view, paidAfter: Infinity, events: view.unpaidEvents() };
  const isPaid = view.triggeredAt + view.paidAfter <= now;
  const uidOf = (group: Group) => `${slug}.${view.scenario.trigger}.${group.id}.${endOfUid(caseId)}`;
  /** What comes although the payment that is filled in is made. */
  const remaining = groupsOf(view);
  const remains = new Set(remaining.map(uidOf));
  const entriesOf = (groups: readonly Group[]) =>
    groups
      .map((each) => toItsEnd(each, now, view.doubt))
      .flatMap((group): UntitledEntry[] => {
        const uid = uidOf(group);
        const isAverted = !remains.has(uid);
        const isCancelled = isAverted && isPaid;
        const status = isCancelled ? 'cancelled' : isAverted ? 'supposed' : undefined;
        const isLastDay =
          !group.hasTime &&
          group.since === undefined &&
          (group.payBy ?? group.duty ?? group.events.find(isFeared)) !== undefined;
        // A span of days ends with a midnight; its last day is the one before.
        const day = startOfDay(group.limit - (group.since === undefined ? 0 : 1)) - (isLastDay ? DAY : 0);
        if (!withPassed && now >= (group.hasTime ? group.limit : day + DAY)) return [];
        const rule = gravestOf(group)?.rule ?? group.events[0]?.rule ?? group.duty;
        return [
          {
            titlesBy: (name) => titlesOf(group, { isLastDay, isCancelled }, view, translator, origin, name),
            entry: {
              uid,
              description: describe(group, status, view, translator, origin),
              url: `${link}#${rule?.citations[0]?.provision ?? ''}`,
              when: group.hasTime ? { at: group.limit } : { day: writeDay(day) },
              alarms: isCancelled ? [] : alarmsFor(group.hasTime ? { at: group.limit } : { day }, now),
              isCancelled,
            },
          },
        ];
      });
  // While nothing is paid, all comes as if nothing were.
  if (!isPaid) return entitle(entriesOf(groupsOf(unpaid)), origin);
  const averted = groupsOf(unpaid).filter((group) => !remains.has(uidOf(group)));
  return entitle([...entriesOf(remaining), ...entriesOf(averted)], origin);
}

/** A group whose moment is over, but not what may still come until the end of a span (29.3): that, at its end. */
function toItsEnd(group: Group, now: number, doubt: number): Group {
  const ends = group.events.flatMap((event) => {
    const { earliest, latest } = event;
    const isSpan = latest !== null && latest !== earliest && gravityOf(event) !== 'changes';
    const end = !isSpan ? -Infinity : toEnd(latest + doubt, group.hasTime);
    return now < end ? [{ event, end }] : [];
  });
  if (now < group.limit || ends.length === 0) return group;
  const limit = Math.max(...ends.map(({ end }) => end));
  return {
    ...group,
    limit,
    events: ends.map(({ event }) => event),
    payBy: undefined,
    duty: undefined,
    since: group.limit,
  };
}

/** What stops or takes something, so that one acts before it. */
function isFeared(event: LifecycleEvent): boolean {
  return gravityOf(event) !== 'changes' || (event.rule.effect === 'void' && event.rule.subject === 'order');
}

function groupsOf(view: SimulatorView): readonly Group[] {
  const { scenario, answer, events, triggeredAt, paidAfter, doubt } = view;
  const settledAt = triggeredAt + paidAfter;
  // Where a day alone is given, no hour that is counted from it is known.
  const hasTime = (rule: LifecycleRule) => doubt === 0 && hasTimeOfDay(rule, scenario.rules);
  const groups = new Map<number, Group>();
  const put = (at: number, isTimed: boolean, change: (group: Group) => Group, id: string) => {
    const limit = toLimit(at, isTimed);
    const known = groups.get(limit) ?? { id, limit, hasTime: isTimed, payBy: undefined, duty: undefined, events: [] };
    groups.set(limit, change({ ...known, hasTime: known.hasTime && isTimed }));
  };
  const payBy = (id: string, value: PayBy | undefined) => {
    // At the trigger itself there is only something to do where it is known beforehand.
    if (value?.kind !== 'moment' && !(value?.kind === 'at-once' && scenario.trigger === 'expiry')) return;
    const { at, askedFor, decidedBy, event } = value;
    if (settledAt > at) put(at, hasTime((decidedBy ?? event).rule), (group) => ({ ...group, payBy: value }), id);
    if (askedFor && settledAt > askedFor.at) {
      put(askedFor.at, hasTime(askedFor.rule), (group) => ({ ...group, duty: askedFor.rule }), 'renew-as-asked');
    }
  };
  payBy('order', answer.orderStands);
  payBy('restriction', answer.beforeRestriction);
  payBy('stop', answer.beforeStop);
  // What is barred with the trigger has no time to pay before it (14.1, 43.2.2): the next that stops has.
  payBy('next', answer.restrictedAtOnce?.beforeNext);
  payBy('loss', answer.beforeLoss);
  for (const event of events) {
    const { rule, state, earliest } = event;
    const isAverted = state === 'averted' && paidAfter !== Infinity;
    if (earliest === null || isAverted || STANDING.has(rule.effect)) continue;
    put(earliest, hasTime(rule), (group) => ({ ...group, events: [...group.events, event] }), rule.id);
  }
  return [...groups.values()].toSorted((one, other) => one.limit - other.limit);
}

/** What a title leaves out: the moment, every rule that falls on it with its clause and words, what is in doubt, the edition with its checksum, the link. */
function describe(
  group: Group,
  averted: 'cancelled' | 'supposed' | undefined,
  view: SimulatorView,
  translator: i18n,
  origin: CaseOrigin,
): string {
  const { t, language } = translator;
  const { happens, clauses, wording, trigger, conditionOf } = exportWords(translator, origin);
  const { scenario } = view;
  const isEnglish = language === 'en';
  const moment = writeDate(group.limit, { isEnglish, hasTime: group.hasTime });
  const hasPaidTime = !isDay(view.raw['paid'] ?? '');
  const paid = writeDate(view.triggeredAt + (averted ? view.paidAfter : 0), { isEnglish, hasTime: hasPaidTime });
  const { payBy, duty, events } = group;
  const asked = payBy && asksMore(payBy.event.rule.asks, scenario.trigger);
  const given = givenWords(view, translator, (at, hasTime) => writeDate(at, { isEnglish, hasTime }));
  const happensIf = (event: LifecycleEvent) => {
    const [text, note] = [happens(event), conditionOf(event.rule)];
    return note === undefined ? text : t(($) => $.site.withNote, { text, note });
  };
  const key = (payBy ?? duty) ? 'before' : events.some(({ latest, earliest }) => latest !== earliest) ? 'from' : 'at';
  const told = payBy && !events.some(({ rule }) => rule.id === payBy.event.rule.id) ? [payBy.event, ...events] : events;
  const listed = told.map((event) => ({ what: happensIf(event), rule: event.rule }));
  if (duty && !listed.some(({ rule }) => rule.id === duty.id)) {
    listed.push({ what: t(($) => $.exporting.calendar.remedy.renew, { product: origin.product }), rule: duty });
  }
  // That no clause gives the hour is no reason where only the reader has not: at the expiry itself it is the reader's (15.1).
  const rules = [...listed.map(({ rule }) => rule), ...(payBy?.decidedBy ? [payBy.decidedBy.rule] : [])];
  const isByClause = !group.hasTime && rules.some((rule) => !hasTimeOfDay(rule, scenario.rules));
  return [
    ...(averted ? [t(($) => $.exporting.calendar.averted[averted], { moment: paid })] : []),
    `${origin.product} · ${wording(scenario.name)}`,
    [trigger(view), ...given].join(t(($) => $.simulator.listSeparator)),
    ...view.problems.map((problem) => problemWords(problem, scenario.trigger, t)),
    group.since === undefined
      ? t(($) => $.exporting.calendar[key], { moment })
      : t(($) => $.exporting.calendar.open, {
          since: writeDate(group.since, { isEnglish, hasTime: group.hasTime }),
          moment: group.hasTime ? moment : writeDate(group.limit - 1, { isEnglish, hasTime: false }),
        }),
    ...(isByClause && group.since === undefined ? [t(($) => $.exporting.calendar.dayOnly)] : []),
    ...(view.doubt > 0 ? [t(($) => $.simulator.dayAlone)] : []),
    ...(payBy?.disputed ? [t(($) => $.exporting.calendar.disputed)] : []),
    ...(asked && !averted ? [t(($) => $.simulator.headline[asked])] : []),
    ...(payBy?.orEarlier ? [t(($) => $.exporting.calendar.orEarlier, { what: happensIf(payBy.orEarlier) })] : []),
    ...listed.map(({ what, rule }) => t(($) => $.exporting.calendar.line, { what, clauses: clauses(rule.citations) })),
    t(($) => $.simulator.caveat),
    t(($) => $.exporting.source, { hash: edition.sha256 }),
    origin.link,
  ].join('\n');
}
