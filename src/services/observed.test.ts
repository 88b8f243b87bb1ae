import { describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { readCase } from '../lifecycle/case-readings';
import { consequenceOf, isLossOfData, stopsAll } from '../lifecycle/consequences';
import type { LifecycleRule } from '../lifecycle/model';
import { withGeneral } from '../lifecycle/with-general';
import { startOfDate } from '../time/beijing';
import { DAY, HOUR } from '../time/duration';
import { agreesWith, compare, type Observed, type ObservedCase } from './observed';

const triggeredAt = startOfDate('2026-06-10') + 9 * HOUR;
const scenarios = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  return withGeneral(number, own, lifecycleContent).scenarios.map((scenario) => ({ number, scenario }));
});

function caseOf(
  { scenario }: (typeof scenarios)[number],
  slack = 0,
  paidAfter = Infinity,
  parameters = {},
): ObservedCase {
  const given = { triggeredAt, counting: 'moment', isHoliday: () => false, parameters, readings: {} } as const;
  return { scenario, slack, byReading: readCase(scenario, { ...given, settledAt: triggeredAt + paidAfter }) };
}
function find(wanted: number, id: string) {
  const found = scenarios.find(({ number, scenario }) => number === wanted && scenario.id === id);
  if (!found) throw new Error(`There is no ${id} of ${wanted}.`);
  return found;
}
const seen = (after: number, slack = 0) => ({ at: triggeredAt + after, slack });
const fits = (number: number, id: string, observed: Observed, after: number, slack = 0) =>
  compare(caseOf(find(number, id)), observed, seen(after, slack)).byReading.map(({ fit }) => fit);

describe('what a clause allows', () => {
  test('2.1: stopped after 20 hours is four hours earlier than the text has it', () => {
    expect(fits(2, 'arrears', 'stopped', 20 * HOUR)).toMatchObject([{ kind: 'earlier', by: 4 * HOUR, hasTime: true }]);
    expect(fits(2, 'arrears', 'stopped', 24 * HOUR)).toMatchObject([{ kind: 'within' }]);
    expect(fits(2, 'arrears', 'stopped', 30 * HOUR)).toMatchObject([{ kind: 'later', by: 6 * HOUR }]);
  });

  test('2.1: a day alone may still be the right hour', () => {
    expect(fits(2, 'arrears', 'stopped', 15 * HOUR, DAY)).toMatchObject([{ kind: 'within' }]);
  });

  test('17.1.4, 3.3, 32.3, 13.2: on the day of a deletion, before its moment, only who counts the first day as day one agrees', () => {
    for (const [number, id, days] of [
      [17, 'arrears-no-deferral', 15],
      [3, 'arrears', 7],
      [32, 'arrears', 7],
    ] as const) {
      const one = caseOf(find(number, id));
      // The arrears came at nine, and it was gone at one in the morning.
      const early = compare(one, 'gone', seen(days * DAY - 8 * HOUR));
      expect([number, early.agrees]).toEqual([number, 'some']);
      expect(early.byReading[0]?.fit).toMatchObject({ kind: 'dayOne', limit: triggeredAt + days * DAY });
      expect([number, compare(one, 'gone', seen(days * DAY)).agrees]).toEqual([number, 'all']);
      expect([number, compare(one, 'gone', seen(days * DAY - 10 * HOUR)).agrees]).toEqual([number, 'none']);
    }
    const stopped = seen(HOUR);
    const station = compare(caseOf(find(13, 'arrears')), 'gone', seen(7 * DAY + HOUR / 4), stopped);
    expect(station.byReading[0]?.fit).toMatchObject({ kind: 'dayOne', limit: triggeredAt + 7 * DAY + HOUR });
  });

  test('2.2: seven days count from the suspension, where that was seen to be later', () => {
    const one = caseOf(find(2, 'arrears'));
    const gone = seen(9 * DAY);
    expect(compare(one, 'gone', gone).byReading[0]?.fit).toMatchObject({ kind: 'later', by: DAY });
    expect(compare(one, 'gone', gone, seen(3 * DAY)).byReading[0]?.fit).toMatchObject({
      kind: 'earlier',
      by: DAY,
      isFromSeen: true,
    });
    expect(compare(one, 'gone', seen(10 * DAY), seen(3 * DAY)).byReading[0]?.fit).toMatchObject({ kind: 'within' });
  });

  test('12.1: seven days count from the arrears, wherever the stop was', () => {
    const one = caseOf(find(12, 'arrears'));
    const alone = compare(one, 'gone', seen(8 * DAY));
    expect(compare(one, 'gone', seen(8 * DAY), seen(5 * DAY))).toEqual(alone);
  });

  test('16.1: any moment of the window will do', () => {
    for (const after of [0, 12 * HOUR, 24 * HOUR])
      expect(fits(16, 'arrears', 'stopped', after)).toMatchObject([{ kind: 'within' }]);
  });

  test('17.1.4: a deletion between its two readings agrees with one of them', () => {
    const one = caseOf(find(17, 'arrears-deferral-time'), 0, Infinity, { deferral: 2 * DAY });
    expect(compare(one, 'gone', seen(14 * DAY)).agrees).toBe('none');
    // Only the day is certain, so that one may count on its beginning.
    const some = compare(one, 'gone', seen(16 * DAY));
    expect(some.agrees).toBe('some');
    expect(some.byReading.find(({ fit }) => !agreesWith(fit))?.fit).toMatchObject({ kind: 'earlier', by: 15 * HOUR });
    expect(compare(one, 'gone', seen(60 * DAY)).agrees).toBe('all');
  });

  test('5.5: what has no moment cannot be too early, but before the arrears', () => {
    const general = scenarios.find(({ number, scenario }) => number === 1 && scenario.trigger === 'arrears');
    if (!general) throw new Error('There are no general arrears.');
    expect(compare(caseOf(general), 'gone', seen(HOUR))).toMatchObject({
      agrees: 'all',
      byReading: [{ fit: { kind: 'undated' } }],
    });
    expect(compare(caseOf(general), 'gone', seen(-HOUR))).toMatchObject({ agrees: 'none' });
  });

  test('2.2: paid in time, it should not have come at all', () => {
    const paid = caseOf(find(2, 'arrears'), 0, 3 * DAY);
    expect(compare(paid, 'gone', seen(9 * DAY))).toMatchObject({
      agrees: 'none',
      byReading: [{ fit: { kind: 'averted' } }],
    });
  });
});

