import type { DataSource } from '../agreement/data-source';
import { isIrrecoverable } from './is-irrecoverable.ts';
import type { UnitId } from '../agreement/model';
import { combinationsOf } from './answer.ts';
import { concludeScenario } from './conclusions.ts';
import { isLoss } from './consequences.ts';
import type { LifecycleContent, LifecycleRule, Scenario } from './model';
import { rulesUnder } from './project-lifecycle.ts';
import { offsetOf, spanFromTrigger, toIsoDuration } from './relative-span.ts';
import { beside, withDuty } from './with-general.ts';

/** What the file of lifecycles is made from beside their rules. */
interface LifecycleSource extends DataSource {
  readonly products: readonly { readonly number: number; readonly slug: string }[];
  /** General clauses that stand where a product's own terms say nothing, by aspect. */
  readonly whereSilent: Readonly<Record<'suspension' | 'termination' | 'deletion', readonly UnitId[]>>;
}

/**
 * The lifecycle as open data, `data/lifecycle.json`. Fields may be added later, never taken away or given another
 * meaning; `docs/data.md` describes them.
 */
export function toLifecycleData(content: LifecycleContent, source: LifecycleSource) {
  const { lifecycles, general, warnings, duties, otherEnds, withoutRules } = content;
  const toData = (scenario: Scenario) => toScenarioData(withDuty(scenario, duties), source.numOf);
  const cite = toCitationData(source.numOf);
  return {
    version: 1,
    edition: source.edition,
    sourceSha256: source.sha256,
    unofficial: true,
    general: {
      scenarios: general.map(toData),
      warnings: Object.entries(warnings).flatMap(([trigger, notes]) =>
        notes.map(({ note, citations }) => ({ trigger, note, citations: citations.map(cite) })),
      ),
    },
    products: source.products.map(({ number, slug }) => {
      const lifecycle = lifecycles.find((product) => product.number === number);
      const scenarios = lifecycle?.scenarios ?? [];
      const without = withoutRules.find((product) => product.number === number);
      const own = new Set(scenarios.map(({ trigger }) => trigger));
      return {
        number,
        slug,
        scenarios: [...scenarios, ...beside(lifecycle, general)].map(toData),
        otherEnds: (otherEnds[number] ?? []).map(({ note, modality, citations }) => ({
          note,
          modality,
          citations: citations.map(cite),
        })),
        generalTriggers: [...new Set(general.map(({ trigger }) => trigger))].filter((trigger) => !own.has(trigger)),
        noRules: without
          ? {
              reason: without.reason.en,
              wording: without.reason,
              citations: without.citations.map(cite),
              general: source.whereSilent,
            }
          : null,
      };
    }),
  };
}

function toScenarioData(scenario: Scenario, numOf: LifecycleSource['numOf']) {
  const { id, trigger, variant, name, parameters, readings, recovery, silences, warnings = [] } = scenario;
  const { isGeneral = false } = scenario;
  // A rule that holds under several alternatives has the spans of the first, the safest.
  const events = new Map<string, unknown>();
  for (const choice of combinationsOf(scenario)) {
    const rules = rulesUnder(scenario, choice);
    for (const rule of rules) {
      const key = `${rule.id} ${rule.reading}`;
      if (!events.has(key)) events.set(key, toEventData(rule, rules, numOf));
    }
  }
  const cite = toCitationData(numOf);
  return {
    id,
    trigger,
    variant,
    name,
    isGeneral,
    parameters,
    ...concludeScenario(scenario, numOf),
    events: [...events.values()],
    readings: readings.map(({ alternatives, ...reading }) => ({
      ...reading,
      alternatives: alternatives.map(({ citations, ...alternative }) => ({
        ...alternative,
        citations: citations.map(cite),
      })),
    })),
    recovery: recovery.map(({ since = null, before = null, citations, ...entry }) => ({
      since,
      before,
      ...entry,
      citations: citations.map(cite),
    })),
    warnings: warnings.map(({ note, citations }) => ({ note, citations: citations.map(cite) })),
    notes: silences.map(({ aspect, note, citations = [], filledBy = null }) => ({
      aspect,
      note,
      filledBy,
      citations: citations.map(cite),
    })),
  };
}

function toEventData(rule: LifecycleRule, rules: readonly LifecycleRule[], numOf: LifecycleSource['numOf']) {
  const { id, since, offset, effect, subject, object = null, modality, citations } = rule;
  const { reading = null, condition = null, fills = null, until = [], decidedBy = null } = rule;
  const own = offsetOf(rule);
  const sum = spanFromTrigger(rule, rules);
  const [{ provision, quotes } = { provision: '', quotes: [] }] = citations;
  return {
    id,
    since: typeof since === 'string' ? since : since.join(','),
    offset: { min: toIsoDuration(own.min), max: toIsoDuration(own.max) },
    fromTrigger: { min: toIsoDuration(sum.min), max: toIsoDuration(sum.max) },
    basis: 'basis' in offset ? offset.basis : 'moment',
    effect,
    subject,
    modality,
    clause: numOf(provision),
    href: provision,
    quotes,
    reading,
    parameter: offset.kind === 'parameter' ? offset.parameter : null,
    loss: isLoss(rule),
    irrecoverable: isIrrecoverable(rule),
    object,
    condition,
    fills,
    until,
    decidedBy,
    citations: citations.map(toCitationData(numOf)),
  };
}

const toCitationData =
  (numOf: LifecycleSource['numOf']) =>
  ({ provision, quotes }: { provision: UnitId; quotes: readonly string[] }) => ({
    clause: numOf(provision),
    href: provision,
    quotes,
  });
