import type { LifecycleContent, ProductLifecycle, Scenario } from './model';

/**
 * A product's scenarios, followed by those of the general terms for triggers of which its own terms do not speak, each
 * with what concerns every scenario of its trigger. Special terms come before general ones (14.4.1), by trigger here and
 * by aspect in each scenario's own rules (`fills`).
 */
export function withGeneral(
  number: number,
  own: ProductLifecycle | undefined,
  { general, warnings }: Pick<LifecycleContent, 'general' | 'warnings'>,
): ProductLifecycle {
  const scenarios = own?.scenarios ?? [];
  const missing = general.filter(({ trigger }) => scenarios.every((scenario) => scenario.trigger !== trigger));
  return {
    number,
    scenarios: [...scenarios, ...missing].map((scenario): Scenario => {
      const all = [...(scenario.warnings ?? []), ...(warnings[scenario.trigger] ?? [])];
      return all.length > 0 ? { ...scenario, warnings: all } : scenario;
    }),
  };
}
