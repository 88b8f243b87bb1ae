import { edition } from '@/corpus/edition';
import { nameOf } from '@/corpus/provision-names';
import type { ServiceList } from '@/services/model';
import { writeDay, writeMoment } from '@/time/beijing';
import { writeDuration } from '@/time/duration';
import type { ServiceCase } from './service-case';
import { knownLimitOf, payByOf } from './sort-cases';

/** What a list comes to, as data: the case of each service as its address has it, and by when to act, with the words that say so. */
export function toResultsData(list: ServiceList, cases: readonly ServiceCase[], now: number): string {
  const data = {
    format: 'agreement-explorer/results',
    version: 1,
    edition: edition.id,
    sha256: edition.sha256,
    madeAt: writeMoment(now),
    supposed: list.supposed,
    services: cases.map((one) => ({
      product: one.product.slug,
      number: one.product.number,
      label: one.service.label,
      values: one.values,
      scenario: one.view.scenario.id,
      trigger: one.clock.trigger,
      triggeredAt: one.clock.dated ? writeMoment(one.view.triggeredAt) : null,
      stop: limitData(one, 'stop'),
      loss: limitData(one, 'loss'),
      silences: one.view.scenario.silences.map(({ note }) => note),
      problems: one.view.problems.map(({ kind, value }) => ({ kind, value })),
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** `before` is a moment, a day where only that is certain, or a length since the trigger; null where the text has no figure. */
function limitData(one: ServiceCase, which: 'stop' | 'loss') {
  const payBy = payByOf(one, which);
  if (payBy.kind === 'none') return { kind: payBy.kind };
  const { view, clock } = one;
  const limit = knownLimitOf(one, which);
  const hasTime = limit !== undefined && limit.hasTime && view.doubt === 0;
  const before =
    limit === undefined
      ? null
      : clock.dated
        ? (hasTime ? writeMoment : writeDay)(limit.at)
        : writeDuration(Math.max(0, limit.at - view.triggeredAt));
  const { rule } = payBy.event;
  return {
    kind: payBy.kind,
    before,
    disputed: payBy.disputed,
    effect: rule.effect,
    subject: rule.subject,
    modality: rule.modality,
    clauses: rule.citations.map(({ provision, quotes }) => ({ provision, num: nameOf(provision), quotes })),
  };
}
