import type { LifecycleContent, ProductLifecycle, Scenario } from './model';

/** What the general terms say, to go with a product's own. */
export type GeneralTerms = Pick<LifecycleContent, 'general' | 'warnings' | 'duties' | 'otherEnds'>;

/** A scenario with what the general terms ask before its trigger, where content does not say that they ask nothing. */
export function withDuty(scenario: Scenario, duties: LifecycleContent['duties']): Scenario {
  const duty = duties[scenario.trigger];
  return scenario.duty === undefined && duty ? { ...scenario, duty } : scenario;
}

/** The general scenarios that hold beside a product's own ones of the same trigger, for what those leave out. */
export function beside(own: ProductLifecycle | undefined, general: readonly Scenario[]): Scenario[] {
  return (own?.besideOwn ?? []).flatMap(({ general: id, variant, name, isUsual }) =>
    general
      .filter((scenario) => scenario.id === id)
      .map((scenario) => ({ ...scenario, variant, name, ...(isUsual ? { isUsual } : {}) })),
  );
}

/**
 * The general scenarios of a product whose own terms say that it stores none of the customer's data (10.3): what they delete is
 * told on the condition on which its own scenarios tell it.
 */
function ifStored(scenario: Scenario, own: readonly Scenario[]): Scenario {
  const storing = own.find(({ storesNone }) => storesNone !== undefined);
  if (!storing?.storesNone || scenario.isGeneral !== true) return scenario;
  const condition = storing.rules.find(({ fills }) => fills === 'deletion')?.condition;
  const rules = scenario.rules.map((rule) =>
    rule.fills === 'deletion' && rule.condition === undefined && condition ? { ...rule, condition } : rule,
  );
  return { ...scenario, rules, storesNone: storing.storesNone };
}

/**
 * A product's scenarios, followed by those of the general terms for triggers and variants of which its own terms do not
 * speak, each with what concerns every scenario of its trigger. Special terms come before general ones (14.4.1), by trigger
 * and variant here and by aspect in each scenario's own rules (`fills`).
 */
export function withGeneral(
  number: number,
  own: ProductLifecycle | undefined,
  { general, warnings, duties, otherEnds }: GeneralTerms,
): ProductLifecycle {
  const scenarios = own?.scenarios ?? [];
  const missing = general.filter(({ trigger }) => scenarios.every((scenario) => scenario.trigger !== trigger));
  return {
    number,
    scenarios: [...scenarios, ...beside(own, general), ...missing].map((scenario): Scenario => {
      const all = [...(scenario.warnings ?? []), ...(warnings[scenario.trigger] ?? []), ...(otherEnds[number] ?? [])];
      const isPrepaid = scenario.isGeneral === true && scenario.trigger === 'arrears' && own?.prepaidOnly !== undefined;
      const silences = isPrepaid ? [own.prepaidOnly, ...scenario.silences] : scenario.silences;
      return withDuty(
        { ...ifStored(scenario, scenarios), silences, ...(all.length > 0 ? { warnings: all } : {}) },
        duties,
      );
    }),
  };
}
