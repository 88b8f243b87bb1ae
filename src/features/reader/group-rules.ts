/** What the rules of one scenario do on the strength of a clause, in words. */
export interface RuleInWords {
  /** Of the product's page; `undefined` for what holds for every product. */
  readonly slug: string | undefined;
  readonly trigger: string;
  /** As the address has it; `null` where the trigger has only one. */
  readonly variant: string | null;
  /** The scenario's name. */
  readonly name: string;
  readonly events: readonly string[];
}

/** Scenarios in which the same happens. */
export interface RuleGroup {
  readonly events: readonly string[];
  readonly scenarios: readonly Omit<RuleInWords, 'events'>[];
}

/**
 * Says once what happens in several scenarios alike: by 5.5 data is deleted after three different things. Scenarios in
 * which nothing happens are left out; groups and scenarios keep their order.
 */
export function groupRules(rules: readonly RuleInWords[]): readonly RuleGroup[] {
  const groups = new Map<string, { events: readonly string[]; scenarios: Omit<RuleInWords, 'events'>[] }>();
  for (const { events: all, ...scenario } of rules) {
    const events = [...new Set(all)];
    if (events.length === 0) continue;
    const key = events.join('\n');
    const group = groups.get(key) ?? { events, scenarios: [] };
    group.scenarios.push(scenario);
    groups.set(key, group);
  }
  return [...groups.values()];
}
