import { expect, test, vi } from 'vitest';
import { simulate } from '@/cases/simulate';
import { products } from '@/corpus/products';
import { AnswerPanel } from '../simulator/answer-panel';
import { TIMELINE_KEYS } from '@/cases/timeline-keys';
import { SERVICE_KEYS } from '@/services/model';
import { FirstWords } from './first-words';
import { findDifferences } from './find-differences';
import { firstOf } from './first-of';
import { layLanes } from './lay-lanes';
import { LimitCell } from './limit-cell';
import type { ServiceCase } from './service-case';
import { comingOf, knownLimitOf, sortCases } from './sort-cases';
import { spanOfPayments } from './span-of-payments';
import { VerdictCell } from './verdict-cell';
import { valuesOf } from './work-out-cases';
import { casesOf, lifecycles, listWith, NOW, serviceOf } from './test-list';
import { en, renderIn, tableOf, textOf, zh } from './test-table';

vi.mock('@tanstack/react-router', () => ({
  useRouter: () => ({ buildLocation: () => ({ publicHref: '#there' }) }),
}));

const LISTS = (['arrears', 'expiry'] as const).flatMap((trigger) =>
  ['', '2026-11-26T15:20', '2026-11-27'].map((at) => [`${trigger} ${at}`, listWith({ trigger, at })] as const),
);

test.each(LISTS)('%s: every case is that of the product’s page', (_, list) => {
  const cases = casesOf(list);
  expect(cases).toHaveLength(products.length);
  for (const { service, product, view } of cases) {
    const loaded = lifecycles.get(product.slug);
    const page = loaded && simulate(loaded, valuesOf(list, service));
    expect({ of: product.slug, answer: view.answer }).toEqual({ of: product.slug, answer: page?.answer });
    expect(view.events).toEqual(page?.events);
  }
});

test.each(LISTS)('%s: every limit is told as on the product’s page, in both languages', (_, list) => {
  for (const one of casesOf(list)) {
    const { view, clock } = one;
    const now = clock.dated ? NOW : undefined;
    for (const i18n of [zh, en]) {
      const page = textOf(
        renderIn(
          i18n,
          <AnswerPanel
            answer={view.answer}
            scenario={view.scenario}
            clock={{ ...clock, now }}
            now={now}
            settledAt={Infinity}
            doubt={view.doubt}
          />,
        ),
      );
      for (const which of ['stop', 'loss'] as const) {
        const told = renderIn(i18n, <LimitCell one={one} which={which} now={NOW} />);
        const [first = ''] = /<p[^>]*>.*?<\/p>/s.exec(told) ?? [];
        expect(textOf(first).trim()).not.toBe('');
        expect(page).toContain(textOf(first));
      }
    }
  }
});

