import type { i18n } from 'i18next';
import { edition } from '../../../content/edition';
import type { CalendarEntry } from '@/browser/calendar-file';
import type { SimulatorView } from '@/components/simulator-view';
import { hasTimeOfDay } from '@/components/moment';
import type { PayBy } from '@/lifecycle/answer';
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
      t(($) => $.simulator.event, {
        subject: object ? (isEnglish ? object.en : object.zh) : t(($) => $.simulator.subject[subject]),
        effect: t(($) => $.simulator.effect[effect]),
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
    t(($) => $.simulator.columns[rule.isLoss ? 'yes' : 'no']),
    rule.citations.map(({ provision }) => nameOf(provision)).join(' '),
    rule.citations.flatMap(({ quotes }) => quotes).join(' … '),
  ]);
  const about = [`${product} · ${wording(view.scenario.name)}`, t(($) => $.simulator.caveat), link];
  return { fields, rows: [...rows, ...about.map((line) => [line])] };
}

/** A case as data: what was asked, the answer and the events, each with its clause. */
export function toCaseData(view: SimulatorView, { slug, link, nameOf }: CaseOrigin) {
  const { scenario, counting, readings, raw, answer, events, dated, paidAfter } = view;
  const iso = (at: number | null) =>
    at === null ? null : dated ? writeMoment(at) : toIsoDuration(at - view.triggeredAt);
  const payBy = (value: PayBy) => ({
    kind: value.kind,
    before: 'at' in value ? iso(value.at) : null,
    event: 'event' in value ? value.event.rule.id : null,
    disputed: 'disputed' in value && value.disputed,
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
    },
    events: events.map(({ rule, state, earliest, latest }) => ({
      id: rule.id,
      effect: rule.effect,
      subject: rule.subject,
      modality: rule.modality,
      state,
      earliest: iso(earliest),
      latest: iso(latest),
      hasTimeOfDay: hasTimeOfDay(rule, scenario.rules),
      loss: rule.isLoss === true,
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
  const { scenario, events, answer, raw } = view;
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
  const payBy = (id: string, value: PayBy, what: string): CalendarEntry[] =>
    value.kind === 'moment'
      ? [
          entryOf(
            id,
            t(($) => $.simulator.calendarPay, { product, what }),
            value.event.rule,
            value.at,
          ),
        ]
      : [];
  return [
    ...payBy(
      'pay-before-restriction',
      answer.beforeRestriction,
      t(($) => $.simulator.beforeRestriction),
    ),
    ...payBy(
      'pay-before-loss',
      answer.beforeLoss,
      t(($) => $.simulator.beforeLoss),
    ),
    ...events.flatMap(({ rule, state, earliest }) =>
      earliest === null || state === 'averted' || STANDING.includes(rule.effect)
        ? []
        : [
            entryOf(
              rule.id,
              t(($) => $.simulator.calendarTitle, { product, event: event(rule) }),
              rule,
              earliest,
            ),
          ],
    ),
  ];
}
