import type { SimulatorView } from '@/cases/simulator-view';
import { simulate } from '@/cases/simulate';
import { readWhenSaid } from '@/cases/read-when-said';
import type { LoadedLifecycle } from '@/corpus/load-lifecycle';
import { shortNamesOf } from '@/corpus/short-names';
import { findProduct } from '@/corpus/products';
import { caseValues, type Service, type ServiceList, type ServiceValues } from '@/services/model';
import { stringifySearch } from '@/url/search-params';
import type { ServiceCase } from './service-case';

/** Views by lifecycle and values: one that has not changed is not worked out again, and is the same object. */
const known = new WeakMap<LoadedLifecycle, Map<string, SimulatorView>>();
/** More than a list needs while one drags through payments. */
const MOST_KNOWN = 64;

/** A product's case by values that stand in an address, as its page works it out. */
function viewOf(loaded: LoadedLifecycle, values: ServiceValues): SimulatorView | undefined {
  const views = known.get(loaded) ?? new Map<string, SimulatorView>();
  known.set(loaded, views);
  const key = stringifySearch(values);
  const worked = views.get(key) ?? simulate(loaded, values);
  if (!worked) return undefined;
  if (views.size >= MOST_KNOWN) views.clear();
  views.set(key, worked);
  return worked;
}

/**
 * The cases of a list's services, in its order; those whose rules are not there yet are left out.
 *
 * @param paid - when everything is supposed to be paid, as an address has it; `undefined` for what is so.
 */
export function workOutCases(
  list: ServiceList,
  lifecycles: ReadonlyMap<string, LoadedLifecycle>,
  isEnglish: boolean,
  paid?: string,
): readonly ServiceCase[] {
  return list.services.flatMap((service) => {
    const product = findProduct(service.slug);
    const loaded = lifecycles.get(service.slug);
    const view = product && loaded && viewOf(loaded, valuesOf(list, service, paid));
    if (!product || !view) return [];
    const { triggeredAt, dated, scenario } = view;
    const clock = { trigger: scenario.trigger, triggeredAt, dated };
    const whole = isEnglish ? product.en : product.zh;
    const name = service.label || whole;
    const shortName = service.label || (shortNamesOf(product, isEnglish).at(-1) ?? whole);
    return [{ service, product, name, shortName, view, clock }];
  });
}

/** The values of a service's case, read as people write them; a supposed payment takes the place of none, and not of a given one. */
export function valuesOf(list: ServiceList, service: Service, paid?: string): ServiceValues {
  const values = readWhenSaid(caseValues(list, service));
  const isSupposed = list.supposed.only.length === 0 || list.supposed.only.includes(service.id);
  return paid !== undefined && isSupposed && values.paid === undefined ? { ...values, paid } : values;
}
