import type { Diagnostic } from '../agreement/diagnostic';
import type { Agreement, Paragraph, Provision, UnitId } from '../agreement/model';
import { ownText, walk } from '../agreement/walk.ts';
import type { LifecycleRule, ProductLifecycle, RuleCitation, Scenario } from './model';

/**
 * Checks that every claim about the lifecycle is borne out by the text, and that the rules hang together: each quote is
 * in its clause, each rule leads back to the trigger without a circle, each reading and parameter is declared.
 *
 * @returns an `error` for each fault; nothing here is a slip of the source.
 */
export function checkLifecycles(agreement: Agreement, lifecycles: readonly ProductLifecycle[]): Diagnostic[] {
  const units = new Map<UnitId, Provision | Paragraph>([...walk(agreement)].map(({ unit }) => [unit.id, unit]));
  const diagnostics: Diagnostic[] = [];
  const fail = (check: string, message: string) => diagnostics.push({ check, severity: 'error', message });

  for (const { number, scenarios } of lifecycles) {
    if (!units.has(`p-${number}`)) fail('unknown-product', `There is no product ${number}.`);
    if (new Set(scenarios.map(({ id }) => id)).size < scenarios.length) {
      fail('duplicate-id', `Two scenarios of product ${number} share an id.`);
    }
    for (const scenario of scenarios) {
      const where = `${number} ${scenario.id}`;
      for (const { provision, quotes } of citationsOf(scenario)) {
        const unit = units.get(provision);
        if (!unit) fail('unknown-target', `${where}: there is no ${provision}.`);
        for (const quote of quotes) {
          if (unit && !ownText(unit).includes(quote))
            fail('quote-not-found', `${where}: ${provision} does not say “${quote}”.`);
        }
      }
      for (const { filledBy } of scenario.silences) {
        if (filledBy && !units.has(filledBy)) fail('unknown-target', `${where}: there is no ${filledBy}.`);
      }
      for (const message of checkRules(scenario)) fail('rules', `${where}: ${message}`);
    }
  }
  return diagnostics;
}

function citationsOf({ rules, readings, recovery, silences }: Scenario): readonly RuleCitation[] {
  return [
    ...rules.flatMap(({ citations }) => citations),
    ...readings.flatMap(({ alternatives }) => alternatives.flatMap(({ citations }) => citations)),
    ...recovery.flatMap(({ citations }) => citations),
    ...silences.flatMap(({ citations = [] }) => citations),
  ];
}

function checkRules(scenario: Scenario): string[] {
  const faults: string[] = [];
  const tags = scenario.readings.flatMap(({ id, alternatives }) => alternatives.map((other) => `${id}/${other.id}`));
  for (const { id, reading, offset, citations } of scenario.rules) {
    if (reading !== undefined && !tags.includes(reading)) faults.push(`${id}: there is no reading ${reading}.`);
    if (offset.kind === 'parameter' && !scenario.parameters.includes(offset.parameter)) {
      faults.push(`${id}: the parameter ${offset.parameter} is not declared.`);
    }
    if (citations.length === 0 || citations.some(({ quotes }) => quotes.length === 0))
      faults.push(`${id} quotes nothing.`);
  }
  for (const rules of combinations(scenario)) {
    const ids = rules.map(({ id }) => id);
    if (new Set(ids).size < ids.length) faults.push(`Two rules that hold together share an id: ${ids.join(', ')}.`);
    for (const rule of rules)
      if (!leadsToTrigger(rule, rules, [])) faults.push(`${rule.id} does not lead back to the trigger.`);
    for (const { id, decidedBy } of rules) {
      if (decidedBy !== undefined && !ids.includes(decidedBy))
        faults.push(`${id} is decided by ${decidedBy}, which is no rule.`);
    }
    for (const { before } of scenario.recovery) {
      if (!ids.includes(before)) faults.push(`Recovery before ${before}, which is no rule.`);
    }
  }
  return [...new Set(faults)];
}

/** The rules that hold together, for every choice of alternatives. */
function combinations({ rules, readings }: Scenario): LifecycleRule[][] {
  let chosen: string[][] = [[]];
  for (const { id, alternatives } of readings) {
    chosen = chosen.flatMap((tags) => alternatives.map((alternative) => [...tags, `${id}/${alternative.id}`]));
  }
  return chosen.map((tags) => rules.filter(({ reading }) => reading === undefined || tags.includes(reading)));
}

function leadsToTrigger(
  { id, since }: LifecycleRule,
  rules: readonly LifecycleRule[],
  path: readonly string[],
): boolean {
  if (path.includes(id)) return false;
  return (typeof since === 'string' ? [since] : since).every((anchor) => {
    if (anchor === 'trigger') return true;
    const rule = rules.find((candidate) => candidate.id === anchor);
    return rule !== undefined && leadsToTrigger(rule, rules, [...path, id]);
  });
}
