import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { startOfDay } from '../time/beijing.ts';
import { DAY, HOUR } from '../time/duration.ts';
import { momentsOf } from './case-moments.ts';
import { periodsOf } from './case-periods.ts';
import { findOtherEvents } from './other-events.ts';
import { type Case, projectLifecycle } from './project-lifecycle.ts';

const TRIGGER = startOfDay(0) + 10 * HOUR;

function workOut(number: number, id: string, more: Partial<Case> = {}) {
  const scenario = lifecycleContent.lifecycles
    .find((lifecycle) => lifecycle.number === number)
    ?.scenarios.find((each) => each.id === id);
  if (!scenario) throw new Error(`${number} has no ${id}.`);
  const given: Case = {
    triggeredAt: TRIGGER,
    settledAt: Infinity,
    counting: 'moment',
    isHoliday: () => false,
    parameters: {},
    readings: {},
    ...more,
  };
  const events = projectLifecycle(scenario, given);
  const others = findOtherEvents(scenario, given, scenario.readings);
  const moments = momentsOf(events, others, TRIGGER);
  return { others, moments, periods: periodsOf(events, others, moments, TRIGGER) };
}

const DEFERRED = { parameters: { deferral: 48 * HOUR } };

test('17.1.4: the other reading deletes fifteen days after the suspension, two days later', () => {
  const { others, periods } = workOut(17, 'arrears-deferral-time', DEFERRED);
  const deleted = others.filter(({ event }) => event.rule.id === 'deleted');
  expect(deleted.map(({ event }) => (event.earliest ?? 0) - TRIGGER)).toEqual([17 * DAY]);
  const ofDeletion = periods.filter(({ rules }) => rules.some(({ id }) => id === 'deleted'));
  expect(ofDeletion.map(({ from, to, isOther, anchor }) => [Number(from), Number(to), isOther, anchor?.id])).toEqual([
    [0, 15 * DAY, false, undefined],
    [2 * DAY, 17 * DAY, true, 'suspended'],
  ]);
});

test('17.1.4: without a deferral both readings come to the same, and there is no other', () => {
  expect(workOut(17, 'arrears-deferral-time', { parameters: { deferral: 0 } }).others).toEqual([]);
});

test('2.1, 2.2: the seven days count from the suspension, and not from the arrears', () => {
  const { moments, periods } = workOut(2, 'arrears');
  expect(moments.map(({ at }) => at)).toEqual([0, DAY, 8 * DAY]);
  expect(periods.map(({ from, to, anchor }) => [Number(from), Number(to), anchor?.id])).toEqual([
    [0, DAY, undefined],
    [DAY, 8 * DAY, 'suspended'],
  ]);
});

test('39.4: the notices come before the expiry, and their periods lead back to before it', () => {
  const { moments, periods } = workOut(39, 'expiry-resource');
  expect(moments.slice(0, 4).map(({ at }) => (at ?? 0) / DAY)).toEqual([-7, -3, -1, 0]);
  expect(periods.slice(0, 3).map(({ from, to }) => [Number(from), Number(to) / DAY])).toEqual([
    [0, -7],
    [0, -3],
    [0, -1],
  ]);
});

test('51.1: what counts from a moment without a figure stands after it, and still says how long', () => {
  const { moments, periods } = workOut(51, 'arrears');
  const undated = moments.filter(({ at }) => at === null);
  expect(undated.map(({ events }) => events.map(({ event }) => event.rule.id))).toEqual([
    ['suspended', 'frozen'],
    ['deleted'],
  ]);
  const deletion = periods.find(({ rules }) => rules.some(({ id }) => id === 'deleted'));
  expect([deletion?.from, deletion?.to]).toEqual(undated.map(({ key }) => key));
});

test('16.1: within 24 hours has two ends', () => {
  const { moments } = workOut(16, 'arrears');
  const ends = moments.flatMap(({ at, events }) =>
    events.filter(({ event }) => event.rule.effect === 'suspend').map(({ end }) => [at, end]),
  );
  expect(ends).toEqual([
    [0, 'start'],
    [DAY, 'latest'],
  ]);
});
