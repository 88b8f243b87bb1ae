import { describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { readCase } from '../lifecycle/case-readings';
import type { Scenario } from '../lifecycle/model';
import { hasRemedy } from '../lifecycle/has-remedy';
import { judgePayment } from '../lifecycle/payment-verdict';
import type { LifecycleEvent } from '../lifecycle/project-lifecycle';
import { withGeneral } from '../lifecycle/with-general';
import { startOfDate } from '../time/beijing';
import { DAY, HOUR } from '../time/duration';
import { certainFrom, lossCurve, takenAt, type CurveCase } from './loss-curve';

const triggeredAt = startOfDate('2026-06-10') + 9 * HOUR;
const scenarios = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  return withGeneral(number, own, lifecycleContent).scenarios.map((scenario) => ({ number, scenario }));
});
const given = { triggeredAt, counting: 'moment', isHoliday: () => false, readings: {} } as const;
type Parameters = Readonly<Record<string, number>>;

function paidAt(
  { number, scenario }: (typeof scenarios)[number],
  settledAt: number,
  parameters: Parameters = {},
): CurveCase {
  const byReading = readCase(scenario, { ...given, parameters, settledAt });
  const key = `${number} ${scenario.id} ${scenario.variant ?? ''}`;
  return { key, scenario, triggeredAt, slack: 0, settledAt, byReading };
}
const unpaid = (each: (typeof scenarios)[number], parameters: Parameters = {}) => paidAt(each, Infinity, parameters);

function find(wanted: number, id: string) {
  const found = scenarios.find(({ number, scenario }) => number === wanted && scenario.id === id);
  if (!found) throw new Error(`There is no ${id} of ${wanted}.`);
  return found;
}

const curve = (number: number, id: string, parameters: Parameters = {}) =>
  lossCurve([unpaid(find(number, id), parameters)]);
const told = (steps: ReturnType<typeof lossCurve>['steps']) =>
  steps.map(({ kind, standing, rule, at }) => [kind, standing, rule.id, (at - triggeredAt) / HOUR]);

describe('what a clause comes to', () => {
  test('2.2: stopped after a day, charged meanwhile, deleted after eight days', () => {
    const { steps, undated } = curve(2, 'arrears');
    expect(told(steps).filter(([kind]) => kind !== 'charged')).toEqual([
      ['stopped', 'certain', 'suspended', 24],
      ['stopped', 'certain', 'frozen', 24],
      ['stopped', 'certain', 'terminated', 192],
      ['lost', 'certain', 'deleted', 192],
    ]);
    expect(undated.filter(({ kind }) => kind === 'lost')).toEqual([]);
  });

  test('13.2: from the stop on nothing says that paying averts the release, and after seven days it has come', () => {
    const { steps } = curve(13, 'arrears');
    const losses = steps.filter(({ kind, rule }) => kind === 'lost' && rule.subject === 'instance');
    expect(told(losses)).toEqual([
      ['lost', 'possible', losses[0]?.rule.id, 1],
      ['lost', 'certain', losses[0]?.rule.id, 169],
    ]);
    expect(losses[0]?.comes).toEqual({ at: triggeredAt + 7 * DAY + HOUR, hasTime: false });
  });

  test('16.1: within a day it may have stopped, and then it has', () => {
    const stops = curve(16, 'arrears').steps.filter(
      ({ kind, rule }) => kind === 'stopped' && rule.subject === 'service',
    );
    expect(told(stops).map(([, standing, , hours]) => [standing, hours])).toEqual([
      ['possible', 0],
      ['certain', 24],
    ]);
  });

  test('5.2 and 5.5: what has no figure is listed and has no date; a right is told as one', () => {
    const general = scenarios.find(({ number, scenario }) => number === 1 && scenario.trigger === 'arrears');
    if (!general) throw new Error('There are no general arrears.');
    const { steps, undated } = lossCurve([unpaid(general)]);
    expect(steps.filter(({ kind }) => kind === 'lost')).toEqual([]);
    expect(steps.every(({ standing }) => standing === 'right')).toBe(true);
    expect(undated.some(({ kind, rule }) => kind === 'lost' && rule.effect === 'delete')).toBe(true);
  });

  test('17.1.2: without its deferral it has no moment, and says what is missing', () => {
    const { undated } = curve(17, 'arrears-deferral-time');
    expect(undated.some(({ lacks }) => lacks.includes('deferral'))).toBe(true);
    expect(curve(17, 'arrears-deferral-time', { deferral: 72 * HOUR }).undated).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ lacks: ['deferral'] })]),
    );
  });

  test('2.1 and 2.2: paid two days after the arrears, it has stopped for all that, and nothing is deleted', () => {
    const { steps } = lossCurve([paidAt(find(2, 'arrears'), triggeredAt + 2 * DAY)]);
    expect(told(steps).filter(([kind]) => kind !== 'charged')).toEqual([
      ['stopped', 'certain', 'suspended', 24],
      ['stopped', 'certain', 'frozen', 24],
    ]);
    expect(takenAt(steps, 'stopped', Infinity).certain.size).toBe(1);
    const inTime = lossCurve([paidAt(find(2, 'arrears'), triggeredAt + 20 * HOUR)]).steps;
    expect(inTime.filter(({ kind }) => kind !== 'charged')).toEqual([]);
  });

  test('3.4.1(3): what is left of a package lapses, paid or not, and is no step', () => {
    const all = lossCurve(scenarios.map((each) => unpaid(each)));
    expect(all.regardless.length).toBeGreaterThan(0);
    expect(all.regardless.every(({ rule }) => rule.subject === 'package')).toBe(true);
    expect(all.steps.some(({ rule }) => rule.effect === 'void' && rule.subject === 'package')).toBe(false);
  });
});

