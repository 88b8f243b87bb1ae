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

  const find = (key: string) => cases.find((each) => each.key === key);

  test('what begins in time ends while the text lets data be reached, and not before now', () => {
    const wrong = needs.flatMap((need) =>
      nows.flatMap((now) =>
        departures(cases, need, now).flatMap((each) => {
          if (each.kind !== 'before') return [];
          const one = find(each.key);
          const lastAccess = one?.answer.lastAccess;
          const isRight =
            lastAccess !== undefined &&
            'at' in lastAccess &&
            each.at + need === each.accessEnds &&
            each.accessEnds <= lastAccess.at &&
            each.at >= (now ?? -Infinity) &&
            (each.hasTime || each.accessEnds === startOfDay(each.accessEnds)) &&
            one?.scenario.storesNone === undefined;
          return isRight ? [] : [each.key];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('no date where the text gives no moment, and always a reason, with its clause', () => {
    const wrong = departures(cases, DAY, undefined).filter((each) => {
      const kind = find(each.key)?.answer.lastAccess.kind;
      const isKnown = kind === 'moment' || kind === 'at-once';
      if (each.kind !== 'none') return !isKnown;
      if (isKnown) return each.reason !== 'stores-none';
      const isUndated = each.reason === 'undated' || each.reason === 'lacking';
      const endsAccess = each.rule !== undefined && consequenceOf(each.rule).endsAccess === true;
      return isUndated && (!endsAccess || each.citations.length === 0);
    });
    expect(wrong).toEqual([]);
  });

  test('who needs longer never begins later; the order is too late, then by start, then without a date', () => {
    const short = new Map(departures(cases, DAY, undefined).map((each) => [each.key, each]));
    const long = departures(cases, 5 * DAY, undefined);
    const wrong = long.filter((each) => {
      const other = short.get(each.key);
      return each.kind === 'before' && (other?.kind !== 'before' || other.at !== each.at + 4 * DAY);
    });
    expect(wrong).toEqual([]);
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
