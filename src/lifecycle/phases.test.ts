import { expect, test } from 'vitest';
import { lifecycles } from '../../content/lifecycle/index';
import { HOUR } from './count-period';
import { kindAt, phasesOf } from './phases';
import { projectLifecycle } from './project-lifecycle';

/** Phases of a product's first scenario from hour 0, as `track kind from..to`, in hours. */
const phases = (number: number, paidAfter = Infinity) => {
  const scenario = lifecycles.find((product) => product.number === number)?.scenarios[0];
  if (!scenario) throw new Error(`${number} has no scenario`);
  const events = projectLifecycle(scenario, {
    triggeredAt: 0,
    settledAt: paidAfter * HOUR,
    counting: 'moment',
    isHoliday: () => false,
    parameters: {},
    readings: {},
  });
  return phasesOf(events, 0);
};
const shown = (number: number, paidAfter?: number) =>
  phases(number, paidAfter).map(
    ({ track, kind, from, to }) => `${track} ${kind} ${from / HOUR}..${to === null ? '' : to / HOUR}`,
  );

test('2: running, suspended, ended; kept, unreachable, lost; silent, charged, silent', () => {
  expect(shown(2)).toEqual([
    'service running 0..24',
    'service suspended 24..192',
    'service ended 192..',
    'data kept 0..24',
    'data unreachable 24..192',
    'data lost 192..',
    'charging silent 0..24',
    'charging charged 24..192',
    'charging silent 192..',
  ]);
  expect(shown(2, 24)).toEqual(['service running 0..', 'data kept 0..', 'charging silent 0..']);
});

test('43: parts of the service end, the rest goes on and is charged', () => {
  expect(shown(43).filter((phase) => phase.startsWith('service'))).toEqual(['service restricted 0..']);
  expect(shown(43)).toContain('charging charged 0..');
});

test('16: what may end at any moment is not counted on', () => {
  expect(phases(16).find(({ kind }) => kind === 'suspended')).toMatchObject({ from: 0, isCertain: false });
});

test('the state at a moment is that of the phase it is in', () => {
  const all = phases(2);
  expect(kindAt(all, 'service', 23 * HOUR)).toBe('running');
  expect(kindAt(all, 'service', 24 * HOUR)).toBe('suspended');
  expect(kindAt(all, 'data', 200 * HOUR)).toBe('lost');
});
