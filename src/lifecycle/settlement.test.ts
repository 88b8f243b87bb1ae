import { expect, test } from 'vitest';
import { lifecycles } from '@content/lifecycle';
import { DAY, HOUR } from './count-period';
import { projectLifecycle } from './project-lifecycle';
import { settle } from './settlement';

/** What paying so many hours after the trigger brings back, as `what outcome basis`. */
const paid = (number: number, id: string, hours: number) => {
  const scenario = lifecycles.find((product) => product.number === number)?.scenarios.find((found) => found.id === id);
  if (!scenario) throw new Error(`${number} has no scenario ${id}`);
  const settledAt = hours * HOUR;
  const events = projectLifecycle(scenario, {
    triggeredAt: 0,
    settledAt,
    counting: 'moment',
    isHoliday: () => false,
    parameters: {},
    readings: {},
  });
  const { restored, losses, unspoken, averted } = settle(scenario, events, settledAt);
  return {
    restored: restored.map(({ recovery, outcome }) => `${recovery.what.en} ${outcome} ${recovery.basis}`),
    losses: losses.map(({ rule, state }) => `${rule.id} ${state}`),
    unspoken: unspoken.map(({ rule }) => rule.id),
    averted: averted.map(({ rule }) => rule.id),
  };
};

test('28.1 prints that service comes back within seven days; afterwards all is lost', () => {
  expect(paid(28, 'expiry', 24)).toMatchObject({ restored: ['Service restored printed'], losses: [], unspoken: [] });
  // Seven days fix no hour: on that day it may be too late, after it it is.
  expect(paid(28, 'expiry', 169)).toMatchObject({
    restored: ['Service in-doubt printed'],
    losses: ['released possible', 'deleted possible'],
  });
  expect(paid(28, 'expiry', 193)).toMatchObject({
    restored: ['Service too-late printed'],
    losses: ['released certain', 'deleted certain'],
  });
});

test('15.2 prints that paying restores service, with no end', () => {
  expect(paid(15, 'arrears', 1000).restored).toEqual(['Service restored printed']);
});

test('5.4 says nothing of a service that has stopped: paying then brings back nothing that is written', () => {
  expect(paid(5, 'arrears', 0.5)).toMatchObject({ restored: ['Service untouched implied'], unspoken: [] });
  expect(paid(5, 'arrears', 2)).toMatchObject({
    restored: ['Service unsaid implied'],
    unspoken: ['stopped', 'terminated-by-right'],
  });
});

test('6.3: messages that may have been released may be gone', () => {
  // Other data go at a moment that is not stated (5.5), which may have been before.
  expect(paid(6, 'arrears', 73).losses).toEqual(['messages-released possible', 'deleted-after-buffer unknown']);
});

test('26.1.1: local data are readable again whenever all is paid', () => {
  expect(paid(26, 'arrears-local', (100 * DAY) / HOUR).restored).toEqual([
    'Access to the data on the local cache disk restored printed',
  ]);
});
