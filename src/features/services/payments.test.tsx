import type { ReactNode } from 'react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { type LoadedLifecycle, loadLifecycle } from '@/corpus/load-lifecycle';
import { products } from '@/corpus/products';
import { addWording, translatorFor } from '@/i18n/create-i18n';
import { EMPTY_LIST, type Service, type ServiceList } from '@/services/model';
import { firstOf } from './first-of';
import { FirstWords } from './first-words';
import { LimitCell } from './limit-cell';
import { PaySlider } from './pay-slider';
import { paymentOutcome } from '@/cases/payment-outcome';
import { writeReminder } from './reminder';
import { toResultsData } from './results-data';
import { knownLimitOf, payByOf, sortCases } from './sort-cases';
import { spanOfPayments } from './span-of-payments';
import { VerdictCell } from './verdict-cell';
import { WhatIf } from './what-if';
import { workOutCases } from './work-out-cases';

const NOW = Date.parse('2026-11-28T11:00+08:00');
const AT = '2026-11-26T15:20';
const lifecycles = new Map<string, LoadedLifecycle>(
  await Promise.all(products.map(async ({ slug, number }) => [slug, await loadLifecycle(number)] as const)),
);
const languages = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    for (const part of ['simulator', 'events', 'services', 'moments'] as const) await addWording(i18n, part);
    return i18n;
  }),
);
const slugOf = (wanted: number) => products.find(({ number }) => number === wanted)?.slug ?? '';
const serviceOf = (number: number, values: Service['values'] = {}, id = slugOf(number)): Service => ({
  id,
  slug: slugOf(number),
  label: '',
  values,
});
const listOf = (...services: Service[]): ServiceList => ({ ...EMPTY_LIST, at: AT, services });
const casesOf = (list: ServiceList, paid?: string) => workOutCases(list, lifecycles, false, paid);
const render = (part: ReactNode) =>
  languages.map((i18n) =>
    renderToStaticMarkup(<I18nextProvider i18n={i18n}>{part}</I18nextProvider>)
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' '),
  );
const nothing = () => undefined;
const outcomes = (list: ServiceList, paid?: string) => casesOf(list, paid).map(paymentOutcome);