test.each(LISTS)('%s: no cell is empty, and nothing is left to be filled in', (_, list) => {
  for (const i18n of [zh, en]) {
    const markup = tableOf(list, i18n, list.at === '' ? undefined : '2026-12-04T12:00');
    expect(markup).not.toMatch(/\{\{|undefined|NaN|Invalid/);
    const cells = [...markup.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => textOf(cell).trim());
    expect(cells.length).toBeGreaterThan(products.length * 2);
    expect(cells).not.toContain('');
  }
});

test('what is dated stands before what has no figure, and that before what is not to come', () => {
  for (const [, list] of LISTS) {
    for (const key of ['loss', 'stop'] as const) {
      const sorted = sortCases(casesOf(list), key);
      const known = sorted.map((one) => comingOf(one, key) ?? knownLimitOf(one, key));
      const last = known.findLastIndex((limit) => limit !== undefined);
      expect(known.slice(0, last + 1)).not.toContain(undefined);
      const moments = known.flatMap((limit, index) =>
        limit ? [limit.at - (sorted[index]?.view.triggeredAt ?? 0)] : [],
      );
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    }
  }
});

test('the first to act for is ahead; what is over is named apart', () => {
  const list = listWith({
    at: '2026-11-26T15:20',
    services: [
      serviceOf('log-service'),
      serviceOf('nat-gateway'),
      serviceOf('rds', { trigger: 'expiry', at: '2026-11-20' }),
    ],
  });
  const cases = casesOf(list);
  const { next, over } = firstOf(cases, 'loss', NOW);
  expect(next?.cases.map(({ service }) => service.slug)).toEqual(['nat-gateway']);
  // 34.3.1 suspends a day after arrears, 34.3.2 releases six days after that.
  expect(next?.limit.at).toBe(Date.parse('2026-12-03T15:20+08:00'));
  expect(over.map(({ service }) => service.slug)).toEqual(['rds']);
  expect(textOf(renderIn(zh, <FirstWords cases={cases} now={NOW} />))).toContain('12月3日周四 15:20');
});

test('a service may have every value of a case but those that its page alone has', () => {
  const ofPage = ['need', 'owed', 'edition', 'case'];
  const observed = ['stopped-at', 'gone-at'];
  expect(SERVICE_KEYS.filter((key) => !observed.includes(key))).toEqual(
    TIMELINE_KEYS.filter((key) => !ofPage.includes(key)),
  );
});

test('a moment of the account is none of a service that has expired', () => {
  const list = listWith({ at: '2026-11-26T15:20', services: [serviceOf('rds', { trigger: 'expiry' })] });
  const [one] = casesOf(list);
  expect(one?.clock.dated).toBe(false);
});

test('a payment that is supposed is one of the chosen services only, and takes no real one’s place', () => {
  const services = [
    serviceOf('log-service'),
    serviceOf('nat-gateway', { paid: '2026-11-27T09:00' }),
    serviceOf('cloud-phone'),
  ];
  const list = listWith({
    at: '2026-11-26T15:20',
    services,
    supposed: { paid: '2026-12-04T12:00', only: ['log-service', 'nat-gateway'] },
  });
  const paidOf = (cases: readonly ServiceCase[]) => cases.map(({ view }) => view.triggeredAt + view.paidAfter);
  expect(paidOf(casesOf(list, '2026-12-04T12:00'))).toEqual([
    Date.parse('2026-12-04T12:00+08:00'),
    Date.parse('2026-11-27T09:00+08:00'),
    Infinity,
  ]);
});

test('what a supposed payment comes to is told as on the product’s page', () => {
  const list = listWith({ at: '2026-11-26T15:20', services: [serviceOf('log-service')] });
  const [late] = casesOf(list, '2026-12-05T12:00');
  expect(late && textOf(renderIn(zh, <VerdictCell one={late} isPaid />))).toMatch(/^太迟了。.*数据删除/);
  const [early] = casesOf(list, '2026-11-26T16:00');
  expect(early && textOf(renderIn(zh, <VerdictCell one={early} isPaid />))).toContain('可以');
  const [before] = casesOf(list, '2026-11-25T16:00');
  expect(before && textOf(renderIn(zh, <VerdictCell one={before} isPaid />))).toContain('那时还没有欠费');
});

test.each(LISTS)('%s: lanes lie on their scale, one after another, and marks stand where they belong', (_, list) => {
  const cases = casesOf(list);
  const { lanes, ticks, isDated } = layLanes(cases, NOW);
  expect(isDated).toBe(list.at !== '');
  expect(lanes).toHaveLength(cases.length);
  for (const { rails, marks } of lanes) {
    for (const rail of [rails.service, rails.data, rails.order]) {
      for (const [index, { from, to }] of rail.entries()) {
        expect(from).toBeGreaterThanOrEqual(index === 0 ? 0 : (rail[index - 1]?.to ?? 0) - 0.02);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(100);
      }
    }
    for (const { x } of marks) expect(x >= 0 && x <= 100).toBe(true);
  }
  const places = ticks.map(({ x }) => x);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('what is chosen is compared by what is shown of it', () => {
  const list = listWith({
    at: '2026-11-26T15:20',
    services: ['log-service', 'nat-gateway', 'dataworks'].map((slug) => serviceOf(slug)),
  });
  const [log, nat, works] = casesOf(list);
  if (!log || !nat || !works) throw new Error('A case is missing.');
  // 2.1 and 34.3.1 suspend after 24 hours; 2.2 deletes after seven days, 34.3.2 releases after six.
  expect(findDifferences([log, nat])).toEqual({ stop: false, loss: true });
  expect(findDifferences([log, works])).toMatchObject({ loss: true });
  expect(findDifferences([log, log])).toEqual({ stop: false, loss: false });
});

test('a service whose case has not changed is the same object, so that its row is not drawn again', () => {
  const list = listWith({ at: '2026-11-26T15:20' });
  const before = casesOf(list);
  const after = casesOf({ ...list, services: [...list.services, { ...serviceOf('rds'), id: 'more' }] });
  expect(after.slice(0, -1).every((one, index) => one === before[index])).toBe(true);
});

test.each(LISTS.filter(([, { at }]) => at !== ''))(
  '%s: the moments to drag through begin with the first trigger or the present, and end after the last limit',
  (_, list) => {
    const cases = casesOf(list);
    const span = spanOfPayments(cases, NOW);
    const limits = cases.flatMap((one) => knownLimitOf(one, 'loss')?.at ?? []);
    expect(span?.from).toBe(Math.min(NOW, ...cases.map(({ view }) => view.triggeredAt)));
    expect(span?.to).toBeGreaterThan(Math.max(NOW, ...limits));
  },
);

test('without a date there is no moment to drag to', () => {
  expect(spanOfPayments(casesOf(listWith({})), NOW)).toBeUndefined();
});

test('31.1, 3.3: a lane has the states that the product’s page has: a day that a clause gives begins with that day', () => {
  const cases = casesOf(listWith({ at: '2026-11-20T15:20' }));
  const byEach = (name: 'states' | 'phases') =>
    cases.map((one) => {
      const [chosen, ...others] = one.view.byReading.map((each) => ({
        ...each,
        phases: each[name],
        states: each[name],
      }));
      return chosen ? { ...one, view: { ...one.view, byReading: [chosen, ...others] as const } } : one;
    });
  const railsOf = (of: typeof cases) => layLanes(of, NOW).lanes.map(({ rails }) => rails);
  expect(railsOf(cases)).toEqual(railsOf(byEach('states')));
  expect(railsOf(cases)).not.toEqual(railsOf(byEach('phases')));
});
