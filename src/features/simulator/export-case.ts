import type { i18n } from 'i18next';
import { edition } from '@/corpus/edition';
import type { CalendarEntry } from './calendar-file';
import { questionWords } from './question-words';
import type { SimulatorView } from './simulator-view';
import { hasTimeOfDay } from './moment';
import type { PayBy } from '@/lifecycle/answer';
import { isLoss } from '@/lifecycle/consequences';
import type { LifecycleRule } from '@/lifecycle/model';
import { toIsoDuration } from '@/lifecycle/relative-span';
import { writeDay, writeMoment } from '@/time/beijing';

/** What a file says of where it comes from. */
export interface CaseOrigin {
  readonly slug: string;
  /** The product's name in the reader's language. */
  readonly product: string;
  /** The whole address of the case. */
  readonly link: string;
  readonly nameOf: (id: string) => string;
}

/** Writes moments, events and states as the list on the page does. */
function wordsOf({ t, language }: i18n, { triggeredAt, dated, scenario }: SimulatorView) {
  const isEnglish = language === 'en';
  return {
    wording: ({ zh, en }: { readonly zh: string; readonly en: string }) => (isEnglish ? en : zh),
    event: ({ subject, object, effect }: LifecycleRule) =>
      t(($) => $.events.event, {
        subject: object ? (isEnglish ? object.en : object.zh) : t(($) => $.events.subject[subject]),
        effect: t(($) => $.events.effect[effect]),
      }),
    /** A date and time at +08:00, a date alone, or a duration since the trigger. */
    moment: (at: number | null, rule: LifecycleRule) => {
      if (at === null) return t(($) => $.simulator.unknownMoment);
      if (!dated) return toIsoDuration(at - triggeredAt) ?? '';
      return hasTimeOfDay(rule, scenario.rules) ? writeMoment(at) : writeDay(at);
    },
  };
}

/** The events of a case as rows of a table, under the names of its columns. */
export function toRows(view: SimulatorView, translator: i18n, { product, link, nameOf }: CaseOrigin) {
  const { t } = translator;
  const { wording, event, moment } = wordsOf(translator, view);
  const column = (name: 'event' | 'state' | 'earliest' | 'latest' | 'clause' | 'quote' | 'loss') =>
    t(($) => $.simulator.columns[name]);
  const fields = [
    column('event'),
    column('state'),
    column('earliest'),
    column('latest'),
    column('loss'),
    column('clause'),
    column('quote'),
  ];
  const rows = view.events.map(({ rule, state, earliest, latest }) => [
    event(rule),
    t(($) => $.simulator.state[state]),
    moment(earliest, rule),
    earliest !== null && latest === null ? '' : moment(latest, rule),
    t(($) => $.simulator.columns[isLoss(rule) ? 'yes' : 'no']),
    rule.citations.map(({ provision }) => nameOf(provision)).join(' '),
    rule.citations.flatMap(({ quotes }) => quotes).join(' … '),
  ]);
  const about = [`${product} · ${wording(view.scenario.name)}`, t(($) => $.simulator.caveat), link];
  return { fields, rows: [...rows, ...about.map((line) => [line])] };
}

/** A case as data: what was asked, the answer and the events, each with its clause. */
export function toCaseData(view: SimulatorView, { slug, link, nameOf }: CaseOrigin) {
  const { scenario, counting, readings, raw, answer, events, phases, dated, paidAfter } = view;
  const iso = (at: number | null) =>
    at === null ? null : dated ? writeMoment(at) : toIsoDuration(at - view.triggeredAt);
  /** A day where the clauses fix no time of day, as the list writes it. */
  const isoOf = (at: number, rule: LifecycleRule) =>
    dated && !hasTimeOfDay(rule, scenario.rules) ? writeDay(at) : iso(at);
  const payBy = (value: PayBy) => ({
    kind: value.kind,
    before: 'at' in value ? isoOf(value.at, (value.decidedBy ?? value.event).rule) : null,
    event: 'event' in value ? value.event.rule.id : null,
    disputed: value.kind !== 'none' && value.disputed,
    orEarlier: 'orEarlier' in value ? (value.orEarlier?.rule.id ?? null) : null,
    askedFor:
      'askedFor' in value && value.askedFor
        ? {
            before: isoOf(value.askedFor.at, value.askedFor.rule),
            clause: nameOf(value.askedFor.rule.citations[0]?.provision ?? ''),
          }
        : null,
  });
  return {
    version: 1,
    edition: edition.id,
    sourceSha256: edition.sha256,
    unofficial: true,
    link,
    product: slug,
    scenario: scenario.id,
    trigger: scenario.trigger,
    variant: scenario.variant,
    at: dated ? (raw['at'] ?? null) : null,
    paid: paidAfter === Infinity ? null : iso(view.triggeredAt + paidAfter),
    count: counting,
    readings,
    answer: {
      beforeRestriction: payBy(answer.beforeRestriction),
      beforeLoss: payBy(answer.beforeLoss),
      lastAccess: payBy(answer.lastAccess),
      ...(answer.orderStands ? { orderStands: payBy(answer.orderStands) } : {}),
    },
    phases: phases.map(({ track, kind, atLeast, mayBe = null, from, to }) => ({
      track,
      state: kind,
      isCertain: kind === atLeast,
      atLeast,
      mayBe,
      from: iso(from),
      to: iso(to),
    })),
    events: events.map(({ rule, state, earliest, latest }) => ({
      id: rule.id,
      effect: rule.effect,
      subject: rule.subject,
      modality: rule.modality,
      state,
      earliest: iso(earliest),
      latest: iso(latest),
      hasTimeOfDay: hasTimeOfDay(rule, scenario.rules),
      loss: isLoss(rule),
      reading: rule.reading ?? null,
      citations: rule.citations.map(({ provision, quotes }) => ({
        clause: nameOf(provision),
        href: provision,
        quotes,
      })),
    })),
  };
}

