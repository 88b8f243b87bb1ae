import type { SimulatorView } from '@/cases/simulator-view';
import { simulate } from '@/cases/simulate';
import { readWhenSaid } from '@/cases/read-when-said';
import type { LoadedLifecycle } from '@/corpus/load-lifecycle';
import { shortNamesOf } from '@/corpus/short-names';
import { findProduct } from '@/corpus/products';
import type { Product } from '@/compile/model';
import { caseValues, type Service, type ServiceList, type ServiceValues } from '@/services/model';
import { isSupposedFor } from '@/services/supposed-for';
import { stringifySearch } from '@/url/search-params';
import type { ServiceCase } from './service-case';

/** Views by lifecycle and values, the last used last: one that has not changed is not worked out again, and is the same object. */
const known = new WeakMap<LoadedLifecycle, Map<string, SimulatorView>>();
/** More than a list needs while one drags through payments. */
const MOST_KNOWN = 64;

/** A product's case by values that stand in an address, as its page works it out. */
function viewOf(loaded: LoadedLifecycle, { values, key }: Read): SimulatorView | undefined {
  const views = known.get(loaded) ?? new Map<string, SimulatorView>();
  known.set(loaded, views);
  const worked = views.get(key) ?? simulate(loaded, values);
  if (!worked) return undefined;
  views.delete(key);
  views.set(key, worked);
  const [oldest] = views.size > MOST_KNOWN ? views.keys() : [];
  if (oldest !== undefined) views.delete(oldest);
  return worked;
}

/** Cases by their views and services, so that a row whose case is the same need not be drawn again. */
const cases = new WeakMap<SimulatorView, WeakMap<Service, ServiceCase>>();

/** What a list's cases are worked out from. */
export interface CaseInputs {
  readonly list: ServiceList;
  readonly lifecycles: ReadonlyMap<string, LoadedLifecycle>;
  readonly isEnglish: boolean;
  /** When everything is supposed to be paid, as an address has it; `undefined` for what is so. */
  readonly paid: string | undefined;
}

/** The case of one of a list's services; `undefined` where its rules are not there yet. */
export function workOutCase(
  { list, lifecycles, isEnglish, paid }: CaseInputs,
  service: Service,
): ServiceCase | undefined {
  const product = findProduct(service.slug);
  const loaded = lifecycles.get(service.slug);
  const read = readOf(list, service, paid);
  const view = product && loaded && viewOf(loaded, read);
  if (!product || !view) return undefined;
  const whole = isEnglish ? product.en : product.zh;
  const name = service.label || whole;
  const ofView = cases.get(view) ?? new WeakMap<Service, ServiceCase>();
  cases.set(view, ofView);
  const drawn = ofView.get(service);
  if (drawn?.name === name) return drawn;
  const { triggeredAt, dated, doubt, scenario } = view;
  const clock = { trigger: scenario.trigger, triggeredAt, dated, doubt };
  const shortName =
    service.label || (whole.length <= FITS[isEnglish ? 'en' : 'zh'] ? whole : shortNameOf(product, isEnglish));
  const worked = { service, product, name, shortName, values: read.values, view, clock };
  ofView.set(service, worked);
  return worked;
}

/** A name that is no longer than this, in characters, stands everywhere as it is: a drawing has room for it. */
const FITS = { zh: 12, en: 24 } as const;

/** The shortest name by which the row is still found: an alias of another kind of letters (SLS), or a part of the name; else the name. */
function shortNameOf(product: Product, isEnglish: boolean): string {
  const whole = isEnglish ? product.en : product.zh;
  return shortNamesOf(product, isEnglish).findLast((short) => !ALIEN.test(short) || whole.includes(short)) ?? whole;
}

/** A name in Chinese that is none of the product's is often of one kind of it (支持计划 of 64). */
const ALIEN = /\p{Script=Han}/u;

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
  const inputs = { list, lifecycles, isEnglish, paid };
  return list.services.flatMap((service) => workOutCase(inputs, service) ?? []);
}

/** Whether as many cases at most are still to be worked out: then it can be done while the page is drawn. */
export function isNearlyKnown({ list, lifecycles, paid }: CaseInputs, most: number): boolean {
  let count = 0;
  for (const service of list.services) {
    const loaded = lifecycles.get(service.slug);
    if (!loaded || known.get(loaded)?.has(readOf(list, service, paid).key) === true) continue;
    count += 1;
    if (count > most) return false;
  }
  return true;
}

/** The values of a service's case, read as people write them; a supposed payment takes the place of none, and not of a given one. */
export function valuesOf(list: ServiceList, service: Service, paid?: string): ServiceValues {
  return readOf(list, service, paid).values;
}

/** Values as an address has them, and that address. */
interface Read {
  readonly values: ServiceValues;
  readonly key: string;
}

/** What has been read of a service, by what else decides it: each change of a long list asks for all of its services. */
const reads = new WeakMap<Service, Map<string, Read>>();

function readOf(list: ServiceList, service: Service, paid: string | undefined): Read {
  const isSupposed = paid !== undefined && isSupposedFor(list, service.id);
  const decides = `${list.trigger} ${isSupposed ? paid : ''} ${list.at}`;
  const ofService = reads.get(service) ?? new Map<string, Read>();
  reads.set(service, ofService);
  const before = ofService.get(decides);
  if (before) return before;
  const own = readWhenSaid(caseValues(list, service));
  const values = isSupposed && own.paid === undefined ? { ...own, paid } : own;
  const read = { values, key: stringifySearch(values) };
  ofService.set(decides, read);
  const [oldest] = ofService.size > MOST_KNOWN ? ofService.keys() : [];
  if (oldest !== undefined) ofService.delete(oldest);
  return read;
}