describe('what a payment comes to', () => {
  test('2.1 and 2.2: before the arrears, in time, and when data are deleted', () => {
    const list = listOf(serviceOf(2));
    expect(outcomes(list)).toEqual([undefined]);
    expect(outcomes(list, '2026-11-26T15:19')).toEqual(['before']);
    expect(outcomes(list, '2026-11-26T15:20')).toEqual(['yes']);
    expect(outcomes(list, '2026-12-05')).toEqual(['late']);
  });

  test('2.2: a day alone is judged by its beginning and its end, and no hour is made up', () => {
    const list = listOf(serviceOf(2));
    expect(outcomes(list, '2026-12-04T15:19')).not.toEqual(['late']);
    expect(outcomes(list, '2026-12-04T15:21')).toEqual(['late']);
    expect(outcomes(list, '2026-12-04')).toEqual(['unsure']);
    // On the day of the arrears one pays after them: before there is nothing to pay.
    expect(outcomes(list, '2026-11-26')).toEqual(['yes']);
    const [cell, english] = render(
      casesOf(list, '2026-12-04').map((one) => <VerdictCell key="one" one={one} isPaid />),
    );
    expect(cell).toContain('只填了哪一天');
    expect(english).toContain('Only a day is given');
  });

  test('57.1 cannot be renewed, an early end is averted by nothing, and what has no date cannot be judged', () => {
    const list = listOf(serviceOf(57, { trigger: 'expiry', at: AT }), serviceOf(2, { trigger: 'expiry' }));
    expect(outcomes(list, '2026-11-30')).toEqual(['no-remedy', 'not-dated']);
  });

  test('no service of a list is left out of the summary, whenever it is paid, in either language', () => {
    const list = listOf(
      ...products.flatMap(({ number }) => [
        serviceOf(number, {}, `a${number}`),
        serviceOf(number, { trigger: 'expiry', at: '2026-11-20' }, `b${number}`),
      ]),
    );
    const wrong = ['2026-11-01', '2026-11-22', '2026-11-26T16:00', '2027-03-01'].flatMap((paid) =>
      casesOf(list, paid).flatMap((one) => (paymentOutcome(one) ? [] : [`${one.service.id} ${paid}`])),
    );
    expect(wrong).toEqual([]);
  });

  test('a payment before the arrears has its sentence, and its cell', () => {
    const list = { ...listOf(serviceOf(2), serviceOf(57, { trigger: 'expiry', at: AT })) };
    const then = casesOf(list, '2026-11-20');
    const [text, english] = render(
      <WhatIf
        supposed={{ paid: '2026-11-20', only: [] }}
        dragged={undefined}
        onDrag={nothing}
        edit={nothing}
        cases={casesOf(list)}
        then={then}
        now={NOW}
      />,
    );
    expect(text).toContain('那时还没有欠费、到期，条文的期限还没有起算，不作判断：日志服务。');
    expect(text).toContain('条文没有说付清或续费能避免什么：');
    expect(english).toContain('Before the arrears or the expiry, from which the clauses count');
    const cells = then.map((one) => render(<VerdictCell one={one} isPaid />).join(' | '));
    expect(cells[0]).toMatch(/那时还没有欠费，条文的期限还没有起算.*Before the arrears, from which the clauses count/);
    expect(cells[1]).toMatch(/条文没有说付清或续费能避免什么.*Nothing says that paying or renewing averts anything/);
  });

  test('13.2: the words of the handle are of the moment that is entered, and its range has all that comes', () => {
    const list = listOf(serviceOf(13, { at: '2026-11-27T09:00' }));
    const cases = casesOf(list);
    // Ahead of the release, after all of it, before the arrears, and in another year.
    for (const paid of ['2026-11-29T09:07', '2027-03-01T09:00', '2026-11-20T09:00', '2026-11-29']) {
      const html = languages.map((i18n) =>
        renderToStaticMarkup(
          <I18nextProvider i18n={i18n}>
            <WhatIf
              {...{ cases, dragged: undefined, onDrag: nothing, edit: nothing, now: NOW }}
              supposed={{ paid, only: [] }}
              then={casesOf(list, paid)}
            />
          </I18nextProvider>,
        ),
      );
      const at = Date.parse(paid.length === 10 ? `${paid}T23:59+08:00` : `${paid}+08:00`);
      const time = paid.length === 10 ? '' : paid.slice(11);
      const [, day = ''] = /-0?(\d+)(?:T|$)/.exec(paid) ?? [];
      for (const page of html) {
        const words = /aria-valuetext="([^"]*)"/.exec(page)?.[1] ?? '';
        expect(words).toMatch(new RegExp(`(?:月|[A-Z][a-z]{2} )${day}(?!\\d).*${time}`));
        expect(words.includes('2027')).toBe(paid.startsWith('2027'));
        expect(page).toContain(`>${words}</output>`);
      }
      const { from, to } = spanOfPayments(cases, NOW, at) ?? { from: Infinity, to: -Infinity };
      const release = Date.parse('2026-12-04T10:00+08:00');
      expect([NOW, at, release].filter((each) => each < from || each > to)).toEqual([]);
    }
  });

  test('what is filled in stands, whoever is supposed to be paid for; without a payment the cell says so', () => {
    const [paid, open] = casesOf(listOf(serviceOf(2, { paid: '2026-11-28T09:00' }), serviceOf(34)));
    expect(render(<VerdictCell one={paid} isPaid={false} />)[0]).toContain('可以');
    expect(render(<VerdictCell one={open} isPaid />)[0]).toContain('没有填付清的时刻');
  });
});

