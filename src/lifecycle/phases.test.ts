import { expect, test } from 'vitest';
import { lifecycles } from '@content/lifecycle';
import { HOUR } from './count-period';
import { phasesOf } from './phases';
import { phaseAt } from './phase';
import { projectLifecycle } from './project-lifecycle';

/** Phases of a scenario from hour 0. */
const phases = (number: number, id: string, paidAfter = Infinity, parameters = {}) => {
  const scenarios = lifecycles.find((product) => product.number === number)?.scenarios ?? [];
  const scenario = scenarios.find((each) => each.id === id);
  if (!scenario) throw new Error(`${number} has no scenario ${id}`);
  const events = projectLifecycle(scenario, {
    triggeredAt: 0,
    settledAt: paidAfter * HOUR,
    counting: 'moment',
    isHoliday: () => false,
    parameters,
    readings: {},
  });
  return phasesOf(scenario, events, 0, paidAfter * HOUR);
};

/** As `kind from..to` in hours; `?` only possible, `+` what a right may have added. */
const shown = (track: string, ...of: Parameters<typeof phases>) =>
  phases(...of)
    .filter((phase) => phase.track === track)
    .map(
      ({ kind, atLeast, mayBe, from, to }) =>
        `${kind}${kind === atLeast ? '' : '?'}${mayBe ? `+${mayBe}` : ''} ${from / HOUR}..${to === null ? '' : to / HOUR}`,
    );

test('2: running, suspended, ended; kept, unreachable, deleted; silent, charged, silent', () => {
  expect(shown('service', 2, 'arrears')).toEqual(['running 0..24', 'suspended 24..192', 'ended 192..']);
  expect(shown('data', 2, 'arrears')).toEqual(['kept 0..24', 'unreachable 24..192', 'deleted 192..']);
  expect(shown('charging', 2, 'arrears')).toEqual(['silent 0..24', 'charged 24..192', 'silent 192..']);
});

test('16.1 suspends at some moment within 24 hours: possible from the arrears on, certain after 24 hours', () => {
  expect(shown('service', 16, 'arrears')).toEqual(['suspended? 0..24', 'suspended 24..']);
});

test('a release is no deletion: 34.3.2, 39.1.1 and 40.3 release, 22.1.2 releases control data', () => {
  expect(shown('data', 34, 'arrears')).toEqual(['kept 0..24', 'unreachable 24..168', 'released+undated 168..']);
  expect(shown('data', 39, 'expiry-edition')).toEqual(['released+undated 0..']);
  expect(shown('data', 40, 'expiry-no-notice')).toEqual(['released+undated 0..']);
  expect(shown('data', 22, 'expiry-consortium').at(-1)).toBe('released+undated 168..');
});

test('29.3 releases the instance of the paid edition, goes on as the free one, and deletes DNS data later', () => {
  expect(shown('service', 29, 'expiry')).toEqual(['running 0..136', 'restricted? 136..160', 'restricted 160..']);
  expect(shown('data', 29, 'expiry').map((phase) => phase.split(' ')[0])).toEqual([
    'kept',
    'unreachable?',
    'deleted?',
    'deleted',
  ]);
});

test('53.2 leaves history to be viewed for the storage period, and then not even that', () => {
  expect(shown('data', 53, 'expiry')).toEqual(['unreachable 0..168', 'view-only 168..']);
  expect(shown('data', 53, 'expiry', Infinity, { storage: 720 * HOUR })).toEqual([
    'unreachable 0..168',
    'view-only 168..888',
    'not-viewable 888..',
  ]);
});

test('17.1.2: with a deferral whose length nobody gave, service has no dated end before 17.1.4 ends it', () => {
  expect(shown('service', 17, 'arrears-deferral-time')).toEqual(['undated 0..360', 'ended? 360..']);
  expect(shown('service', 17, 'arrears-deferral-time', Infinity, { deferral: 48 * HOUR })).toEqual([
    'running 0..48',
    'suspended 48..360',
    'ended? 360..',
  ]);
});

test('51: the right of 5.2 may suspend at once; 51.1 deletes at the earliest 30 days after', () => {
  expect(shown('service', 51, 'arrears')).toEqual(['suspended? 0..']);
  expect(shown('data', 51, 'arrears')).toEqual(['unreachable? 0..720', 'undated 720..']);
  expect(shown('charging', 51, 'arrears')).toEqual(['undated 0..']);
});

test('5.2 may end what 5.4 has stopped; 5.5 deletes at a moment that the text does not name', () => {
  expect(shown('service', 5, 'arrears')).toEqual(['running 0..1', 'suspended+ended 1..']);
  expect(shown('data', 5, 'arrears')).toEqual(['kept 0..1', 'undated 1..']);
});

