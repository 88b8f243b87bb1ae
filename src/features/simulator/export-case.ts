import type { i18n } from 'i18next';
import { partOfId } from '@/agreement/unit-id';
import { edition } from '@/corpus/edition';
import { type CaseOrigin, exportWords } from './export-words';
import type { SimulatorView } from './simulator-view';
import { hasTimeOfDay } from './moment';
import type { PayBy } from '@/lifecycle/answer';
import { isLoss } from '@/lifecycle/consequences';
import type { LifecycleRule } from '@/lifecycle/model';
import { toIsoDuration } from '@/lifecycle/relative-span';
import { writeDay, writeMoment } from '@/time/beijing';

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
export function toRows(view: SimulatorView, translator: i18n, origin: CaseOrigin) {
  const { t } = translator;
  const { product, link } = origin;
  const { clause } = exportWords(translator, origin);
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
    rule.citations.map(({ provision }) => clause(provision)).join(' '),
    rule.citations.flatMap(({ quotes }) => quotes).join(' … '),
  ]);
  const about = [`${product} · ${wording(view.scenario.name)}`, t(($) => $.simulator.caveat), link];
  return { fields, rows: [...rows, ...about.map((line) => [line])] };
}

/** A case as data: what was asked, the answer and the events, each with its clause. */
export function toCaseData(view: SimulatorView, { slug, link, nameOf }: CaseOrigin) {
  const { scenario, counting, readings, answer, events, phases, dated, triggeredAt, doubt, paidAfter } = view;
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
    at: dated ? (doubt > 0 ? writeDay(triggeredAt) : writeMoment(triggeredAt)) : null,
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
        part: partOfId(provision),
        clause: nameOf(provision),
        href: provision,
        quotes,
      })),
    })),
  };
}
