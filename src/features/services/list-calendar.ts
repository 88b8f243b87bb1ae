import type { i18n } from 'i18next';
import { toCalendar } from '@/cases/calendar-entries';
import type { CalendarEntry } from '@/cases/calendar-file';
import { glossesFor } from '@/corpus/glosses';
import { nameOf } from '@/corpus/provision-names';
import { shortNamesOf } from '@/corpus/short-names';
import { stringifySearch } from '@/url/search-params';
import { toSitePath } from '@/url/site-paths';
import type { ServiceCase } from './service-case';

interface Options {
  /** Origin and base path of the site, without a slash at its end. */
  readonly base: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

interface ListEntries {
  readonly entries: readonly CalendarEntry[];
  /** The services that have nothing to put down. */
  readonly without: readonly string[];
}

/** What the calendar of a list has: the entries of each service, by the function of the product's page. */
export function listEntries(cases: readonly ServiceCase[], translator: i18n, { base, now }: Options): ListEntries {
  const isEnglish = translator.language === 'en';
  const locale = isEnglish ? 'en' : 'zh-CN';
  const without: string[] = [];
  const entries = cases.flatMap(({ product, service, values, view, name, shortName }) => {
    const origin = {
      slug: product.slug,
      product: name,
      shortNames: service.label === '' ? shortNamesOf(product, isEnglish) : [],
      link: base + toSitePath(`/products/${product.slug}`, locale) + stringifySearch({ ...values }),
      nameOf,
      glosses: glossesFor(locale),
    };
    const own = toCalendar(view, translator, origin, { now, caseId: service.id });
    if (own.length === 0) without.push(shortName);
    return own;
  });
  return { entries, without };
}
