import { describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { readCase } from '../lifecycle/case-readings';
import { withGeneral } from '../lifecycle/with-general';
import { startOfDate } from '../time/beijing';
import { HOUR } from '../time/duration';
import { type SpreadingCase, spreadOf } from './spread';

const triggeredAt = startOfDate('2026-06-10') + 9 * HOUR;
const cases = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  const given = { triggeredAt, counting: 'moment', isHoliday: () => false, parameters: {}, readings: {} } as const;
  return withGeneral(number, own, lifecycleContent).scenarios.map(
    (scenario): SpreadingCase & { readonly number: number } => ({
      key: `${number} ${scenario.id}`,
      number,
      scenario,
      isPaid: false,
      byReading: readCase(scenario, { ...given, settledAt: Infinity }),
    }),
  );
});
const of = (number: number, trigger: string) => {
  const found = cases.find((each) => each.number === number && each.scenario.trigger === trigger);
  if (!found) throw new Error(`There is no ${trigger} of ${number}.`);
  return found;
};
const keyOf = (number: number, trigger: string) => of(number, trigger).key;

describe('what a clause reaches', () => {
  test('53.3: operations of all pay-as-you-go services, for certain and from the arrears on; no prepaid one', () => {
    const [first] = spreadOf([of(53, 'arrears'), of(2, 'arrears'), of(59, 'expiry')]);
    expect(first).toMatchObject({ reach: 'pay-as-you-go', standing: 'certain', reached: [keyOf(2, 'arrears')] });
    expect(first?.sources[0]?.event?.earliest).toBe(triggeredAt);
    expect(first?.citations[0]?.quotes).toEqual(['阿里云将暂停您账户下所有按量付费服务的操作权限']);
  });

  test('51.1: all operations of the account, only possible and without a date, for the suspension has none', () => {
    const spread = spreadOf([of(51, 'arrears'), of(59, 'expiry')]).find(({ reach }) => reach === 'account');
    expect(spread).toMatchObject({ standing: 'possible', reached: [keyOf(59, 'expiry')] });
    expect(spread?.sources[0]?.event?.earliest).toBeNull();
  });

  test('5.4 and 5.3 are rights: each is told once for all arrears; of money no service is reached', () => {
    const some = [of(2, 'arrears'), of(12, 'arrears'), of(59, 'expiry')];
    const spread = spreadOf(some);
    expect(spread.map(({ reach, standing }) => [reach, standing])).toEqual([
      ['all-accounts', 'possible'],
      ['debts', 'possible'],
    ]);
    expect(spread[0]?.sources.map(({ key }) => key)).toEqual([keyOf(2, 'arrears'), keyOf(12, 'arrears')]);
    expect(spread[0]?.reached).toEqual(some.map(({ key }) => key));
    expect(spread[1]?.reached).toEqual([]);
  });

  test('an expiry, and what is paid, spread to nothing', () => {
    expect(spreadOf([of(2, 'expiry'), of(59, 'expiry')])).toEqual([]);
    expect(spreadOf([{ ...of(53, 'arrears'), isPaid: true }, of(59, 'expiry')])).toEqual([]);
  });
});

test('every arrears of every product spreads by 5.3 and 5.4, and nothing but arrears does', () => {
  for (const each of cases) {
    const reaches = spreadOf([each]).map(({ reach }) => reach);
    if (each.scenario.trigger === 'arrears')
      expect(reaches, each.key).toEqual(expect.arrayContaining(['all-accounts', 'debts']));
    else expect(reaches, each.key).toEqual([]);
  }
});

test('nothing reaches its only source, and all quotes are there', () => {
  const spread = spreadOf(cases);
  expect(spread.length).toBe(4);
  for (const { sources, reached, citations } of spread) {
    expect(citations.every(({ quotes }) => quotes.length > 0)).toBe(true);
    if (sources.length === 1) expect(reached).not.toContain(sources[0]?.key);
  }
});
