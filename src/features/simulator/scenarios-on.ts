import type { LifecycleRule, Scenario } from '@/lifecycle/model';

/**
 * The scenarios that rest on a provision or on one under it, each with the rules that do. Of general terms the general scenarios, of
 * a product's terms its own.
 */
export function scenariosOn(
  id: string,
  scenarios: readonly Scenario[],
): readonly { readonly scenario: Scenario; readonly rules: readonly LifecycleRule[] }[] {
  const isHere = (unit: string) => unit === id || unit.startsWith(`${id}.`);
  return scenarios.flatMap((scenario) => {
    if ((scenario.isGeneral ?? false) !== id.startsWith('g')) return [];
    const rules = scenario.rules.filter(({ citations }) => citations.some(({ provision }) => isHere(provision)));
    return rules.length === 0 ? [] : [{ scenario, rules }];
  });
}
