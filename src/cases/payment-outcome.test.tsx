import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { describe, expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { hasRemedy } from '@/lifecycle/has-remedy';
import { judgePayment } from '@/lifecycle/payment-verdict';
import { lossCurve } from '@/services/loss-curve';
import { CaseHeadline } from './case-headline';
import { CaseLine } from './case-line';
import { differsInDay, paymentOutcome } from './payment-outcome';
import { PaymentVerdict } from './payment-verdict';
import { simulate } from './simulate';
import type { SimulatorView } from './simulator-view';

const AT = '2026-11-26T15:20';
/** Days of paying: that of the trigger, those around the limits of the text, and later ones. */
const DAYS = [
  '2026-11-26',
  '2026-11-27',
  '2026-11-29',
  '2026-12-03',
  '2026-12-04',
  '2026-12-11',
  '2026-12-26',
  '2027-03-01',
];
const loaded = await Promise.all(products.map(({ number }) => loadLifecycle(number)));
const languages = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    for (const part of ['simulator', 'events'] as const) await addWording(i18n, part);
    return i18n;
  }),
);

/** Every product by every scenario that a payment averts anything of, with a payment. */
function* casesPaid(paid: string): Generator<SimulatorView> {
  for (const each of loaded) {
    for (const scenario of each.lifecycle.scenarios.filter(hasRemedy)) {
      const { trigger, variant } = scenario;
      const view = simulate(each, { trigger, ...(variant === null ? {} : { variant }), at: AT, paid });
      if (view) yield view;
    }
  }
}
const pairs = (day: string) => {
  // On the day of the trigger it comes after that.
  const from = day === '2026-11-26' ? '2026-11-26T15:21' : `${day}T00:00`;
  const [days, firsts, lasts] = [day, from, `${day}T23:59`].map((paid) => [...casesPaid(paid)]);
  return (days ?? []).map((view, index) => ({ view, first: firsts?.[index], last: lasts?.[index] }));
};
const clockOf = ({ scenario, triggeredAt, dated, doubt }: SimulatorView) => ({
  trigger: scenario.trigger,
  triggeredAt,
  dated,
  doubt,
});
const wordsOf = (view: SimulatorView) =>
  languages.map((i18n) =>
    renderToStaticMarkup(
      <TranslatorContext value={i18n}>
        <CaseLine view={view} clock={clockOf(view)} />
        <CaseHeadline view={view} clock={clockOf(view)} now={undefined} />
        <PaymentVerdict view={view} clock={clockOf(view)} />
      </TranslatorContext>,
    ).replaceAll(/<[^>]*>/g, ' '),
  );

const verdictsOf = (view: SimulatorView) =>
  languages.map((i18n) =>
    renderToStaticMarkup(
      <TranslatorContext value={i18n}>
        <PaymentVerdict view={view} clock={clockOf(view)} />
      </TranslatorContext>,
    ),
  );

describe.each(DAYS)('paid on %s, and no hour is given', (day) => {
  const cases = pairs(day);

  test('it comes to what its first and its last moment come to, and where these differ to nothing certain', () => {
    expect(cases.length).toBeGreaterThan(products.length);
    for (const { view, first, last } of cases) {
      const [one, other] = [first, last].map((each) => each && paymentOutcome({ view: each }));
      expect(paymentOutcome({ view })).toBe(one === other ? one : 'unsure');
      expect(differsInDay({ view })).toBe(one !== other);
    }
  });

  test('nothing counts as averted that the last moment does not avert', () => {
    const curveOf = (view: SimulatorView) => {
      const { scenario, triggeredAt, doubt: slack, paidAfter, byReading } = view;
      return lossCurve([{ key: '', scenario, triggeredAt, slack, settledAt: triggeredAt + paidAfter, byReading }]);
    };
    for (const { view, last } of cases) {
      expect(view.events).toEqual(last?.events);
      expect(last && curveOf(view)).toEqual(last && curveOf(last));
    }
  });
});

