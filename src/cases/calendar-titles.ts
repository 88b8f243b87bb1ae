import type { i18n } from 'i18next';
import type { LifecycleRule, Subject } from '@/lifecycle/model';
import { remedyOf } from '@/lifecycle/remedy';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import type { CalendarEntry } from './calendar-file';
import { type Group, gravityOf } from './calendar-group';
import { type CaseOrigin, exportWords, isFixed, isOnlyPerhaps } from './export-words';
import type { SimulatorView } from './simulator-view';

/** How long a title may be, in characters: what phones and watches show of it. */
const TITLE_LENGTH = 40;

/** An entry before the titles of a file have been chosen together. */
export interface UntitledEntry {
  readonly entry: Omit<CalendarEntry, 'title'>;
  /** Its titles with a name of the product, the fullest first. */
  readonly titlesBy: (name: string) => readonly string[];
}

/** Gives the entries of one file their titles: by one name of the product, in words as full as that leaves room for. */
export function entitle(entries: readonly UntitledEntry[], { product, shortNames }: CaseOrigin): CalendarEntry[] {
  const titles = chooseTitles([product, ...shortNames], (name) => entries.map(({ titlesBy }) => titlesBy(name)));
  return entries.map(({ entry }, index) => ({ ...entry, title: titles[index] ?? '' }));
}

/**
 * Titles that say what to do, the fullest first: in fewer words, then with the kind of thing alone, then with what it comes to at
 * least. Each says “may” of what only may come.
 */
export function titlesOf(
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
  if (!event)
    return [
      say(''),
      say('', remedyBrief),
      t(($) => $.exporting.calendar.dutyBrief, { remedy }),
      t(($) => $.exporting.calendar.dutyBrief, { remedy: remedyBrief }),
    ]
      .map(capital)
      .map(mark);
  const may = isOnlyPerhaps(event) ? 'may' : 'will';
  const gravity = gravityOf(event);
  const isOrder = event.rule.effect === 'void' && event.rule.subject === 'order';
  /** What a loss that only may come would hide: that something stops for certain (6.3). What is used up stops all the same. */
  const sure = may === 'may' && kind !== 'use-up' ? surestOf(group, gravity) : undefined;
  const both = (certain: (of: LifecycleEvent) => string, perhaps: string) =>
    sure ? t(($) => $.exporting.calendar.both, { sure: certain(sure), perhaps }) : perhaps;
  // Of a part of the data their kind alone would say that all of them go (6.3, 43.2.3).
  const ways = isPartOf(event.rule) ? [{}] : [{}, { isKind: true }];
  const { subjectOf } = exportWords(translator, origin);
  const nouns = [subjectOf(event.rule, !isPartOf(event.rule)), subjectOf(event.rule, false, true)];
  const ofNoun =
    gravity === 'changes'
      ? []
      : nouns.map((subject) => t(($) => $.exporting.calendar.ofNoun[may][gravity], { subject }));
  const least = isOrder
    ? t(($) => $.exporting.calendar.ofOrder[may])
    : both(
        (of) => t(($) => $.exporting.calendar.atLeast.will[gravityOf(of)]),
        t(($) => $.exporting.calendar.atLeast[may][gravity]),
      );
  const word = isOrder
    ? t(($) => $.exporting.calendar.ofOrderInAWord[may])
    : both(
        (of) => t(($) => $.exporting.calendar.inAWord.will[gravityOf(of)]),
        t(($) => $.exporting.calendar.inAWord[may][gravity]),
      );
  const inShort = { isShort: true };
  const inBrief = { isShort: true, isBrief: true };
  // Where it is the instance, it is the whole of what one has.
  const isWhole = event.rule.subject === 'instance' && gravity === 'lost';
  const whole = both(
    (of) => happens(of, { isKind: true, isBrief: true }),
    t(($) => $.exporting.calendar.ofWhole[may]),
  );
  return [
    ...ways.map((way) => say(both((of) => happens(of), happens(event, way)))),
    ...ways.map((way) => say(both((of) => happens(of, { isBrief: true }), happens(event, { ...way, isBrief: true })))),
    ...ways.slice(-1).map((way) =>
      say(
        both((of) => happens(of, { isBrief: true }), happens(event, { ...way, isBrief: true })),
        remedyBrief,
      ),
    ),
    say(both((of) => happens(of, inShort), happens(event, inShort))),
    say(
      both((of) => happens(of, inBrief), happens(event, inBrief)),
      remedyBrief,
    ),
    ...ofNoun.flatMap((each) => {
      const what = both((of) => happens(of, { isBrief: true, isKind: true }), each);
      return [say(what), say(what, remedyBrief)];
    }),
    // The description says what comes otherwise.
    say(least),
    say(least, remedyBrief),
    ...(isWhole ? [say(whole, remedyBrief)] : []),
    say(word, remedyBrief),
    // It stands on the last day: of a long name that is not said again, for what comes otherwise has to be.
    ...(key === 'lastDay' ? [t(($) => $.exporting.calendar.deadline, { remedy: remedyBrief, what: word })] : []),
  ]
    .map(capital)
    .map(mark);
}

/** What is named by its kind alone where there is no room for more, and of which a rule may have a part only. */
const DIVISIBLE: ReadonlySet<Subject> = new Set([
  'data',
  'messages',
  'service',
  'account',
  'features',
  'configuration',
]);

const isPartOf = ({ object, subject }: LifecycleRule) => object !== undefined && DIVISIBLE.has(subject);

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

/** What a group is about: the loss before the stop before the rest, and of each what is certain before what only may come. */
export function gravestOf({ payBy, events }: Group): LifecycleEvent | undefined {
  const order = ['changes', 'stops', 'lost'];
  const weight = (event: LifecycleEvent) => order.indexOf(gravityOf(event)) * 2 + Number(!isOnlyPerhaps(event));
  // What is asked for by then is no event; the title says that it is asked for.
  const told = events.filter(({ rule }) => rule.effect !== 'due');
  return [...(payBy ? [payBy.event] : []), ...told].toSorted((one, other) => weight(other) - weight(one))[0];
}

/** What stops for certain at a moment of which the gravest is a loss that only may come. */
function surestOf({ payBy, events }: Group, gravity: ReturnType<typeof gravityOf>): LifecycleEvent | undefined {
  if (gravity !== 'lost') return undefined;
  const all = [...(payBy ? [payBy.event] : []), ...events];
  return all.find((event) => gravityOf(event) === 'stops' && isFixed(event));
}
