// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { TranslatorContext } from '@/i18n/use-translation';
import { products } from '@/corpus/products';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import { DAY } from '@/time/duration';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EvacuationPanel } from './evacuation-panel';
import { FirstWords } from './first-words';
import { LossCurvePanel } from './loss-curve-panel';
import { ObservedPanel } from './observed-panel';
import { ServiceLanes } from './service-lanes';
import { ServiceTable } from './service-table';
import { sortCases } from './sort-cases';
import { SpreadPanel } from './spread-panel';
import { AT, casesOf, NOW, serviceOf, translatorsWith } from './test-list';
import { NO_ACTIONS, NONE } from './test-table';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
const [zh] = await translatorsWith('simulator', 'events', 'services', 'moments');

vi.mock('@tanstack/react-router', () => ({
  useRouter: () => ({ buildLocation: () => ({ publicHref: '/there' }) }),
}));
// On paper no list is folded.
vi.mock('@/ui/use-printing', () => ({ usePrinting: () => true }));

/** Of a repeated key React keeps an element that is no longer there, and it says so in development. */
const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words.join(' ')));
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Page({ list }: { readonly list: ServiceList }) {
  const cases = casesOf(list);
  return (
    <TranslatorContext value={zh}>
      <FirstWords cases={cases} now={NOW} />
      <ServiceTable
        cases={sortCases(cases, 'loss')}
        supposed={new Map()}
        only={[]}
        sort="loss"
        onSort={NONE}
        isComparing={false}
        onCompare={NONE}
        now={NOW}
        actions={NO_ACTIONS}
      />
      <ServiceLanes cases={cases} now={NOW} />
      <LossCurvePanel cases={cases} now={NOW} />
      <EvacuationPanel cases={cases} now={NOW} need={DAY} onNeed={NONE} />
      <SpreadPanel cases={cases} now={NOW} />
      <ObservedPanel cases={cases} now={NOW} onChange={NONE} />
    </TranslatorContext>
  );
}

/** What stands on the page after each of several lists. */
async function show(lists: readonly ServiceList[]): Promise<readonly string[]> {
  document.body.innerHTML = '<main></main>';
  const root = createRoot(document.querySelector('main') ?? document.body);
  const shown: string[] = [];
  for (const list of lists) {
    await act(async () => root.render(<Page list={list} />));
    shown.push(document.querySelector('main .loss-steps')?.textContent ?? '');
  }
  await act(async () => root.unmount());
  return shown;
}

test('32.3, by days, and 34.3.2, to the moment: no step stays that is no longer there', async () => {
  const services = [serviceOf(32), serviceOf(34), serviceOf(2)];
  const lengths = { ...EMPTY_LIST, services };
  const dated = { ...lengths, at: AT };
  const fresh = await show([dated]);
  const [first, second, third, last] = await show([lengths, dated, lengths, dated]);
  expect([second, last]).toEqual([fresh[0], fresh[0]]);
  expect(third).toBe(first);
  expect(said).toEqual([]);
  // Both are “欠费后 7 天”, and only one of them is fixed to the hour.
  expect(first).toContain('欠费后 7 天之前付清或续费，才避免： （按日计，没有时刻：指那一天开始之前）SAE');
  expect(first).toContain('欠费后 7 天之前付清或续费，才避免：NAT网关');
});

test('13.2, without a date: its day is one number of days, before it and after', async () => {
  const [shown] = await show([{ ...EMPTY_LIST, services: [serviceOf(13)] }]);
  expect(shown).toContain('欠费后 7 天才发生');
  expect(shown).not.toContain('7 天 1 小时');
});

test.each(['arrears', 'expiry'] as const)(
  '%s: no list of the page has a key twice, with dates or without',
  async (trigger) => {
    const services = products.flatMap(({ number }) => [
      serviceOf(number, { 'stopped-at': '2026-11-27', 'gone-at': '2026-11-28' }),
      serviceOf(number, { paid: '2026-12-30' }, `two${number}`),
    ]);
    for (const at of ['', AT]) await show([{ ...EMPTY_LIST, trigger, at, services }]);
    expect(said).toEqual([]);
  },
);
