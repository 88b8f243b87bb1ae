import { expect, test } from 'vitest';
import { lifecycles } from '@content/lifecycle';
import { HOUR } from './count-period';
import { type Case, projectLifecycle, rulesUnder } from './project-lifecycle';
import { offsetOf, spanFromTrigger, toIsoDuration } from './relative-span';
import type { Scenario } from './model';

/** A scenario by product and id. */
function find(number: number, id: string): Scenario {
  const scenario = lifecycles.find((product) => product.number === number)?.scenarios.find((found) => found.id === id);
  if (!scenario) throw new Error(`${number} has no scenario ${id}`);
  return scenario;
}

const never: Omit<Case, 'triggeredAt'> = {
  settledAt: Infinity,
  counting: 'moment',
  isHoliday: () => false,
  parameters: {},
  readings: {},
};

/** Events of a case that begins at hour 0, as `id state earliest..latest` in hours; what only continues left out. */
const project = (scenario: Scenario, { paidAfter = Infinity, ...given }: Partial<Case> & { paidAfter?: number } = {}) =>
  projectLifecycle(scenario, { ...never, ...given, triggeredAt: 0, settledAt: paidAfter * HOUR })
    .filter(({ rule }) => !['continue', 'keep', 'charge'].includes(rule.effect))
    .map(({ rule, state, earliest, latest }) => {
      const hours = (at: number | null) => (at === null ? '?' : String(at / HOUR));
      return `${rule.id} ${state} ${earliest === null ? '?' : earliest === latest ? hours(earliest) : `${hours(earliest)}..${hours(latest)}`}`;
    });

/** Events as the open data has them: offset, and span since the trigger. */
const relative = (scenario: Scenario, readings: Record<string, string> = {}) => {
  const rules = rulesUnder(scenario, readings);
  return Object.fromEntries(
    rules.map((rule) => {
      const [own, sum] = [offsetOf(rule), spanFromTrigger(rule, rules)];
      return [rule.id, [own.min, own.max, sum.min, sum.max].map(toIsoDuration).join(' ')];
    }),
  );
};

test('2.1 suspends after 24 hours; 2.2 deletes seven days after that, not seven days after the arrears', () => {
  expect(project(find(2, 'arrears'))).toEqual([
    'suspended certain 24',
    'frozen certain 24',
    'terminated certain 192',
    'deleted certain 192',
  ]);
  expect(relative(find(2, 'arrears'))).toMatchObject({ suspended: 'P1D P1D P1D P1D', deleted: 'P7D P7D P8D P8D' });
});

test('2.1, 2.2: paying at the instant a period ends is in time; an hour later it is not', () => {
  const states = (paidAfter: number) =>
    project(find(2, 'arrears'), { paidAfter }).map((event) => event.split(' ', 2).join(' '));
  expect(states(24)).toEqual(['suspended averted', 'frozen averted', 'terminated averted', 'deleted averted']);
  expect(states(25)).toEqual(['suspended certain', 'frozen certain', 'terminated averted', 'deleted averted']);
  expect(states(192)).toContain('deleted averted');
  expect(states(193)).toContain('deleted certain');
});

test('16.1 suspends at some moment within 24 hours, and releases the queue once 15 days are exceeded', () => {
  expect(project(find(16, 'arrears'))).toEqual([
    'suspended certain 0..24',
    'submitting-barred certain 0..24',
    'queue-stopped certain 0..24',
    'queue-released certain 360',
    'deleted-after-buffer unknown ?',
  ]);
  expect(project(find(16, 'arrears'), { paidAfter: 12 })[0]).toBe('suspended possible 0..24');
  // 15 days fix no hour: on that day, which begins after 352 hours, it may have come; after it it has.
  expect(project(find(16, 'arrears'), { paidAfter: 351 }).at(-2)).toBe('queue-released averted 360');
  expect(project(find(16, 'arrears'), { paidAfter: 361 }).at(-2)).toBe('queue-released possible 360');
  expect(project(find(16, 'arrears'), { paidAfter: 385 }).at(-2)).toBe('queue-released certain 360');
});