describe('the first words', () => {
  test('64.3.12: who adds 64 by its name has the usual arrears, not a refusal to pay for one service', () => {
    const services = products.map(({ number }) => serviceOf(number));
    const cases = casesOf({ ...EMPTY_LIST, services });
    const expert = cases.find(({ product }) => product.number === 64);
    expect(expert?.view.scenario.variant).toBe('other');
    expect(expert?.shortName).toBe(expert?.product.zh);
    // The exception is told beside it.
    expect(expert?.view.otherVariants.map(({ scenario }) => scenario.variant)).toEqual(['migration-center']);
    expect(firstOf(cases, 'loss', undefined).next?.cases).not.toContain(expert);
    const words = render(<FirstWords cases={cases} now={undefined} />).join(' ');
    expect(words).not.toMatch(/支持计划/);
  });

  test('13.2: until when to pay, and when it is lost, in the headline, the cell and the reminder', async () => {
    const list = listOf(serviceOf(13, { at: '2026-11-27T09:00' }));
    const cases = casesOf(list);
    const [headline, english] = render(<FirstWords cases={cases} now={NOW} />);
    expect(headline).toMatch(/11月27日周五 10:00 前付清或续费，才确定不丢；.*丢失在 12月4日周五/);
    expect(headline).not.toContain('不丢的期限已过');
    expect(english).toMatch(/before Fri, Nov 27, 10:00 surely averts the loss, which comes Fri, Dec 4/);
    const cells = render(cases.map((one) => <LimitCell key="one" one={one} which="loss" now={NOW} />));
    expect(cells[0]).toContain('12月4日');
    expect(cells[1]).toContain('Dec 4');
    const [page] = languages;
    for (const [locale, day] of [
      ['zh-CN', '到2026年12月4日'],
      ['en', 'it is lost only Fri, Dec 4, 2026'],
    ] as const) {
      const translator = page && (await translatorFor(page, locale, ['simulator', 'events', 'services', 'reminder']));
      expect(translator && writeReminder(cases, '', { t: translator.t, locale })).toContain(day);
    }
  });

  test.each(['', AT, '2026-11-20'])(
    '%s: of what has a figure, what the headline has first the table has first',
    (at) => {
      const wrong: string[] = [];
      fc.assert(
        fc.property(fc.uniqueArray(fc.constantFrom(...products), { minLength: 1, maxLength: 6 }), (drawn) => {
          for (const trigger of ['arrears', 'expiry'] as const) {
            const services = drawn.map(({ number }) => serviceOf(number));
            const cases = casesOf({ ...EMPTY_LIST, at, trigger, services });
            const { next, safeSooner, decided, over, noRemedy, undated, perhapsOver } = firstOf(cases, 'loss', NOW);
            const passed = new Set([...over, ...noRemedy, ...perhapsOver, ...undated]);
            const first = sortCases(cases, 'loss').find(
              (one) => !passed.has(one) && payByOf(one, 'loss').kind !== 'none',
            );
            const told = [...(next?.cases ?? []), ...decided.slice(0, 1).map(({ one }) => one)];
            if (first && !told.includes(first)) wrong.push(`${trigger} ${services.map(({ slug }) => slug).join(' ')}`);
            // What has no figure, and is to be paid for sooner, is told apart, and once.
            const apart = safeSooner.flatMap((each) => each.cases);
            if (apart.some((one) => knownLimitOf(one, 'loss') || undated.includes(one))) wrong.push(`apart ${trigger}`);
            if (next?.cases.some((one) => undated.includes(one))) wrong.push(`twice ${trigger}`);
          }
        }),
        { numRuns: 60 },
      );
      expect(wrong).toEqual([]);
    },
  );

  test('14.1, then 5.5: what has no figure stands behind what has one, and is told once, with until when one is safe', () => {
    const list = { ...listOf(serviceOf(5), serviceOf(37), serviceOf(14)), at: '2026-11-27' };
    const cases = casesOf(list);
    expect(sortCases(cases, 'loss').map(({ product }) => product.number)).toEqual([37, 5, 14]);
    const { next, safeSooner, undated } = firstOf(cases, 'loss', NOW);
    expect(next?.cases.map(({ product }) => product.number)).toEqual([37]);
    expect(safeSooner.map((each) => each.cases.map(({ product }) => product.number))).toEqual([[14]]);
    expect(undated.map(({ product }) => product.number)).toEqual([5]);
    const [text, english] = render(<FirstWords cases={cases} now={NOW} />);
    expect(text).toMatch(/没有写何时丢，但 [^。]*前付清或续费才稳妥，比上面的更早/);
    expect(english).toContain('sooner than the above, is safe');
    // Alone it is what comes next.
    const alone = casesOf({ ...list, services: [serviceOf(5), serviceOf(14)] });
    expect(firstOf(alone, 'loss', NOW).next?.cases.map(({ product }) => product.number)).toEqual([14]);
    const [only] = render(<FirstWords cases={alone} now={NOW} />);
    expect(only).toContain('（此后何时丢，没有写。）');
  });

  test('a row of a variant is named with it', () => {
    const cases = casesOf({ ...EMPTY_LIST, services: [serviceOf(64, { variant: 'migration-center' })] });
    const [text, english] = render(<FirstWords cases={cases} now={undefined} />);
    expect(text).toContain('专家技术服务（云迁移中心开始收费后拒绝支付）');
    expect(english).toContain('(Cloud Migration Center: payment refused once it is charged)');
  });

  test('2.1: paid after the stop is told as that, and not as a time that is over unpaid', () => {
    const cases = casesOf(listOf(serviceOf(2, { paid: '2026-11-28T09:00' })));
    const [text, english] = render(<FirstWords cases={cases} now={NOW} />);
    expect(text).toContain('按所填，付清时不停的期限已过：日志服务。');
    expect(text).not.toContain('前付清或续费');
    expect(english).toContain('Paid, as filled in, when the time to pay so that nothing stops was over');
  });

  test('14.1, then 5.5: what is paid before it could come at all is left out', () => {
    const toldOf = (paid?: string) => {
      const { next, undated } = firstOf(casesOf(listOf(serviceOf(14, paid ? { paid } : {}))), 'loss', NOW);
      return [next?.cases.length ?? 0, undated.length];
    };
    // One statement: before that moment, after which none is stated.
    expect(toldOf()).toEqual([1, 0]);
    expect(toldOf('2026-11-28T09:00')).toEqual([0, 0]);
    // Seven days after the arrears, early in the day or late.
    expect(toldOf('2026-12-03')).toEqual([1, 0]);
    expect(toldOf('2026-12-05T10:00')).toEqual([1, 0]);
  });

  test('57.1: of what cannot be renewed nobody is told to renew it', () => {
    const cases = casesOf(listOf(serviceOf(57, { trigger: 'expiry', at: '2026-12-10T09:00' })));
    const [text, english] = render(<FirstWords cases={cases} now={NOW} />);
    expect(text).toContain('条文没有说付清或续费能避免');
    expect(text).not.toContain('前付清或续费');
    expect(english).not.toContain('Pay or renew');
    const [cell] = render(cases.map((one) => <LimitCell key="one" one={one} which="stop" now={NOW} />));
    expect(cell).toContain('条文没有说付清或续费能避免');
  });
});

