import { createTranslator } from '@/app/create-translator';
import { type LoadedLifecycle, loadLifecycle } from '@/corpus/load-lifecycle';
import { products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { EMPTY_LIST, type Service, type ServiceList } from '@/services/model';
import { workOutCases } from './work-out-cases';

/** Lists that the tests of this folder begin with, and what they are worked out and said by. */
export const NOW = Date.parse('2026-11-28T11:00+08:00');
export const AT = '2026-11-26T15:20';

/** Of every product, by its slug. */
export const lifecycles: ReadonlyMap<string, LoadedLifecycle> = new Map(
  await Promise.all(products.map(async ({ slug, number }) => [slug, await loadLifecycle(number)] as const)),
);

type Part = Parameters<typeof addWording>[1];

/** A translator for Chinese and one for English, with the wordings that a page has loaded by then. */
export async function translatorsWith(...parts: readonly Part[]) {
  const load = async (locale: 'zh-CN' | 'en') => {
    const i18n = await createTranslator(locale);
    for (const part of parts) await addWording(i18n, part);
    return i18n;
  };
  return [await load('zh-CN'), await load('en')] as const;
}

const slugOf = (wanted: number) => products.find(({ number }) => number === wanted)?.slug ?? '';

/** A row of a list: of a product by its number in the agreement or by its slug. */
export function serviceOf(product: number | string, values: Service['values'] = {}, id?: string): Service {
  const slug = typeof product === 'string' ? product : slugOf(product);
  return { id: id ?? slug, slug, label: '', values };
}

/** A list of all products, but for what is given. */
export const listWith = (given: Partial<ServiceList>): ServiceList => ({
  ...EMPTY_LIST,
  services: products.map(({ slug }) => serviceOf(slug)),
  ...given,
});

/** A list of an account that is in arrears since {@link AT}. */
export const listOf = (...services: readonly Service[]): ServiceList => listWith({ at: AT, services });

export const casesOf = (list: ServiceList, paid?: string) => workOutCases(list, lifecycles, false, paid);
