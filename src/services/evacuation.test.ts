import { describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { answerCase } from '../lifecycle/answer';
import { consequenceOf } from '../lifecycle/consequences';
import { withGeneral } from '../lifecycle/with-general';
import { startOfDate, startOfDay } from '../time/beijing';
import { DAY, HOUR } from '../time/duration';
import { departures, type LeavingCase } from './evacuation';

const triggeredAt = startOfDate('2026-06-10') + 9 * HOUR;
const cases = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  return withGeneral(number, own, lifecycleContent).scenarios.map((scenario): LeavingCase => ({
    key: `${number} ${scenario.id} ${scenario.variant ?? ''}`,
    scenario,
    triggeredAt,
    isPaid: false,
    answer: answerCase(scenario, { triggeredAt, isHoliday: () => false, parameters: {} }),
  }));
});
const only = (start: string) => cases.filter(({ key }) => key.startsWith(start)).slice(0, 1);

describe('what a clause lets one reach', () => {
  test('2.1: three days are not to be had in the 24 hours of arrears, six hours are', () => {
    const [late] = departures(only('2 arrears'), 3 * DAY, undefined);
    expect(late).toMatchObject({ kind: 'too-late', remedy: 'pay', accessEnds: triggeredAt + DAY, mayBeLost: false });
    const [start] = departures(only('2 arrears'), 6 * HOUR, undefined);
    expect(start).toMatchObject({ kind: 'before', at: triggeredAt + 18 * HOUR, hasTime: true });
  });

  test('2.2: after eight days the data may be lost, and paying alone may not be enough', () => {
    expect(departures(only('2 arrears'), HOUR, triggeredAt + 2 * DAY)).toMatchObject([{ mayBeLost: false }]);
    expect(departures(only('2 arrears'), HOUR, triggeredAt + 9 * DAY)).toMatchObject([{ mayBeLost: true }]);
  });

  test('51.1: data are kept for thirty days, but from the arrears on nothing promises that they can be reached', () => {
    expect(departures(only('51 arrears'), HOUR, undefined)).toMatchObject([
      { kind: 'too-late', isRight: true, accessEnds: triggeredAt, remedy: 'pay' },
    ]);
  });

  test('10.3: what stores nothing has nothing to take out, and the clause that says so', () => {
    const [none] = departures(only('10 '), DAY, undefined);
    expect(none).toMatchObject({ kind: 'none', reason: 'stores-none' });
    expect(none?.kind === 'none' && none.citations[0]?.provision).toBe('p-10.3');
  });

  test('17.1.2: without its deferral there is no date', () => {
    expect(departures(only('17 arrears-deferral-time'), DAY, undefined)).toMatchObject([
      { kind: 'none', reason: 'lacking' },
    ]);
  });
});

describe('every scenario of every product', () => {
  const needs = [HOUR, 3 * DAY, 30 * DAY];
  const nows = [undefined, triggeredAt - 40 * DAY, triggeredAt, triggeredAt + 2 * DAY, triggeredAt + 100 * DAY];

  test('what begins in time ends while the text lets data be reached, and not before now', () => {
    for (const need of needs) {
      for (const now of nows) {
        for (const each of departures(cases, need, now)) {
          if (each.kind !== 'before') continue;
          const one = cases.find(({ key }) => key === each.key);
          const lastAccess = one?.answer.lastAccess;
          expect(lastAccess && 'at' in lastAccess && each.at + need <= lastAccess.at).toBe(true);
          expect(each.accessEnds).toBe(each.at + need);
          expect(each.at).toBeGreaterThanOrEqual(now ?? -Infinity);
          if (!each.hasTime) expect(each.accessEnds).toBe(startOfDay(each.accessEnds));
          expect(one?.scenario.storesNone).toBeUndefined();
        }
      }
    }
  });

  test('no date where the text gives no moment, and always a reason', () => {
    for (const each of departures(cases, DAY, undefined)) {
      const one = cases.find(({ key }) => key === each.key);
      const isKnown = one?.answer.lastAccess.kind === 'moment' || one?.answer.lastAccess.kind === 'at-once';
      if (each.kind !== 'none') expect(isKnown).toBe(true);
      else if (isKnown) expect(each.reason).toBe('stores-none');
      if (each.kind === 'none' && (each.reason === 'undated' || each.reason === 'lacking')) {
        expect(each.rule && consequenceOf(each.rule).endsAccess, each.key).toBe(true);
        expect(each.citations.length, each.key).toBeGreaterThan(0);
      }
    }
  });

  test('who needs longer never begins later; the order is too late, then by start, then without a date', () => {
    const short = new Map(departures(cases, DAY, undefined).map((each) => [each.key, each]));
    for (const long of departures(cases, 5 * DAY, undefined)) {
      const other = short.get(long.key);
      if (long.kind === 'before') expect(other).toMatchObject({ kind: 'before', at: long.at + 4 * DAY });
    }
    const order = departures(cases, DAY, triggeredAt).map(({ kind }) => ['too-late', 'before', 'none'].indexOf(kind));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test('a payment given leaves nothing to hurry for', () => {
    const paid = departures(
      cases.map((each) => ({ ...each, isPaid: true })),
      DAY,
      undefined,
    );
    expect(paid.every(({ kind }) => kind === 'none')).toBe(true);
  });
});
