import type { ProductLifecycle, ProductWithoutRules } from '@/lifecycle/model';
import { loadModule } from '@/loading/load-module';
import { withGeneral } from '@/lifecycle/with-general';

/** Each product's rules in a module of its own, so that a page loads those of its product. */
const modules = import.meta.glob<Record<string, ProductLifecycle>>('../../content/lifecycle/[0-9]*.ts');

/** What a product's page works out: its own scenarios and those of the general terms. */
export interface LoadedLifecycle {
  readonly lifecycle: ProductLifecycle;
  /** Why the product has no rules of its own; absent where it has. */
  readonly withoutRules: ProductWithoutRules | undefined;
}

/** The rules of a product by its number. */
export async function loadLifecycle(number: number): Promise<LoadedLifecycle> {
  const load = modules[Object.keys(modules).find((file) => Number(/(\d+)-[^/]*$/.exec(file)?.[1]) === number) ?? ''];
  const [own, general, reasons] = await Promise.all([
    load && loadModule(load),
    loadModule(() => import('@content/lifecycle/general')),
    load ? undefined : loadModule(() => import('@content/lifecycle/without-rules')),
  ]);
  return {
    lifecycle: withGeneral(number, own && Object.values(own)[0], {
      general: general.generalScenarios,
      warnings: general.generalWarnings,
      duties: general.generalDuties,
      otherEnds: general.otherEnds,
    }),
    withoutRules: reasons?.withoutRules.find((product) => product.number === number),
  };
}
