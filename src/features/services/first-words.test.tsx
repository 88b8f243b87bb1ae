import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { products } from '@/corpus/products';
import { translatorFor } from '@/i18n/create-i18n';
import { EMPTY_LIST, type Service } from '@/services/model';
import { firstOf } from './first-of';
import { FirstWords } from './first-words';
import { LimitCell } from './limit-cell';
import { writeReminder } from './reminder';
import { knownLimitOf, payByOf, sortCases } from './sort-cases';
import { AT, casesOf, listOf, NOW, serviceOf } from './test-list';
import { languages, render } from './test-table';

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
    expect(headline).toMatch(/确定不丢的期限（ 11月27日周五 10:00 ）已过；.*丢失在 12月4日周五/);
    expect(headline).not.toContain('不丢的期限已过');
    expect(english).toMatch(/surely averts the loss ended Fri, Nov 27, 10:00 ; .* lost Fri, Dec 4/);
    const cells = render(cases.map((one) => <LimitCell key="one" one={one} which="loss" now={NOW} />));
    expect(cells[0]).toContain('12月4日');
    expect(cells[1]).toContain('Dec 4');
    const [page] = languages;
    for (const [locale, day] of [
      ['zh-CN', '到2026年12月4日'],
      ['en', 'it is lost only Fri, Dec 4, 2026'],
    ] as const) {
      const translator = page && (await translatorFor(page, locale, ['simulator', 'events', 'services', 'reminder']));
      expect(translator && writeReminder(cases, '', { t: translator.t, locale }, NOW)).toContain(day);
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
            const { next, safeSooner, decided, over, noRemedy, undated, lacking, perhapsOver } = firstOf(
              cases,
              'loss',
              NOW,
            );
            const passed = new Set([...over, ...noRemedy, ...perhapsOver, ...undated, ...lacking]);
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

  test('14.1, then 5.5, without a date: until when one is safe is a length, whatever the day is', () => {
    const list = { ...EMPTY_LIST, services: [serviceOf(5), serviceOf(37), serviceOf(14)] };
    for (const now of [undefined, NOW, Date.parse('2020-01-01T00:00+08:00')]) {
      const { next, safeSooner } = firstOf(casesOf(list), 'loss', now);
      expect(next?.cases.map(({ product }) => product.number)).toEqual([37]);
      expect(safeSooner.map((each) => each.cases.map(({ product }) => product.number))).toEqual([[5], [14]]);
      const [text, english] = render(<FirstWords cases={casesOf(list)} now={now} />);
      expect(text).toMatch(/没有写何时丢，但 欠费后 7 天 内付清或续费才稳妥，比上面的更早：/);
      expect(english).toMatch(/only paying or renewing within 7 days after arrears , sooner than the above, is safe:/);
    }
  });

  test('a length is told as no sooner than a date, and what has a date comes first', () => {
    const dated = { at: '2026-11-27' };
    const numbersOf = (...services: Service[]) => {
      const { next, safeSooner, undated } = firstOf(casesOf({ ...EMPTY_LIST, services }), 'loss', NOW);
      return [next?.cases ?? [], safeSooner.flatMap(({ cases }) => cases), undated].map((cases) =>
        cases.map(({ product }) => product.number),
      );
    };
    expect(numbersOf(serviceOf(14), serviceOf(37, dated))).toEqual([[37], [], [14]]);
    expect(numbersOf(serviceOf(14), serviceOf(14, dated, 'other'))).toEqual([[14], [], [14]]);
  });

  test('no sentence says of the order of the table what another order makes false', () => {
    const list = { ...EMPTY_LIST, at: '2026-11-27', services: [serviceOf(37), serviceOf(14)] };
    const [text, english] = render(<FirstWords cases={casesOf(list)} now={NOW} />);
    expect(text).toContain('比上面的更早：');
    expect(english).toContain('sooner than the above, is safe:');
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