describe('a reminder', () => {
  const write = async (locale: 'zh-CN' | 'en', list: ServiceList) => {
    const [page] = languages;
    if (!page) throw new Error('There is no page.');
    const { t } = await translatorFor(page, locale, ['simulator', 'events', 'services', 'reminder']);
    return writeReminder(casesOf(list), 'https://example.org/mine#x', { t, locale });
  };

  test('is written in either language from a page in one', async () => {
    const list = listOf(serviceOf(2));
    expect(await write('zh-CN', list)).toContain(
      '日志服务（欠费 2026年11月26日周四 15:20）：2026年11月27日周五 15:20前付清或续费才不停',
    );
    const english = await write('en', list);
    expect(english).toContain('Fri, Nov 27, 2026, 15:20');
    // Numbers of clauses keep the names of their parts.
    expect(english.replaceAll(/\([^()]*\d+\.\d[^()]*\)/g, '')).not.toMatch(/\p{Script=Han}/u);
  });

  test('a payment is told as filled in, ahead or past, with what it comes to and no hour that nobody gave', async () => {
    const paid = (moment: string) => write('zh-CN', listOf(serviceOf(2, { paid: moment })));
    expect(await paid('2026-12-20')).toContain('2026年12月20日周日，按条文那时应已有丢失。');
    expect(await paid('2026-12-04')).toContain('2026年12月4日周五，是否来得及不一定。');
    expect(await paid('2026-11-27T09:00')).toContain('按所填，付清或续费的时间是2026年11月27日周五 09:00。');
    expect(await paid('2026-11-27T09:00')).not.toContain('已于');
    const english = await write('en', listOf(serviceOf(2, { paid: '2026-12-20' })));
    expect(english).toContain('is of Sun, Dec 20, 2026; by the text something should have been lost by then.');
  });

  test('57.1 and an early end, without a date: what comes at once has no length', async () => {
    for (const trigger of ['expiry', 'early-end']) {
      const services = products.map(({ number }) => serviceOf(number, { trigger }));
      for (const locale of ['zh-CN', 'en'] as const) {
        const text = await write(locale, { ...EMPTY_LIST, services });
        expect(text).not.toMatch(/(?<!\d)0 (minutes|分钟)/);
      }
    }
    const [, line = ''] = (
      await write('en', { ...EMPTY_LIST, services: [serviceOf(57, { trigger: 'expiry' })] })
    ).split('\n');
    expect(line).toMatch(/from expiry it is or may be stopped, and nothing says/);
  });

  test('asks nobody to pay what is paid, nor to renew what cannot be renewed', async () => {
    const list = listOf(serviceOf(2, { paid: '2026-11-28T09:00' }), serviceOf(57, { trigger: 'expiry', at: AT }));
    for (const locale of ['zh-CN', 'en'] as const) {
      const [, ...lines] = (await write(locale, list)).split('\n');
      const asked = lines.filter((line) => /前付清或续费才|if paid or renewed before/.test(line));
      expect(asked).toEqual([]);
    }
  });

  test('51.1: the thirty days before which nothing is dropped are kept, with a date and without', async () => {
    for (const [at, day, englishDay] of [
      ['', '欠费后 30 天', '30 days'],
      ['2026-11-01T12:00', '2026年12月1日', 'Dec 1, 2026'],
    ] as const) {
      const list = { ...EMPTY_LIST, at, services: [serviceOf(51)] };
      expect(await write('zh-CN', list)).toContain(`，最早${day}`);
      expect(await write('en', list)).toMatch(new RegExp(`, .*${englishDay}.* at the earliest`));
      const cells = render(
        casesOf(list).map((one) => <LimitCell key="one" one={one} which="loss" now={at === '' ? undefined : NOW} />),
      );
      expect(cells[0]).toMatch(at === '' ? /最早 ?欠费后 30 天/ : /最早 ?12月1日/);
      expect(cells[1]).toMatch(at === '' ? /30 days.*at the earliest/ : /Dec 1.*at the earliest/);
      expect(cells[0]).not.toContain('没有安全的时刻');
    }
  });

  test('no reminder says that nothing is lost where another kind of the product may lose something', async () => {
    for (const trigger of ['arrears', 'expiry'] as const) {
      for (const { number } of products) {
        const list = { ...EMPTY_LIST, trigger, services: [serviceOf(number)] };
        const [one] = casesOf(list);
        const mayLose = one?.view.otherVariants.some(({ answer }) => answer.beforeLoss.kind !== 'none') === true;
        const [text, english] = [await write('zh-CN', list), await write('en', list)];
        expect([number, mayLose && text.includes('；条文没有写会丢。')]).toEqual([number, false]);
        expect([number, mayLose && english.includes('; the text names no loss.')]).toEqual([number, false]);
      }
    }
    // 22.1.4 keeps the data; 5.5 may delete those of the other kinds.
    const [kept] = casesOf({ ...EMPTY_LIST, services: [serviceOf(22, { variant: 'distributed-identity' })] });
    const [others] = casesOf({ ...EMPTY_LIST, services: [serviceOf(22)] });
    const [page] = languages;
    if (!kept || !others || !page) throw new Error('A case is missing.');
    const { scenario, answer } = others.view;
    const supposed = {
      ...kept,
      view: { ...kept.view, otherVariants: [{ scenario, answer, otherReading: undefined }] },
    };
    const { t } = await translatorFor(page, 'zh-CN', ['simulator', 'events', 'services', 'reminder']);
    expect(writeReminder([supposed], '', { t, locale: 'zh-CN' })).toMatch(/条文没有写“[^”]*”会丢；“[^”]*”会丢或可能丢/);
  });

  test('of a day alone it says that no time of day is given, and of an hour it does not', async () => {
    for (const [locale, words] of [
      ['zh-CN', '没有填几点，从零时起算'],
      ['en', 'no time of day given: counted from midnight'],
    ] as const) {
      const services = products.map(({ number }) => serviceOf(number));
      const textOf = (at: string) => write(locale, { ...EMPTY_LIST, at, services });
      const lines = (await textOf('2026-11-26')).split('\n').filter((line) => line.startsWith('·'));
      expect(lines).toHaveLength(products.length);
      expect(lines.filter((line) => !line.includes(words))).toEqual([]);
      for (const at of ['', AT]) expect(await textOf(at)).not.toContain(words);
    }
  });

  test('every product by both triggers is one filled-in line, in both languages', async () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const trigger of ['arrears', 'expiry'] as const) {
        const services = products.map(({ number }) => serviceOf(number));
        for (const at of ['', AT]) {
          const text = await write(locale, { ...EMPTY_LIST, trigger, at, services });
          expect(text.split('\n')).toHaveLength(products.length + 3);
          expect(text).not.toMatch(/\{\{|undefined|NaN|services\.|\b0 (minutes|分钟)/);
        }
      }
    }
  });
});

