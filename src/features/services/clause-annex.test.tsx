import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test, vi } from 'vitest';
import { ProvisionNameContext } from '@/cases/provision-name';
import { namePart } from '@/cases/use-shown-name';
import { products } from '@/corpus/products';
import { nameOf } from '@/corpus/provision-names';
import { sharedNumbers } from '@/corpus/shared-numbers';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import { DAY } from '@/time/duration';
import { AsAt } from './as-at';
import { annexClausesOf } from './annex-clauses';
import { ClauseAnnex } from './clause-annex';
import { EvacuationPanel } from './evacuation-panel';
import { FirstWords } from './first-words';
import { LossCurvePanel } from './loss-curve-panel';
import { ObservedPanel } from './observed-panel';
import type { ServiceCase } from './service-case';
import { ServiceTable } from './service-table';
import { SpreadPanel } from './spread-panel';
import { WhatIf } from './what-if';
import { workOutCases } from './work-out-cases';
import { lifecycles } from './test-list';
import { languages as translators, NO_ACTIONS, NONE } from './test-table';

vi.mock('@tanstack/react-router', () => ({
  useRouter: () => ({ buildLocation: () => ({ publicHref: '/there' }) }),
}));
vi.mock('@/ui/use-printing', () => ({ usePrinting: () => true }));

const NOW = Date.parse('2026-11-29T10:00+08:00');
const PAID = '2026-12-04T12:00';
const CASES = products.flatMap(({ slug }) =>
  (['arrears', 'expiry'] as const).flatMap((trigger) =>
    ['', '2026-11-26T15:20', '2026-12-20'].map((at) => [`${slug} ${trigger} ${at}`, { slug, trigger, at }] as const),
  ),
);

/** The page of a list with one service, but for its controls; of links the provisions, of sentences the numbers. */
function namedOn(list: ServiceList, i18n: (typeof translators)[number]) {
  const isEnglish = i18n.language === 'en';
  const cases = workOutCases(list, lifecycles, isEnglish);
  const then = list.at === '' ? [] : workOutCases(list, lifecycles, isEnglish, PAID);
  const markup = render(
    i18n,
    <>
      <FirstWords cases={cases} now={NOW} />
      <ServiceTable
        cases={cases}
        supposed={new Map(then.map((one) => [one.service.id, one]))}
        only={[]}
        sort="loss"
        onSort={NONE}
        isComparing={false}
        onCompare={NONE}
        now={NOW}
        actions={NO_ACTIONS}
      />
      <WhatIf
        supposed={{ paid: PAID, only: [] }}
        dragged={undefined}
        onDrag={NONE}
        edit={NONE}
        cases={cases}
        then={then}
        now={NOW}
      />
      <LossCurvePanel cases={cases} now={NOW} />
      <EvacuationPanel cases={cases} now={NOW} need={DAY} onNeed={NONE} />
      <ObservedPanel cases={cases} now={NOW} onChange={NONE} />
      <SpreadPanel cases={cases} now={NOW} />
      <p>{i18n.t(($) => $.services.caveat)}</p>
    </>,
  );
  const links = [...markup.matchAll(/href="#([gp]-[^"]+)"/g)].map(([, id = '']) => id);
  const text = markup.replaceAll(/<[^>]*>/g, ' ');
  const numbers = [...text.matchAll(/(?<![\d.:])\d{1,2}(?:\.\d{1,2}){1,3}(?![\d.:])/g)].map(([number]) => number);
  // A number that both parts have, without the part that is meant.
  const bare = [...text.matchAll(/(.{0,12}?)(?<![\d.:])(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.:])/gs)].flatMap(
    ([, before = '', number = '']) => (sharedNumbers.has(number) && !PART.test(before) ? [before + number] : []),
  );
  return { cases, links, numbers, bare };
}

/** The part before a number; of several in a row it stands before the first (通用条款 5.5 和 9.2.4). */
const PART = /(?:通用|专用|general|special)[^。.;；]*$/i;

