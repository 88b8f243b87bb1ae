import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { type LoadedLifecycle, loadLifecycle } from '@/corpus/load-lifecycle';
import { products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { EMPTY_LIST, type Service, type ServiceList } from '@/services/model';
import { ServiceTable } from './service-table';
import { FirstWords } from './first-words';
import { sortCases } from './sort-cases';
import { workOutCases } from './work-out-cases';

vi.mock('@tanstack/react-router', () => ({
  useRouter: () => ({ buildLocation: () => ({ publicHref: '#there' }) }),
}));

const NOW = Date.parse('2026-11-28T11:00+08:00');
const lifecycles = new Map<string, LoadedLifecycle>(
  await Promise.all(products.map(async ({ slug, number }) => [slug, await loadLifecycle(number)] as const)),
);
const [zh, en] = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    for (const part of ['simulator', 'events', 'services', 'reminder'] as const) await addWording(i18n, part);
    return i18n;
  }),
);
const serviceOf = (slug: string, values: Service['values'] = {}): Service => ({ id: slug, slug, label: '', values });
const all = products.map(({ slug }) => serviceOf(slug));
const listOf = (given: Partial<ServiceList>): ServiceList => ({ ...EMPTY_LIST, services: all, ...given });
const casesOf = (list: ServiceList, paid?: string) => workOutCases(list, lifecycles, false, paid);
const render = (part: ReactNode, i18n = zh) =>
  renderToStaticMarkup(i18n ? <I18nextProvider i18n={i18n}>{part}</I18nextProvider> : part);
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

const NONE = () => undefined;

function tableOf(list: ServiceList, i18n = zh, paid?: string) {
  const cases = casesOf(list);
  const supposed = new Map(paid === undefined ? [] : casesOf(list, paid).map((one) => [one.service.id, one]));
  return render(
    <>
      <FirstWords cases={cases} now={NOW} />
      <ServiceTable
        cases={sortCases(cases, 'loss')}
        supposed={supposed}
        only={[]}
        sort="loss"
        onSort={NONE}
        isComparing={false}
        onCompare={NONE}
        now={NOW}
        actions={{
          onValues: NONE,
          onLabel: NONE,
          onMove: NONE,
          onDuplicate: NONE,
          onRemove: NONE,
          onChoose: NONE,
        }}
      />
    </>,
    i18n,
  );
}

/** Products of several kinds, of which a row that names none has to suppose one. */
const KINDS = products.flatMap(({ slug }) =>
  (['arrears', 'expiry'] as const).flatMap((trigger) => {
    const [one] = casesOf(listOf({ trigger, services: [serviceOf(slug)] }));
    if (!one || one.view.otherVariants.length === 0) return [];
    const kinds = [one.view.scenario, ...one.view.otherVariants.map(({ scenario }) => scenario)];
    return [[`${slug} ${trigger}`, { slug, trigger, kinds }] as const];
  }),
);

test.each(KINDS)(
  '%s: a row names the kind that is supposed and says so, until one is chosen',
  (_, { slug, trigger, kinds }) => {
    for (const [i18n, language] of [
      [zh, 'zh'],
      [en, 'en'],
    ] as const) {
      const told = textOf(tableOf(listOf({ trigger, services: [serviceOf(slug)] }), i18n));
      expect(told).toContain(kinds[0]?.name[language]);
      const said =
        language === 'zh' ? /没有选是哪一种，先按这种推算；另有 (\d+) 种。/ : /supposed; there (?:is|are) (\d+) more/;
      expect(said.exec(told)?.[1]).toBe(String(kinds.length - 1));
      for (const { id, variant, name } of kinds) {
        const list = listOf({ trigger, services: [serviceOf(slug, { trigger, variant: variant ?? '' })] });
        const [chosen] = casesOf(list);
        expect(chosen?.view.scenario.id).toBe(id);
        expect(chosen?.view.problems).toEqual([]);
        const row = textOf(tableOf(list, i18n));
        expect(row).toContain(name[language]);
        expect(row).not.toMatch(said);
      }
    }
  },
);

test('22: of arrears the kinds that may lose data are supposed, and not the one that keeps them (22.1.4)', () => {
  expect(KINDS.length).toBeGreaterThan(50);
  const [one] = casesOf(listOf({ services: [serviceOf('blockchain')] }));
  expect(one?.view.scenario.variant).toBe('other');
  expect(one?.view.answer.beforeLoss.kind).toBe('unknown');
});

test('one name for a product: the row begins with what sentences and drawings call it, and has the whole name too', () => {
  for (const [i18n, isEnglish] of [
    [zh, false],
    [en, true],
  ] as const) {
    for (const service of all) {
      const list = listOf({ services: [service] });
      const [one] = workOutCases(list, lifecycles, isEnglish);
      if (!one) throw new Error('A case is missing.');
      const markup = render(
        <ServiceTable
          cases={[one]}
          supposed={new Map()}
          only={[]}
          sort="loss"
          onSort={NONE}
          isComparing={false}
          onCompare={NONE}
          now={NOW}
          actions={{ onValues: NONE, onLabel: NONE, onMove: NONE, onDuplicate: NONE, onRemove: NONE, onChoose: NONE }}
        />,
        i18n,
      );
      const [, head = ''] = /<th scope="row"[^>]*>(.*?)<\/th>/s.exec(markup) ?? [];
      const [, link = ''] = /<a[^>]*>(.*?)<\/a>/s.exec(head) ?? [];
      const whole = isEnglish ? one.product.en : one.product.zh;
      expect(link.replaceAll('&amp;', '&')).toBe(one.shortName);
      expect(textOf(head).replaceAll('&amp;', '&')).toContain(whole);
      // What has room is nowhere called otherwise (ODPS for MaxCompute).
      expect(one.shortName === whole || whole.length > (isEnglish ? 24 : 12)).toBe(true);
    }
  }
});
