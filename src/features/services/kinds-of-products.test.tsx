import { expect, test, vi } from 'vitest';
import { products } from '@/corpus/products';
import { ServiceTable } from './service-table';
import { workOutCases } from './work-out-cases';
import { casesOf, lifecycles, listWith, NOW, serviceOf } from './test-list';
import { en, NO_ACTIONS, NONE, renderIn, tableOf, textOf, zh } from './test-table';

vi.mock('@tanstack/react-router', () => ({
  useRouter: () => ({ buildLocation: () => ({ publicHref: '#there' }) }),
}));

/** Products of several kinds, of which a row that names none has to suppose one. */
const KINDS = products.flatMap(({ slug }) =>
  (['arrears', 'expiry'] as const).flatMap((trigger) => {
    const [one] = casesOf(listWith({ trigger, services: [serviceOf(slug)] }));
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
      const told = textOf(tableOf(listWith({ trigger, services: [serviceOf(slug)] }), i18n));
      expect(told).toContain(kinds[0]?.name[language]);
      const said =
        language === 'zh' ? /没有选是哪一种，先按这种推算；另有 (\d+) 种。/ : /supposed; there (?:is|are) (\d+) more/;
      expect(said.exec(told)?.[1]).toBe(String(kinds.length - 1));
      for (const { id, variant, name } of kinds) {
        const list = listWith({ trigger, services: [serviceOf(slug, { trigger, variant: variant ?? '' })] });
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
  const [one] = casesOf(listWith({ services: [serviceOf('blockchain')] }));
  expect(one?.view.scenario.variant).toBe('other');
  expect(one?.view.answer.beforeLoss.kind).toBe('unknown');
});

test('one name for a product: the row begins with what sentences and drawings call it, and has the whole name too', () => {
  for (const [i18n, isEnglish] of [
    [zh, false],
    [en, true],
  ] as const) {
    for (const service of listWith({}).services) {
      const list = listWith({ services: [service] });
      const [one] = workOutCases(list, lifecycles, isEnglish);
      if (!one) throw new Error('A case is missing.');
      const markup = renderIn(
        i18n,
        <ServiceTable
          cases={[one]}
          supposed={new Map()}
          only={[]}
          sort="loss"
          onSort={NONE}
          isComparing={false}
          onCompare={NONE}
          now={NOW}
          actions={NO_ACTIONS}
        />,
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
