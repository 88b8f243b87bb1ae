import type { i18n } from 'i18next';
import { edition } from '@/corpus/edition';
import { writeDate } from '@/i18n/date-words';
import type { PayBy } from '@/lifecycle/answer';
import { consequenceOf } from '@/lifecycle/consequences';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { remedyOf } from '@/lifecycle/remedy';
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
import { type CaseOrigin, exportWords, isOnlyPerhaps } from './export-words';
import { problemWords } from './problem-words';

/** How long a title may be, in characters: what phones and watches show of it. */
const TITLE_LENGTH = 40;

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

/** What falls on one moment. */
interface Group {
  /** What it is in every file of the case. */
  readonly id: string;
  /** Epoch milliseconds; the midnight in Beijing where only the day is certain. */
  readonly limit: number;
  readonly hasTime: boolean;
  /** The moment before which to pay, renew, or get something out; the gravest where there are two. */
  readonly payBy: Extract<PayBy, { at: number }> | undefined;
  /** A clause asks for it by then, and nothing else falls on it. */
  readonly duty: LifecycleRule | undefined;
  readonly events: readonly LifecycleEvent[];
  /** Of a span that has begun and is not over: when it began; `limit` then is its end. */
  readonly since?: number;
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
        const rule = (group.payBy?.event ?? group.events[0])?.rule ?? group.duty;
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

/** An entry before the titles of a file have been chosen together. */
interface UntitledEntry {
  readonly entry: Omit<CalendarEntry, 'title'>;
  /** Its titles with a name of the product, the fullest first. */
  readonly titlesBy: (name: string) => readonly string[];
}

function entitle(entries: readonly UntitledEntry[], { product, shortNames }: CaseOrigin): CalendarEntry[] {
  const titles = chooseTitles([product, ...shortNames], (name) => entries.map(({ titlesBy }) => titlesBy(name)));
  return entries.map(({ entry }, index) => ({ ...entry, title: titles[index] ?? '' }));
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
  payBy('loss', answer.beforeLoss);
  for (const event of events) {
    const { rule, state, earliest } = event;
    const isAverted = state === 'averted' && paidAfter !== Infinity;
    if (earliest === null || isAverted || STANDING.has(rule.effect)) continue;
    put(earliest, hasTime(rule), (group) => ({ ...group, events: [...group.events, event] }), rule.id);
  }
  return [...groups.values()].toSorted((one, other) => one.limit - other.limit);
}

/** What a group is about: the loss before the stop before the rest. */
function gravestOf({ payBy, events }: Group): LifecycleEvent | undefined {
  const order = ['changes', 'stops', 'lost'];
  const weight = (event: LifecycleEvent) => order.indexOf(gravityOf(event));
  // What is asked for by then is no event; the title says that it is asked for.
  const told = events.filter(({ rule }) => rule.effect !== 'due');
  return [...(payBy ? [payBy.event] : []), ...told].toSorted((one, other) => weight(other) - weight(one))[0];
}

/** What an event comes to at least. */
function gravityOf({ rule }: LifecycleEvent): 'changes' | 'stops' | 'lost' {
  const { loses, restricts } = consequenceOf(rule);
  return loses !== undefined ? 'lost' : restricts !== undefined ? 'stops' : 'changes';
}

/**
 * Titles that say what to do, the fullest first: in fewer words, then with the kind of thing alone, then with what it comes to at
 * least. Each says “may” of what only may come.
 */
function titlesOf(
  group: Group,
  { isLastDay, isCancelled }: { readonly isLastDay: boolean; readonly isCancelled: boolean },
  { scenario }: SimulatorView,
  translator: i18n,
  origin: CaseOrigin,
  product: string,
): readonly string[] {
  const { t } = translator;
  const { happens } = exportWords(translator, origin);
  const event = gravestOf(group);
  /** What is cancelled says so first; of what it was, as much as there is room for. */
  const mark = (title: string) => (isCancelled ? t(($) => $.exporting.calendar.cancelled, { title }) : title);
  const kind = event ? remedyOf(event, scenario) : 'renew';
  const remedy = t(($) => $.exporting.calendar.remedy[kind], { product });
  const remedyBrief = t(($) => $.exporting.calendar.remedyBrief[kind], { product });
  const isTold = isLastDay && !isCancelled;
  // What cannot be renewed is not to be renewed in time (40.4.2, 57.1).
  const isAverted = scenario.duty !== null || (event !== undefined && kind === 'use-up');
  const payBy = isAverted ? group.payBy : undefined;
  const isOpen = group.since !== undefined && !isCancelled;
  const key = payBy ? (isTold ? 'lastDay' : 'deadline') : isOpen ? 'byThen' : isTold ? 'tomorrow' : 'event';
  const say = (what: string, how = remedy) =>
    t(($) => $.exporting.calendar[event ? key : 'duty'], { product, remedy: how, what });
  // What falls due by itself is no renewal: a balance for it, to be filled from then on (71.2.4).
  if (!event && !group.duty && group.events.some(({ rule }) => rule.object !== undefined))
    return [mark(t(($) => $.exporting.calendar.fund, { product }))];
  if (!event) return [say(''), say('', remedyBrief), remedy, remedyBrief].map(capital).map(mark);
  const may = isOnlyPerhaps(event) ? 'may' : 'will';
  const gravity = gravityOf(event);
  const least = t(($) => $.exporting.calendar.atLeast[may][gravity]);
  return [
    say(happens(event)),
    say(happens(event, { isKind: true })),
    say(happens(event, { isBrief: true })),
    say(happens(event, { isBrief: true, isKind: true })),
    say(happens(event, { isBrief: true, isKind: true }), remedyBrief),
    // The description says what comes otherwise.
    say(least),
    say(least, remedyBrief),
    say(
      t(($) => $.exporting.calendar.inAWord[may][gravity]),
      remedyBrief,
    ),
    // A word for an order is all that is left of a long name.
    ...(payBy && may === 'will' ? [remedy, remedyBrief] : []),
  ]
    .map(capital)
    .map(mark);
}

const capital = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);