test('the results say what a payment comes to, its own and the supposed one', () => {
  const list = {
    ...listOf(serviceOf(2), serviceOf(34, { paid: '2026-11-28T09:00' })),
    supposed: { paid: '2026-11-20', only: [] },
  };
  const { services } = JSON.parse(
    toResultsData({ list, cases: casesOf(list), supposed: casesOf(list, '2026-11-20') }, NOW),
  ) as { services: readonly Record<string, unknown>[] };
  expect(services[0]).toMatchObject({ paid: null, supposed: { at: '2026-11-20', outcome: 'before' } });
  expect(services[1]).toMatchObject({
    paid: { at: '2026-11-28T09:00', stopped: { certain: true }, lost: { certain: false } },
    supposed: null,
  });
});

test('what the handle through the moments of paying stands at is said to be its output', () => {
  const drawn = languages.map((i18n) =>
    renderToStaticMarkup(
      <I18nextProvider i18n={i18n}>
        <PaySlider span={{ from: NOW, to: NOW + 1 }} at={NOW} hasTime now={NOW} onDrag={nothing} onRelease={nothing} />
      </I18nextProvider>,
    ),
  );
  for (const markup of drawn) {
    const [, id] = /<input id="([^"]+)"/.exec(markup) ?? [];
    expect(markup).toContain(`<output for="${id}"`);
  }
});