test('17.1.1 gives a right to suspend at once; 17.1.4 deletes after 15 days, from the arrears or from the suspension', () => {
  const scenario = find(17, 'arrears-deferral-time');
  const parameters = { deferral: 48 * HOUR };
  expect(project(find(17, 'arrears-no-deferral'))[0]).toBe('suspended possible 0');
  expect(project(scenario, { parameters })).toEqual([
    'suspended certain 48',
    'frozen certain 48',
    'terminated certain 360..?',
    'deleted certain 360..?',
  ]);
  expect(project(scenario, { parameters, readings: { clock: 'suspension' } }).at(-1)).toBe('deleted certain 408..?');
});

test('17.1.2: how long a deferral lasts only the customer knows, and an amount gives no moment', () => {
  expect(project(find(17, 'arrears-deferral-time'))).toContain('suspended unknown ?');
  expect(project(find(17, 'arrears-deferral-quota'), { readings: { clock: 'suspension' } })).toContain(
    'deleted unknown ?',
  );
});

test('17.1.3: closing a deferral suspends at the later of the arrears and the closing', () => {
  const closed = (at: number) =>
    project(find(17, 'arrears-deferral-closed'), { parameters: { 'deferral-closed': at * HOUR } });
  expect(closed(-5)).toContain('suspended certain 0');
  expect(closed(30)).toContain('suspended certain 30');
});

test('29.3 downgrades on the seventh natural day; whether the day of expiry is the first is a reading', () => {
  expect(relative(find(29, 'expiry'))).toMatchObject({
    downgraded: 'P6D P7D P6D P7D',
    'dns-data-deleted': 'P1D P8D P7D P14D',
  });
  expect(relative(find(29, 'expiry'), { 'day-one': 'next-day', 'deletion-day': 'seventh' })).toMatchObject({
    downgraded: 'P7D P8D P7D P8D',
    'dns-data-deleted': 'P7D P8D P14D P15D',
  });
});

test('29.3: natural days are days of the calendar, in Beijing', () => {
  // 2024-06-01 10:00 in Beijing. The seventh natural day is 7 June, from midnight to midnight.
  const triggeredAt = Date.UTC(2024, 5, 1, 2);
  const events = projectLifecycle(find(29, 'expiry'), { ...never, triggeredAt });
  const downgraded = events.find(({ rule }) => rule.id === 'downgraded');
  expect(downgraded).toMatchObject({ earliest: Date.UTC(2024, 5, 6, 16), latest: Date.UTC(2024, 5, 7, 16) });
});

test('43.2 ends one capability at a time, on three schedules', () => {
  expect(project(find(43, 'arrears'))).toEqual([
    'new-jobs-barred certain 0',
    'new-templates-barred certain 0',
    'metadata-stopped certain 168',
    'jobs-stopped certain 168',
    'terminated-by-right possible 168..?',
    'templates-deleted certain 720',
    'deleted-after-buffer unknown ?',
  ]);
});

test('59.2.1 releases the database after seven days and deletes its backups after fourteen', () => {
  expect(project(find(59, 'expiry'))).toEqual([
    'frozen certain 0',
    'released certain 168',
    'data-deleted certain 168',
    'backups-deleted certain 336',
  ]);
  // 7日届满前仍未续费: renewing at the instant the seven days end is too late, an hour before is in time.
  const renewed = (paidAfter: number) => project(find(59, 'expiry'), { paidAfter }).slice(1);
  expect(renewed(167)).toEqual(['released averted 168', 'data-deleted averted 168', 'backups-deleted averted 336']);
  expect(renewed(168)).toEqual(['released certain 168', 'data-deleted certain 168', 'backups-deleted possible 336']);
});

test('69.2.1(4): the grace period has no figure, and what follows it none either', () => {
  const scenario = find(69, 'arrears-deferral-time');
  expect(project(scenario, { parameters: { deferral: 0 } })).toContain('deleted unknown ?');
  expect(relative(scenario)).toMatchObject({ deleted: '   ' });
  expect(project(scenario, { parameters: { deferral: 24 * HOUR, grace: 720 * HOUR } })).toContain(
    'deleted certain 744',
  );
});