const render = (i18n: (typeof translators)[number], part: ReactNode) =>
  renderToStaticMarkup(
    <TranslatorContext value={i18n}>
      <ProvisionNameContext value={namePart(nameOf, i18n.t)}>{part}</ProvisionNameContext>
    </TranslatorContext>,
  );

test.each(CASES)('%s: every clause that the page names is in the annex, with its words', (_, { slug, trigger, at }) => {
  const seen = { 'stopped-at': '2026-11-27', 'gone-at': '2026-11-28T08:00' };
  for (const values of [{}, seen]) {
    const list = { ...EMPTY_LIST, trigger, at, services: [{ id: 'a', slug, label: '', values }] };
    for (const i18n of translators) {
      const { cases, links, numbers, bare } = namedOn(list, i18n);
      expect(bare).toEqual([]);
      const annex = annexClausesOf(cases);
      const provisions = annex.map(({ provision }) => provision);
      expect(links.filter((id) => !provisions.includes(id))).toEqual([]);
      // A sentence names an item, 3.4.1 (4), by the number that it stands in.
      const isThere = (number: string) => provisions.some((id) => `${id}.`.includes(`-${number}.`));
      expect([...new Set(numbers)].filter((number) => !isThere(number))).toEqual([]);
      expect(annex.filter(({ quotes }) => quotes.length === 0)).toEqual([]);
    }
  }
});

test('the annex has no clause of a kind that is not supposed, but those that the page names', () => {
  const [zh] = translators;
  const kinds = CASES.filter(([, { at }]) => at === '').flatMap(([name, { slug, trigger }]) => {
    const list = { ...EMPTY_LIST, trigger, services: [{ id: 'a', slug, label: '', values: {} }] };
    const { cases, links, numbers } = namedOn(list, zh);
    const [one] = cases;
    if (!one || one.view.otherVariants.length === 0) return [];
    // The same kind, chosen: there is no other then.
    const values = { trigger, variant: one.view.scenario.variant ?? '' };
    const chosen = workOutCases({ ...list, services: [{ id: 'a', slug, label: '', values }] }, lifecycles, false);
    const own = new Set(annexClausesOf(chosen).map(({ provision }) => provision));
    const isNamed = (id: string) => links.includes(id) || numbers.includes(id.slice(2));
    const others = annexClausesOf(cases).filter(({ provision }) => !own.has(provision) && !isNamed(provision));
    return [{ name, others: others.map(({ provision }) => provision) }];
  });
  expect(kinds.length).toBeGreaterThan(20);
  expect(kinds.filter(({ others }) => others.length > 0)).toEqual([]);
});

const casesOf = (at: string): readonly ServiceCase[] =>
  workOutCases(
    { ...EMPTY_LIST, trigger: 'expiry', at, services: [{ id: 'a', slug: 'dataworks', label: '', values: {} }] },
    lifecycles,
    false,
  );

test('39.1: the annex has 4.2.2, which asks for a renewal before, and 14.4.1, on which all rests', () => {
  const [zh] = translators;
  const markup = zh ? render(zh, <ClauseAnnex cases={casesOf('2026-12-20')} />) : '';
  for (const number of ['通用 4.2.2', '39.1.1', '通用 14.4.1']) expect(markup).toContain(`<dt>${number}</dt>`);
});

test('paper says which moment “now” is where there is one, and leaves when it was printed to the sheet', () => {
  const [zh, en] = translators;
  if (!zh || !en) throw new Error('A language is missing.');
  expect(render(zh, <AsAt now={NOW} isDated />)).toContain(
    '下面的“现在”“还有”“已过”都按2026年11月29日周日 10:00（北京时间）。',
  );
  expect(render(en, <AsAt now={NOW} isDated />)).toContain('are as at Sun, Nov 29, 2026, 10:00 (Beijing time).');
  expect(render(en, <AsAt now={NOW} isDated />)).not.toContain('Printed');
  expect(render(zh, <AsAt now={NOW} isDated={false} />)).toBe('');
});
