import type { UnitId } from '../agreement/model';
import { combinationsOf } from './answer.ts';
import type { LifecycleRule, ProductLifecycle, Scenario } from './model';
import { rulesUnder } from './project-lifecycle.ts';
import { offsetOf, spanFromTrigger, toIsoDuration } from './relative-span.ts';

/** Identity of what the open data was made from. */
export interface DataSource {
  /** `YYYY-MM-DD`. */
  readonly edition: string;
  readonly sha256: string;
  readonly products: readonly { readonly number: number; readonly slug: string }[];
  /** The printed number of a provision. */
  readonly numOf: (id: UnitId) => string;
}

/** General clauses that stand where a product's own terms say nothing, by aspect. */
const GENERAL = {
  suspension: ['g-5.2'],
  termination: ['g-5.2', 'g-3.4.1.2'],
  deletion: ['g-5.5', 'g-9.2.4'],
} as const;

/**
 * The lifecycle as open data, `data/lifecycle.json`. Fields may be added later, never taken away or given another
 * meaning; `docs/data.md` describes them.
 */
export function toLifecycleData(lifecycles: readonly ProductLifecycle[], source: DataSource) {
  return {
    version: 1,
    edition: source.edition,
    sourceSha256: source.sha256,
    unofficial: true,
    products: source.products.map(({ number, slug }) => {
      const found = lifecycles.find((product) => product.number === number);
      return {
        number,
        slug,
        scenarios: (found?.scenarios ?? []).map((scenario) => toScenarioData(scenario, source.numOf)),
        noRules: found ? null : { reason: 'not encoded yet', general: GENERAL },
      };
    }),
  };
}

function toScenarioData(scenario: Scenario, numOf: DataSource['numOf']) {
  const { id, trigger, variant, name, parameters, readings, recovery, silences } = scenario;
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
    parameters,
    events: [...events.values()],
    readings: readings.map(({ alternatives, ...reading }) => ({
      ...reading,
      alternatives: alternatives.map(({ citations, ...alternative }) => ({
        ...alternative,
        citations: citations.map(cite),
      })),
    })),
    recovery: recovery.map(({ citations, ...entry }) => ({ ...entry, citations: citations.map(cite) })),
    notes: silences.map(({ citations = [], filledBy = null, ...silence }) => ({
      ...silence,
      filledBy,
      citations: citations.map(cite),
    })),
  };
}

function toEventData(rule: LifecycleRule, rules: readonly LifecycleRule[], numOf: DataSource['numOf']) {
  const { id, since, offset, effect, subject, modality, isLoss = false, reading = null, citations } = rule;
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
    loss: isLoss,
  };
}

const toCitationData =
  (numOf: DataSource['numOf']) =>
  ({ provision, quotes }: { provision: UnitId; quotes: readonly string[] }) => ({
    clause: numOf(provision),
    href: provision,
    quotes,
  });
