import type { i18n } from 'i18next';
import { partOfId } from '@/agreement/unit-id';
import { edition } from '@/corpus/edition';
import type { PayBy } from '@/lifecycle/answer';
import { isAgreed, type ListedEvent } from '@/lifecycle/case-readings';
import { isLoss } from '@/lifecycle/consequences';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import type { LifecycleRule } from '@/lifecycle/model';
import { toIsoDuration } from '@/lifecycle/relative-span';
import { endOf } from '@/lifecycle/tense';
import { writeDay, writeMoment } from '@/time/beijing';
import { askedForTense } from '@/cases/asked-for-tense';
import { exportWords } from '@/cases/export-words';
import type { CaseReport } from './case-report';
import { writeReadingNames } from '@/cases/reading-names';
import type { SimulatorView } from '@/cases/simulator-view';

/** Writes moments as ISO 8601: at +08:00 or, in a case without a date, as lengths of time since the trigger. */
function writerOf({ triggeredAt, dated, doubt, scenario }: SimulatorView) {
  const write = (at: number | null) => (at === null ? null : dated ? writeMoment(at) : toIsoDuration(at - triggeredAt));
  const isOfDay = (rule: LifecycleRule) => dated && (doubt > 0 || !hasTimeOfDay(rule, scenario.rules));
  return {
    write,
    /** A day where the clauses fix no time of day, and where only the day of the trigger is known, as the list writes it. */
    writeOf: (at: number, rule: LifecycleRule) => (isOfDay(rule) ? writeDay(at) : write(at)),
    /** The same of a latest moment: the last day on which it may come, not the midnight after it. */
    writeLast: (at: number, rule: LifecycleRule, earliest: number | null) =>
      isOfDay(rule) ? writeDay(endOf(earliest, at, false) - 1) : write(at),
    trigger: dated ? (doubt > 0 ? writeDay(triggeredAt) : writeMoment(triggeredAt)) : null,
  };
}

/** The events of a case as rows of a table, under the names of its columns; after them, what they are events of. */
export function toRows(report: CaseReport, translator: i18n) {
  const { t } = translator;
  const { view, origin, now, title, inputs, takenAt, answer, facts, cautions, parts, caveat, source } = report;
  const { writeOf, writeLast } = writerOf(view);
  const column = (name: 'event' | 'state' | 'earliest' | 'latest' | 'clause' | 'quote' | 'loss') =>
    t(($) => $.simulator.columns[name]);
  const names = ['event', 'state', 'earliest', 'latest', 'loss', 'clause', 'quote'] as const;
  const unknown = t(($) => $.simulator.unknownMoment);
  const { conditionOf } = exportWords(translator, origin);
  /** Which readings alone have it, or that others have it otherwise. */
  const byReadings = ({ event, names: ways }: ListedEvent) => {
    if (ways) return t(($) => $.simulator.onlyByReading, { name: writeReadingNames([ways], translator) });
    return isAgreed(event, view.byReading) ? undefined : t(($) => $.simulator.otherReadings);
  };
  // As the page says it: what a payment that is only supposed would avert is not averted yet.
  const settledAt = view.triggeredAt + view.paidAfter;
  const stateOf = (state: ListedEvent['event']['state']) =>
    state === 'averted' && view.dated && view.inForce && settledAt > now
      ? t(($) => $.simulator.occurrence.notYet, {
          remedy: t(($) => $.simulator.verdict.doing[view.scenario.trigger]),
        })
      : t(($) => $.simulator.state[state]);
  const rows = report.events.map((each) => {
    const { rule, state, earliest, latest } = each.event;
    return [
      each.name,
      [stateOf(state), conditionOf(rule), byReadings(each)].filter(Boolean).join(' · '),
      (earliest === null ? unknown : writeOf(earliest, rule)) ?? '',
      (latest === null ? (earliest === null ? unknown : '') : writeLast(latest, rule, earliest)) ?? '',
      t(($) => $.simulator.columns[isLoss(rule) ? 'yes' : 'no']),
      each.clauseNames.join(' '),
      each.clauses,
    ];
  });
  const about = [
    title,
    inputs,
    takenAt,
    ...answer,
    ...facts,
    ...cautions,
    ...parts.flatMap((part) => [part.title, ...part.lines]),
    caveat,
    source,
    origin.link,
  ];
  return { fields: names.map(column), rows: [...rows, ...about.map((line) => [line])] };
}