test('charging ends with what ends it: 28.1 and 54.1 the release, 43.2 the last stop; 40.4.2 says that nothing is charged', () => {
  expect(shown('charging', 28, 'expiry')).toEqual(['charged 0..168', 'silent 168..']);
  expect(shown('charging', 54, 'arrears')).toEqual(['charged 0..360', 'silent 360..']);
  expect(shown('charging', 43, 'arrears')).toEqual(['charged 0..168', 'silent 168..']);
  expect(shown('charging', 40, 'expiry-notice')).toEqual(['uncharged 0..']);
  // 36.2: 请及时操作停用服务以结束计费: who has switched it off is not charged, and of the suspension nothing is said apart.
  expect(shown('charging', 36, 'arrears')[0]).toMatch(/^charged\? 0/);
});

test('an unpaid order has a track of its own, and none of what does not run yet', () => {
  expect(phases(6, 'order-unpaid').map(({ track }) => track)).toEqual(['order', 'order']);
  expect(shown('order', 6, 'order-unpaid')).toEqual(['held+lapsed 0..72', 'lapsed 72..']);
  expect(shown('order', 6, 'order-unpaid', 24)).toEqual(['held+lapsed 0..24', 'order-paid+lapsed 24..']);
  expect(shown('order', 6, 'order-unpaid', 100)).toEqual(['held+lapsed 0..72', 'lapsed 72..']);
});

test('a payment in time leaves everything as it was', () => {
  expect(shown('service', 2, 'arrears', 24)).toEqual(['running 0..']);
  expect(shown('data', 2, 'arrears', 24)).toEqual(['kept 0..']);
  expect(shown('charging', 2, 'arrears', 24)).toEqual(['silent 0..']);
});

test('28.1: renewed after 24 hours, service is back by print, data are kept and the rent ends', () => {
  expect(shown('service', 28, 'expiry', 24)).toEqual(['suspended 0..24', 'restored 24..']);
  expect(shown('data', 28, 'expiry', 24)).toEqual(['unreachable 0..24', 'kept 24..']);
  expect(shown('charging', 28, 'expiry', 24)).toEqual(['charged 0..24', 'silent 24..']);
});

test('2.2: paid after 30 hours, service is back by implication', () => {
  expect(shown('service', 2, 'arrears', 30)).toEqual(['running 0..24', 'suspended 24..30', 'restored-implied 30..']);
  expect(shown('data', 2, 'arrears', 30)).toEqual(['kept 0..24', 'unreachable 24..30', 'kept 30..']);
});

test('2.2: paid after ten days, what has ended stays ended', () => {
  expect(shown('service', 2, 'arrears', 240).at(-1)).toBe('ended 192..');
  expect(shown('data', 2, 'arrears', 240).at(-1)).toBe('deleted 192..');
});

test('5.4 says nothing of a service that has stopped: after a payment nothing says whether it comes back', () => {
  expect(shown('service', 5, 'arrears', 2)).toEqual(['running 0..1', 'suspended+ended 1..2', 'unsettled 2..']);
});

test('13.2 has no 仍未: paid after the stop, the release may still come', () => {
  expect(shown('service', 13, 'arrears', 2)).toEqual([
    'running 0..1',
    'suspended 1..2',
    'unsettled 2..169',
    'ended? 169..',
  ]);
  expect(shown('data', 13, 'arrears', 2).at(-1)).toBe('deleted? 169..');
});

test('31.1, 5.5: paid after ten days, other data may have been deleted first, and nothing says so', () => {
  expect(shown('data', 31, 'arrears').at(-1)).toBe('partly-lost+undated 168..');
  expect(shown('data', 31, 'arrears', 72)).toEqual(['kept 0..24', 'undated 24..72', 'unsettled 72..']);
});

test('69.2.1(2): paid while nobody knows whether the deferral was over, what 69.2.1(4) implies is back', () => {
  expect(shown('service', 69, 'arrears-deferral-time', 960).at(-1)).toBe('unsettled 960..');
});

test('14.1 bars creating: paid meanwhile, only that part is unsettled', () => {
  expect(shown('service', 14, 'arrears', 24)).toEqual(['restricted 0..24', 'unsettled-part 24..']);
});

test('a payment with the trigger itself is one too', () => {
  expect(shown('service', 17, 'arrears-deferral-time', 0)).toEqual(['restored 0..']);
  expect(shown('service', 2, 'arrears', 0)).toEqual(['running 0..']);
});

test('23.2 bars creating while in arrears: paying ends that', () => {
  expect(shown('service', 23, 'arrears', 72)).toEqual(['restricted 0..72', 'restored-implied 72..']);
});

test('the state at a moment is that of the phase it is in', () => {
  const all = phases(2, 'arrears');
  expect(phaseAt(all, 'service', 23 * HOUR)?.kind).toBe('running');
  expect(phaseAt(all, 'service', 24 * HOUR)?.kind).toBe('suspended');
  expect(phaseAt(all, 'data', 200 * HOUR)?.kind).toBe('deleted');
});