/** Effects that only say that something goes on: no deadline. */
const STANDING = ['continue', 'keep', 'charge', 'stop-charging'];

/** The deadlines of a case with a date: until when to pay, and each event at the earliest moment it may come. */
export function toCalendar(view: SimulatorView, translator: i18n, origin: CaseOrigin): CalendarEntry[] {
  const { t } = translator;
  const { slug, product, link, nameOf } = origin;
  const { event, wording } = wordsOf(translator, view);
  const { scenario, events, answer, raw, triggeredAt, paidAfter } = view;
  const uid = (id: string) => `${slug}.${scenario.id}.${id}.${raw['at'] ?? ''}@agreement-explorer`;
  const describe = (rule: LifecycleRule) =>
    [
      ...rule.citations.map(({ provision, quotes }) => `${nameOf(provision)} “${quotes.join('” “')}”`),
      wording(scenario.name),
      t(($) => $.simulator.caveat),
      link,
    ].join('\n');
  const entryOf = (id: string, title: string, rule: LifecycleRule, at: number): CalendarEntry => ({
    uid: uid(id),
    title,
    description: describe(rule),
    url: `${link}#${rule.citations[0]?.provision ?? ''}`,
    at,
    hasTime: hasTimeOfDay(rule, scenario.rules),
  });
  /** What may come at any time from then on, or may not come, says so. */
  const titleOf = (rule: LifecycleRule, isPossible: boolean) => {
    const title = t(($) => $.simulator.calendarTitle, { product, event: event(rule) });
    return isPossible ? t(($) => $.simulator.calendarPossible, { title }) : title;
  };
  const payBy = (id: string, value: PayBy, what: string): CalendarEntry[] => {
    // At the trigger itself there is only something to do where it is known beforehand.
    const isAhead = value.kind === 'moment' || (value.kind === 'at-once' && scenario.trigger === 'expiry');
    if (!isAhead) return [];
    const title = t(($) => $.simulator.calendarPay, { product, what });
    const { orEarlier, askedFor, event: sets, decidedBy, at } = value;
    // What a payment averts is no deadline any more.
    if (triggeredAt + paidAfter <= at) return [];
    const renew = t(($) => $.simulator.calendarRenew, {
      product,
      clause: nameOf(askedFor?.rule.citations[0]?.provision ?? ''),
    });
    return [
      entryOf(id, orEarlier ? t(($) => $.simulator.calendarOrEarlier, { title }) : title, (decidedBy ?? sets).rule, at),
      // The list has it where it is a rule of the scenario itself.
      ...(askedFor && !events.some(({ rule }) => rule.id === askedFor.rule.id)
        ? [entryOf(askedFor.rule.id, renew, askedFor.rule, askedFor.at)]
        : []),
    ];
  };
  return [
    ...payBy(
      'order-stands',
      answer.orderStands ?? { kind: 'none' },
      questionWords(t, 'orderStands', scenario.trigger, answer.orderStands ?? { kind: 'none' }),
    ),
    ...payBy(
      'pay-before-restriction',
      answer.beforeRestriction,
      questionWords(t, 'beforeRestriction', scenario.trigger, answer.beforeRestriction),
    ),
    ...payBy('pay-before-loss', answer.beforeLoss, questionWords(t, 'beforeLoss', scenario.trigger, answer.beforeLoss)),
    ...events.flatMap(({ rule, state, earliest, latest }) =>
      earliest === null || state === 'averted' || STANDING.includes(rule.effect)
        ? []
        : [entryOf(rule.id, titleOf(rule, state === 'possible' || latest !== earliest), rule, earliest)],
    ),
  ];
}