test.each(['2026-11-26', '2026-12-04'])(
  'paid on %s: nothing is said to be in time that is late at its end, and no hour that nobody gave',
  (day) => {
    for (const { view, last } of pairs(day)) {
      const texts = wordsOf(view);
      const ends = last ? wordsOf(last) : [];
      for (const text of texts) expect(text).not.toMatch(/23:59|\{\{|undefined/);
      for (const words of [/赶在/, /comes in time, before/])
        expect(texts.some((text) => words.test(text))).toBe(ends.some((text) => words.test(text)));
    }
  },
);

test('2.2: on the day on which data are deleted the hour decides, and the page says so in both languages', () => {
  const logs = loaded[products.findIndex(({ number }) => number === 2)];
  const view = logs && simulate(logs, { trigger: 'arrears', at: AT, paid: '2026-12-04' });
  const [zh = '', en = ''] = view ? wordsOf(view) : [];
  expect(zh).toMatch(
    /只填了哪一天付清：在\s*2026年12月4日周五 15:20\s*之前付清才来得及；再晚，届时数据可能已被删除。请填几点。/,
  );
  expect(zh).toContain('只填了哪一天：在那天早些付、晚些付，结果不同。');
  expect(en).toMatch(/Only a day is given for the payment: it comes in time only before\s+\S+, Dec 4, 2026, 15:20\s*;/);
});

test('13.2: on the day of the stop nothing is deleted yet, and no sentence says that it may have been', () => {
  const [zh = '', en = ''] = wordsOfProduct(13, '2026-11-26');
  expect(zh).toMatch(/之前付清才稳妥；此后付清，能否避免.*?，条文没有说。请填几点。/);
  expect(zh).not.toMatch(/可能已被?(?:释放|删除)/);
  expect(en).toMatch(/it is safe only before .*?; nothing says that paying later keeps .*? from being/);
  expect(en).not.toMatch(/may have been (?:released|deleted)/);
});

function wordsOfProduct(number: number, paid: string) {
  const each = loaded[products.findIndex((product) => product.number === number)];
  const view = each && simulate(each, { trigger: 'arrears', at: AT, paid });
  return view ? wordsOf(view) : [];
}

test.each(DAYS.slice(2, 5))(
  'paid on %s at 09:00: nothing may have happened whose earliest moment is after the payment',
  (day) => {
    const wrong = [...casesPaid(`${day}T09:00`)].flatMap((view) => {
      const settledAt = view.triggeredAt + view.paidAfter;
      const perhaps = view.byReading.flatMap(({ settlement, events, states }) =>
        settlement ? judgePayment(settlement, events, states, settledAt).perhaps : [],
      );
      const mayHave = perhaps.some(({ from }) => from <= settledAt);
      const mayFollow = perhaps.some(({ from }) => from > settledAt);
      const [zh = '', en = ''] = verdictsOf(view);
      const isWrong =
        (!mayHave && (zh.includes('到那时可能已经发生') || en.includes('By then this may have happened'))) ||
        (mayFollow && !mayHave && !(zh.includes('此后仍可能发生') && en.includes('it may after that')));
      return isWrong ? [`${view.scenario.id} ${zh}`] : [];
    });
    expect(wrong).toEqual([]);
  },
);

test.each([
  [13, AT, '2026-11-29T09:00', 'Instance released'],
  [51, '2026-11-01T12:00', '2026-11-10', ''],
] as const)('%i: paid between what decides the loss and the loss, that has not happened', (number, at, paid, what) => {
  const each = loaded[products.findIndex((product) => product.number === number)];
  const view = each && simulate(each, { trigger: 'arrears', at, paid });
  const [zh = '', en = ''] = view ? wordsOf(view) : [];
  expect(zh).toContain('到那时还不会发生，此后仍可能发生：');
  expect(en).toContain(`By then this cannot have happened; it may after that: ${what}`);
  expect(`${zh}${en}`).not.toMatch(/到那时可能已经发生|By then this may have happened/);
});

test('in English several things have been stopped, and one has', () => {
  const texts = ['2026-11-29T09:00', '2027-03-01T09:00'].flatMap((paid) =>
    [...casesPaid(paid)].map((view) => verdictsOf(view)[1] ?? ''),
  );
  expect(texts.filter((text) => /(?:operations|jobs|templates|messages) has been/.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes('the operations have been'))).toBe(true);
  expect(texts.some((text) => text.includes('the service has been'))).toBe(true);
});
