import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { DAY, HOUR, startOfDay } from './count-period';
import { judgePayment } from './payment-verdict';
import { phasesOf } from './phases';
import { projectLifecycle } from './project-lifecycle';
import { settle } from './settlement';
import { withGeneral } from './with-general';

const triggeredAt = startOfDay(Date.UTC(2026, 5, 10)) + 9 * HOUR;
const scenarios = [1, ...lifecycleContent.lifecycles.map(({ number }) => number)].flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  return withGeneral(number, own, lifecycleContent).scenarios.map((scenario) => ({ number, scenario }));
});

function judge({ scenario }: (typeof scenarios)[number], after: number, parameters = {}) {
  const settledAt = triggeredAt + after;
  const given = {
    triggeredAt,
    settledAt,
    counting: 'moment',
    isHoliday: () => false,
    parameters,
    readings: {},
  } as const;
  const events = projectLifecycle(scenario, given);
  const settlement = settle(scenario, events, settledAt);
  const verdict = judgePayment(settlement, events, phasesOf(scenario, events, triggeredAt, settledAt), settledAt);
  return { settlement, verdict };
}

const find = (wanted: number, id: string) => {
  const found = scenarios.find(({ number, scenario }) => number === wanted && scenario.id === id);
  if (!found) throw new Error(`There is no ${id} of ${wanted}.`);
  return found;
};

test.each([
  // 2.1, 2.2: usable for 24 hours, stopped, deleted after eight days.
  [2, 'arrears', 6 * HOUR, {}, 'yes', undefined, []],
  [2, 'arrears', 30 * HOUR, {}, 'implied', 24 * HOUR, []],
  [2, 'arrears', 9 * DAY, {}, 'late', 24 * HOUR, ['deleted']],
  // 17.1.1: the printed words bring it back after the deferral of 17.1.2.
  [17, 'arrears-deferral-time', 7 * DAY, { deferral: 3 * DAY }, 'yes', 3 * DAY, []],
  // 5.4 stops after an hour and says nothing of what paying brings back.
  [5, 'arrears', 6 * HOUR, {}, 'unsure', HOUR, []],
  // 13.2: released seven days after the stop, and nothing says that paying between the two averts it.
  [13, 'arrears', 2 * HOUR, {}, 'unsure', HOUR, []],
  [59, 'expiry', 8 * DAY, {}, 'late', 0, ['released', 'data-deleted']],
] as const)('%i %s paid after %i ms: %o %s', (number, id, after, parameters, kind, stopped, gone) => {
  const { verdict } = judge(find(number, id), after, parameters);
  expect(verdict.kind).toBe(kind);
  expect(verdict.service?.stoppedAt).toBe(stopped === undefined ? undefined : triggeredAt + stopped);
  expect(verdict.gone.map(({ rule }) => rule.id)).toEqual(gone);
});

const MOMENTS = [0, HOUR / 2, 6 * HOUR, 30 * HOUR, 8 * DAY, 16 * DAY, 40 * DAY];

test('no verdict contradicts what it is made of, for every scenario before, between and after', () => {
  const wrong = scenarios.flatMap((each) =>
    MOMENTS.flatMap((after) => {
      const { settlement, verdict } = judge(each, after);
      const { kind, service } = verdict;
      const isYes = kind === 'yes' || kind === 'implied';
      const outcomes = settlement.restored.map(({ outcome }) => outcome);
      const faults = [
        isYes && settlement.losses.length > 0 && 'yes, and something is lost',
        isYes && outcomes.includes('too-late') && 'yes, and too late',
        isYes && outcomes.includes('unsaid') && 'yes, and not said',
        isYes &&
          service !== undefined &&
          service.after !== 'back' &&
          service.after !== 'implied' &&
          'yes, and not back',
        kind === 'late' && !settlement.losses.some(({ state }) => state === 'certain') && 'late, and nothing is lost',
        outcomes.includes('too-late') && outcomes.includes('restored') && 'too late, and restored',
        service?.after === 'back' && outcomes.includes('too-late') && kind !== 'late' && 'back, and too late',
      ].filter(Boolean);
      return faults.map((fault) => `${each.number} ${each.scenario.id} ${after / HOUR} h: ${String(fault)}`);
    }),
  );
  expect(wrong).toEqual([]);
});