/** What each track is in, from when until when, as the page draws it: where a clause gives a day, that day begins and ends it. */
function statesOf({ view, drawn }: CaseReport) {
  const { write } = writerOf(view);
  return view.byReading[0].states.map(({ track, kind, atLeast, mayBe = null, from, to }, index) => ({
    track,
    state: kind,
    words: drawn.phases[index]?.label ?? '',
    isCertain: kind === atLeast,
    atLeast,
    mayBe,
    from: write(from),
    to: write(to),
  }));
}

/** A case as data: what was asked, the answer and the events, each with its clause. */
export function toCaseData(report: CaseReport) {
  const { view, origin, now } = report;
  const { slug, link, nameOf } = origin;
  const { scenario, counting, readings, answer, triggeredAt, paidAfter } = view;
  const { write, writeOf, writeLast, trigger } = writerOf(view);
  const payBy = (value: PayBy) => ({
    kind: value.kind,
    before: 'at' in value ? writeOf(value.at, (value.decidedBy ?? value.event).rule) : null,
    event: 'event' in value ? value.event.rule.id : null,
    disputed: value.kind !== 'none' && value.disputed,
    orEarlier: 'orEarlier' in value ? (value.orEarlier?.rule.id ?? null) : null,
    askedFor:
      'askedFor' in value && value.askedFor
        ? {
            before: writeOf(value.askedFor.at, value.askedFor.rule),
            clause: nameOf(value.askedFor.rule.citations[0]?.provision ?? ''),
            isPassed: view.dated ? askedForTense(value.askedFor.at, triggeredAt, now).startsWith('passed') : null,
          }
        : null,
  });
  return {
    version: 2,
    edition: edition.id,
    sourceSha256: edition.sha256,
    unofficial: true,
    link,
    takenAt: writeMoment(now),
    product: slug,
    scenario: scenario.id,
    trigger: scenario.trigger,
    variant: scenario.variant,
    at: trigger,
    paid:
      paidAfter === Infinity
        ? null
        : view.paidAtEarliest
          ? writeDay(triggeredAt + paidAfter)
          : write(triggeredAt + paidAfter),
    parameters: Object.fromEntries(
      report.given.map(({ id, at, length }) => [
        id,
        at !== undefined ? writeMoment(at) : length !== undefined ? toIsoDuration(length) : null,
      ]),
    ),
    need: view.need === undefined ? null : toIsoDuration(view.need),
    owedFen: view.owed === undefined ? null : Number(view.owed),
    count: counting,
    readings,
    words: {
      title: report.title,
      takenAt: report.takenAt,
      inputs: report.inputs,
      answer: report.answer,
      facts: report.facts,
      cautions: report.cautions,
      notes: report.parts,
      caveat: report.caveat,
      source: report.source,
    },
    answer: {
      beforeRestriction: payBy(answer.beforeRestriction),
      beforeLoss: payBy(answer.beforeLoss),
      lastAccess: payBy(answer.lastAccess),
      ...(answer.orderStands ? { orderStands: payBy(answer.orderStands) } : {}),
    },
    states: statesOf(report),
    events: report.events.map(({ event, event: { rule, state, earliest, latest }, names, name, when, what }) => ({
      id: rule.id,
      words: { name, when, what },
      /** The readings that alone have it; `null` for the chosen one. */
      onlyByReading: names ?? null,
      /** Whether another reading has it at another moment, or not at all. */
      isDisputed: !isAgreed(event, view.byReading),
      effect: rule.effect,
      subject: rule.subject,
      modality: rule.modality,
      state,
      earliest: earliest === null ? null : writeOf(earliest, rule),
      latest: latest === null ? null : writeLast(latest, rule, earliest),
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
