import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { DAY } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import { isSameDay, writeMinute } from '@/time/beijing';
import { type ReadCase, readCase } from './case-readings';
import { isLoss, stopsAll } from './consequences';
import { hasTimeOfDay } from './has-time-of-day';
import type { Scenario } from './model';
import { type Next, nextEventOf } from './next-event';
import { withGeneral } from './with-general';

const triggeredAt = readMoment('2026-06-10T09:00') ?? 0;
const MINUTE = 60_000;

const samples = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  return withGeneral(number, own, lifecycleContent)
    .scenarios.filter(({ isGeneral }) => number === 1 || isGeneral !== true)
    .map((scenario) => ({ number, scenario, byReading: read(scenario) }));
});

function read(scenario: Scenario, parameters = {}, at = triggeredAt) {
  const given = {
    triggeredAt: at,
    settledAt: Infinity,
    counting: 'moment',
    isHoliday: () => false,
    readings: {},
  } as const;
  return readCase(scenario, { ...given, parameters });
}

/** From the trigger on: every moment from which something may have come, or has, a minute about it, and between two. */
function momentsOf(cases: readonly ReadCase[]) {
  const borders = [
    triggeredAt,
    ...cases.flatMap(({ events }) => events.flatMap(({ from, until }) => [from, until].flatMap((each) => each ?? []))),
  ].toSorted((one, other) => one - other);
  const between = borders.map((each, index) => (each + (borders[index + 1] ?? each + DAY)) / 2);
  return [...new Set([...borders.flatMap((each) => [each - MINUTE, each, each + MINUTE]), ...between])].filter(
    (each) => each >= triggeredAt,
  );
}

const sayWrong = (number: number, { id }: Scenario, now: number, fault: string) =>
  `${number} ${id} ${writeMinute(now)}: ${fault}`;

test('what comes next is the nearest boundary of service, data, charging and order, where the clauses are read in one way', () => {
  const wrong = samples.flatMap(({ number, scenario, byReading }) => {
    if (byReading.length > 1) return [];
    const [{ states }] = byReading;
    return momentsOf(byReading).flatMap((now) => {
      const nearest = Math.min(...states.flatMap(({ from }) => (from > now ? [from] : [])));
      const at = nextEventOf(scenario, byReading, now)?.at ?? Infinity;
      return at > nearest ? [sayWrong(number, scenario, now, writeMinute(nearest))] : [];
    });
  });
  expect(wrong).toEqual([]);
});

const toldBy = ({ event, also }: Next) => [event, ...also.map((each) => each.event)].map(({ rule }) => rule);

test('a stop of all and every loss that come at that moment are told with it', () => {
  const wrong = samples.flatMap(({ number, scenario, byReading }) =>
    momentsOf(byReading).flatMap((now) => {
      const next = nextEventOf(scenario, byReading, now);
      const [{ events }] = byReading;
      if (!next || next.coming === 'latest' || next.coming === 'today' || !events.includes(next.event)) return [];
      const told = toldBy(next);
      const together = events.filter(
        ({ from, earliest, state }) => from === next.at && earliest !== null && state !== 'averted',
      );
      const losses = together.filter(({ rule }) => isLoss(rule) && !told.includes(rule));
      const isStopped = together.some(({ rule }) => stopsAll(rule)) && !told.some(stopsAll);
      return losses.length > 0 || isStopped ? [sayWrong(number, scenario, now, told.map(({ id }) => id).join())] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

const nextOf = (number: number, id: string, now: string, trigger = triggeredAt) => {
  const found = samples.find((each) => each.number === number && each.scenario.id === id);
  if (!found) throw new Error('There is no such scenario.');
  const next = nextEventOf(found.scenario, read(found.scenario, {}, trigger), readMoment(now) ?? 0);
  const words = next && [
    `${next.event.rule.id} ${next.coming}`,
    ...next.also.map(({ event, coming }) => `${event.rule.id} ${coming}`),
  ];
  return next && [writeMinute(next.at), ...(words ?? [])];
};

test.each<[string, number, string, string, string[] | undefined]>([
  ['2.1', 2, 'arrears', '2026-06-10T10:00', ['2026-06-11T09:00', 'suspended at']],
  ['2.2', 2, 'arrears', '2026-06-12T10:00', ['2026-06-18T09:00', 'deleted at', 'terminated at']],
  ['6.3', 6, 'arrears', '2026-06-10T10:00', ['2026-06-13T09:00', 'suspended at', 'messages-released from']],
  ['34.1', 34, 'expiry-package', '2026-06-01T10:00', ['2026-06-10T09:00', 'rest-void at', 'stopped at']],
  ['34.3.1', 34, 'arrears', '2026-06-10T10:00', ['2026-06-11T09:00', 'suspended at']],
  // Within 24 hours, and perhaps already.
  ['16.1', 16, 'arrears', '2026-06-10T10:00', ['2026-06-11T09:00', 'suspended latest']],
  // A day is what the clause gives: on it, it is today.
  ['31.1', 31, 'arrears', '2026-06-17T10:00', ['2026-06-18T00:00', 'instance-deleted today']],
  ['31.1, over', 31, 'arrears', '2026-06-18T00:00', undefined],
  // Thirty days from a suspension that nobody dates: not before.
  ['51.1', 51, 'arrears', '2026-06-10T09:00', ['2026-07-10T09:00', 'deleted perhaps']],
])('%s: what comes next, with what', (_clause, number, id, now, told) => {
  expect(nextOf(number, id, now)).toEqual(told);
});

const midnight = readMoment('2026-06-10T00:00') ?? 0;

test('16.1: twenty-four hours from midnight end with the next day’s first moment, and are no “today”', () => {
  expect(nextOf(16, 'arrears', '2026-06-09T10:00', midnight)).toEqual(['2026-06-10T00:00', 'suspended within']);
  expect(nextOf(16, 'arrears', '2026-06-10T10:00', midnight)).toEqual(['2026-06-11T00:00', 'suspended latest']);
});

test('what comes today comes on the day that is shown, from midnight too', () => {
  const wrong = samples.flatMap(({ number, scenario }) => {
    const byReading = read(scenario, {}, midnight);
    return momentsOf(byReading).flatMap((now) => {
      const next = nextEventOf(scenario, byReading, now);
      if (next?.coming !== 'today') return [];
      // As the page shows it: a span of days ends with its last day.
      const shown = hasTimeOfDay(next.event.rule, scenario.rules) ? next.at : next.at - 1;
      return isSameDay(shown, now) ? [] : [sayWrong(number, scenario, now, next.event.rule.id)];
    });
  });
  expect(wrong).toEqual([]);
});