/** Titles of one file: by one name of the product, in words as full as that leaves room for. */
function chooseTitles(names: readonly string[], titlesBy: (name: string) => readonly (readonly string[])[]) {
  const fits = (title: string) => title.length <= TITLE_LENGTH;
  const wayOf = (name: string) => titlesBy(name).map((titles) => ({ titles, at: titles.findIndex(fits) }));
  const ways = names.map(wayOf);
  /** How many words the tersest title has to do without. */
  const loss = (way: (typeof ways)[number]) => Math.max(0, ...way.map(({ at }) => (at < 0 ? Infinity : at)));
  const best = ways.toSorted((one, other) => loss(one) - loss(other) || 0)[0] ?? [];
  const last = loss(best) === Infinity ? wayOf(shorten(names.at(-1) ?? '')) : best;
  return last.map(({ titles, at }) => titles[at] ?? (titles.at(-1) ?? '').slice(0, TITLE_LENGTH));
}

/** The room that the longest of the tersest titles leaves a name: “… from tomorrow: it may change”. */
const SHORTEST_NAME = 11;

/** As much of a name as there is always room for, by whole words where the first is that short. What is cut is the name, never what comes. */
function shorten(name: string): string {
  const words = name.split(' ');
  const whole = words.findLast((_, index) => words.slice(0, index + 1).join(' ').length <= SHORTEST_NAME);
  return whole === undefined ? name.slice(0, SHORTEST_NAME) : words.slice(0, words.indexOf(whole) + 1).join(' ');
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
  const { happens, clauses, wording, trigger } = exportWords(translator, origin);
  const { scenario } = view;
  const isEnglish = language === 'en';
  const moment = writeDate(group.limit, { isEnglish, hasTime: group.hasTime });
  const hasPaidTime = !isDay(view.raw['paid'] ?? '');
  const paid = writeDate(view.triggeredAt + (averted ? view.paidAfter : 0), { isEnglish, hasTime: hasPaidTime });
  const { payBy, duty, events } = group;
  const key = (payBy ?? duty) ? 'before' : events.some(({ latest, earliest }) => latest !== earliest) ? 'from' : 'at';
  const told = payBy && !events.some(({ rule }) => rule.id === payBy.event.rule.id) ? [payBy.event, ...events] : events;
  const listed = told.map((event) => ({ what: happens(event), rule: event.rule }));
  if (duty && !listed.some(({ rule }) => rule.id === duty.id)) {
    listed.push({ what: t(($) => $.exporting.calendar.remedy.renew, { product: origin.product }), rule: duty });
  }
  return [
    ...(averted ? [t(($) => $.exporting.calendar.averted[averted], { moment: paid })] : []),
    `${origin.product} · ${wording(scenario.name)}`,
    trigger(view),
    ...view.problems.map((problem) => problemWords(problem, scenario.trigger, t)),
    group.since === undefined
      ? t(($) => $.exporting.calendar[key], { moment })
      : t(($) => $.exporting.calendar.open, {
          since: writeDate(group.since, { isEnglish, hasTime: group.hasTime }),
          moment: group.hasTime ? moment : writeDate(group.limit - 1, { isEnglish, hasTime: false }),
        }),
    ...(group.hasTime || group.since !== undefined ? [] : [t(($) => $.exporting.calendar.dayOnly)]),
    ...(payBy?.disputed ? [t(($) => $.exporting.calendar.disputed)] : []),
    ...(payBy?.orEarlier ? [t(($) => $.exporting.calendar.orEarlier, { what: happens(payBy.orEarlier) })] : []),
    ...listed.map(({ what, rule }) => t(($) => $.exporting.calendar.line, { what, clauses: clauses(rule.citations) })),
    t(($) => $.simulator.caveat),
    t(($) => $.exporting.source, { hash: edition.sha256 }),
    origin.link,
  ].join('\n');
}