/** What a payment comes to by every reading: what is gone, and what may be. */
function settleAt(scenario: Scenario, settledAt: number, parameters: Parameters) {
  return readCase(scenario, { ...given, parameters, settledAt }).map(({ settlement, events, states }) => {
    if (!settlement) throw new Error('Nothing was settled.');
    const { gone, perhaps } = judgePayment(settlement, events, states, settledAt);
    return {
      gone,
      perhaps: perhaps.filter(({ earliest }) => earliest !== null),
      events,
      unspoken: settlement.unspoken,
    };
  });
}
const isOf = (rule: LifecycleEvent['rule']) => (event: LifecycleEvent) =>
  event.rule.effect === rule.effect && event.rule.subject === rule.subject && event.rule.object?.zh === rule.object?.zh;

const PARAMETERS: readonly Parameters[] = [
  {},
  {
    deferral: 30 * HOUR,
    grace: 5 * DAY,
    storage: 30 * DAY,
    'deferral-closed': triggeredAt + 10 * HOUR,
    'arrears-at': triggeredAt + 40 * HOUR,
  },
];

describe('every scenario of every product', () => {
  test('a loss agrees with what a payment just before it and just after it comes to', () => {
    const wrong = scenarios.flatMap((each) =>
      PARAMETERS.flatMap((parameters) =>
        lossCurve([unpaid(each, parameters)]).steps.flatMap((step) => {
          const { kind, rule, at, limit, standing, isLatest, key } = step;
          if (kind !== 'lost') return [];
          // Where only a day is certain, it may come from its beginning on, and has at its end.
          const before = settleAt(each.scenario, limit - 1, parameters);
          const after = settleAt(each.scenario, limit + 1, parameters);
          const surelyAfter = settleAt(each.scenario, (certainFrom(step) ?? limit) + 1, parameters);
          const isGone = (one: (typeof before)[number]) => one.gone.some(isOf(rule));
          const isOpen = (one: (typeof before)[number]) => isGone(one) || one.perhaps.some(isOf(rule));
          const faults = [
            ...(!isLatest && before.some(isOpen) ? ['open before'] : []),
            ...(isLatest && !before.some(isOpen) ? ['not open before'] : []),
            ...(before.every(isGone) ? ['gone before'] : []),
            ...(after.some(isOpen) ? [] : ['not open after']),
            ...(standing === 'certain' && !surelyAfter.every(isGone) ? ['not gone after'] : []),
            ...(standing !== 'certain' && after.every(isGone) ? ['gone after'] : []),
          ];
          return faults.map((fault) => `${key} ${rule.id} ${(at - triggeredAt) / HOUR}: ${fault}`);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('what stops, and what is charged, has not come for who pays just before, and has or may have just after', () => {
    const wrong = scenarios.flatMap((each) =>
      PARAMETERS.flatMap((parameters) =>
        lossCurve([unpaid(each, parameters)]).steps.flatMap((step) => {
          const { kind, rule, at, limit, standing, isLatest, key } = step;
          if (kind === 'lost' || !hasRemedy(each.scenario)) return [];
          const statesAt = (settledAt: number) =>
            settleAt(each.scenario, settledAt, parameters).map(({ events }) =>
              events.filter(isOf(rule)).map(({ state }) => state),
            );
          const before = statesAt(limit - 1);
          const after = statesAt(limit + 1);
          const surelyAfter = statesAt((certainFrom(step) ?? limit) + 1);
          const hasCome = (states: readonly string[]) =>
            states.some((state) => state === 'certain' || state === 'possible');
          return [
            ...(!isLatest && before.some(hasCome) ? ['come before'] : []),
            ...(after.some(hasCome) ? [] : ['not come after']),
            ...(standing === 'certain' && !surelyAfter.every((states) => states.includes('certain'))
              ? ['not certain after']
              : []),
            ...(before.every((states) => states.includes('certain')) ? ['certain before'] : []),
          ].map((fault) => `${key} ${rule.id} ${(at - triggeredAt) / HOUR}: ${fault}`);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('no loss that a payment meets is without a step, or a place among what has none', () => {
    const moments = [0, HOUR / 2, 6 * HOUR, 30 * HOUR, 8 * DAY, 16 * DAY, 60 * DAY];
    const wrong = scenarios.flatMap((each) =>
      PARAMETERS.flatMap((parameters) => {
        const { steps, undated, regardless } = lossCurve([unpaid(each, parameters)]);
        const rules = [...steps, ...undated, ...regardless].map(({ rule }) => rule);
        return moments.flatMap((after) =>
          settleAt(each.scenario, triggeredAt + after, parameters).flatMap(({ gone, perhaps }) =>
            [...gone, ...perhaps].filter((event) => !rules.some((rule) => isOf(rule)(event))),
          ),
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('paying later never saves more, and what is certain is also possible', () => {
    const { steps } = lossCurve(scenarios.map((each) => unpaid(each)));
    const limits = steps.flatMap((step) => [step.limit, certainFrom(step) ?? step.limit]);
    const moments = [...new Set(limits.flatMap((limit) => [limit - 1, limit, limit + 1]))].toSorted((a, b) => a - b);
    for (const kind of ['lost', 'stopped', 'charged'] as const) {
      let before = takenAt(steps, kind, -Infinity);
      expect(before.possible.size).toBe(0);
      for (const at of moments) {
        const taken = takenAt(steps, kind, at);
        expect([...before.possible].every((key) => taken.possible.has(key))).toBe(true);
        expect([...before.certain].every((key) => taken.certain.has(key))).toBe(true);
        expect([...taken.certain].every((key) => taken.possible.has(key))).toBe(true);
        before = taken;
      }
    }
  });

  test('a payment leaves the steps before it as they are, makes none more certain, and takes away all that come after it', () => {
    const wrong = scenarios.flatMap((each) =>
      [0, HOUR, 12 * HOUR, 30 * HOUR, 8 * DAY, 16 * DAY, 400 * DAY].flatMap((after) => {
        if (!hasRemedy(each.scenario)) return [];
        const settledAt = triggeredAt + after;
        const whole = lossCurve([unpaid(each)]);
        const { steps, undated } = lossCurve([paidAt(each, settledAt)]);
        const same = (one: { kind: string; rule: LifecycleEvent['rule'] }) => (other: typeof one) =>
          other.kind === one.kind && other.rule.id === one.rule.id;
        return [
          ...steps.filter(({ limit }) => limit > settledAt).map(({ rule }) => `${rule.id} after the payment`),
          ...steps
            .filter((step) => !whole.steps.some(({ at, ...other }) => at === step.at && same(step)(other)))
            .map(({ rule }) => `${rule.id} is new`),
          ...whole.steps
            .filter((step) => (certainFrom(step) ?? Infinity) < settledAt && !steps.some(same(step)))
            .map(({ rule }) => `${rule.id} has come and is left out`),
          ...steps
            .filter((step) => (certainFrom(step) ?? -Infinity) > settledAt)
            .map(({ rule }) => `${rule.id} is not certain yet`),
          ...undated.filter((one) => !whole.undated.some(same(one))).map(({ rule }) => `${rule.id} is new, undated`),
        ].map((fault) => `${each.number} ${each.scenario.id} ${after / HOUR}: ${fault}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a limit gives nobody more time than the clauses do', () => {
    const { steps } = lossCurve(scenarios.map((each) => unpaid(each)));
    expect(steps.filter(({ isLatest, limit, at }) => (isLatest ? limit < at : limit > at))).toEqual([]);
  });
});