describe('every scenario of every product', () => {
  const moments = [-DAY, -1, 0, HOUR, 20 * HOUR, DAY, 3 * DAY, 7 * DAY, 8 * DAY, 16 * DAY, 40 * DAY, 400 * DAY];
  const kinds = ['stopped', 'gone'] as const;

  const wrongOf = (check: (each: (typeof scenarios)[number], observed: Observed) => boolean) =>
    scenarios.flatMap((each) =>
      kinds.flatMap((observed) => (check(each, observed) ? [] : [`${each.number} ${each.scenario.id} ${observed}`])),
    );

  test('what is seen at the earliest moment of the first to come agrees, or may be of other data; a day before it does not', () => {
    const wrong = wrongOf((each, observed) => {
      const one = caseOf(each);
      return one.byReading.every(({ events }, index) => {
        // 29.3: the release of what holds data is none of data, where the product's own terms say when they go.
        const isOwn = (rule: LifecycleRule) => consequenceOf(rule).loses === 'data' && rule.fills === undefined;
        const hasOwn = events.some(({ rule }) => isOwn(rule));
        const isGone = (rule: LifecycleRule) =>
          isLossOfData(rule) && (!hasOwn || isOwn(rule) || rule.fills !== undefined);
        const some = events.filter(({ rule }) => (observed === 'stopped' ? stopsAll : isGone)(rule));
        const earliest = Math.min(...some.map(({ notBefore }) => notBefore));
        const at = (moment: number) => compare(one, observed, { at: moment, slack: 0 }).byReading[index]?.fit;
        const first = at(earliest);
        // 9.2.4 can be read as counting from the arrears: since then nothing is a charge where it deletes.
        const isGeneral = each.scenario.trigger === 'arrears' && some.some(({ rule }) => rule.fills === 'deletion');
        const isOpen = observed === 'gone' && isGeneral && earliest - DAY >= triggeredAt;
        return (
          some.length === 0 ||
          (first &&
            (agreesWith(first) || first.kind === 'depends') &&
            (at(earliest - DAY)?.kind === 'earlier') !== isOpen)
        );
      });
    });
    expect(wrong).toEqual([]);
  });

  test('a right is never too late, and what is later has a certain end before it', () => {
    const wrong = wrongOf((each, observed) =>
      moments.every((after) =>
        compare(caseOf(each), observed, seen(after)).byReading.every(({ fit, read }) => {
          if (fit.kind === 'earlier') return fit.by > 0;
          if (fit.kind !== 'later') return true;
          const event = read.events.find(({ rule }) => rule === fit.rule);
          const isOver = (event?.latest ?? Infinity) < triggeredAt + after;
          return fit.rule.modality === 'will' && fit.by > 0 && event?.state === 'certain' && isOver;
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('later is never too early: once allowed, it stays allowed or is later', () => {
    const wrong = wrongOf((each, observed) => {
      const early = moments.map((after) =>
        compare(caseOf(each), observed, seen(after)).byReading.map(({ fit }) => fit.kind === 'earlier'),
      );
      return early.every((now, index) =>
        now.every((isEarly, reading) => !isEarly || early[index - 1]?.[reading] !== false),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('doubt about the trigger or the moment only makes more of it agree', () => {
    const wrong = wrongOf((each, observed) =>
      moments.every((after) => {
        const sure = compare(caseOf(each), observed, seen(after)).byReading;
        const doubtful = compare(caseOf(each, DAY), observed, seen(after, DAY)).byReading;
        return sure.every(({ fit }, index) => {
          const other = doubtful[index]?.fit;
          return !agreesWith(fit) || (other !== undefined && agreesWith(other));
        });
      }),
    );
    expect(wrong).toEqual([]);
  });
});
