import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeShortDay } from '@/i18n/date-words';
import { writeTime } from '@/time/beijing';
import { layLabels, ROOMS, spanOf } from './axis-labels';
import { layLanes } from './lay-lanes';
import { casesOf, listOf, listWith, NOW, serviceOf } from './test-list';

const shownIn = (labels: ReturnType<typeof layLabels>, room: number) =>
  labels.filter(({ rooms }) => rooms.split(' ').includes(String(room)));
const dayOf = (at: number) => writeShortDay(at, false);
const HOUR = 3_600_000;

/** What no width may have: two labels on one another, or one beyond an end, as far as the first has room there. */
function expectRoom(labels: ReturnType<typeof layLabels>) {
  for (const [room, width] of ROOMS.entries()) {
    let end = -Infinity;
    for (const [index, label] of shownIn(labels, room).entries()) {
      const [from, to] = spanOf(label, width);
      expect(from).toBeGreaterThan(end);
      expect(index === 0 || to <= width).toBe(true);
      end = to;
    }
  }
}

test('whatever the moments and however long the words, no label stands on another', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 24 }),
      (places, length) => {
        const ticks = places.toSorted((one, other) => one - other).map((x) => ({ at: x, x: x / 10 }));
        const labels = layLabels(ticks, (at) => `${at}`.padEnd(length, '日'));
        expectRoom(labels);
        for (const [room] of ROOMS.entries()) expect(shownIn(labels, room)[0]?.at).toBe(ticks[0]?.at);
      },
    ),
    { numRuns: 300 },
  );
});

test.each(['', '2026-11-26T15:20', '2026-12-31'])('of all products since %j there is room for each label', (at) => {
  for (const trigger of ['arrears', 'expiry'] as const) {
    const { ticks } = layLanes(casesOf(listWith({ trigger, at })), NOW);
    const labels = layLabels(ticks, (tick) => (at === '' ? `${tick / HOUR} hours after` : dayOf(tick)));
    expectRoom(labels);
    expect(shownIn(labels, 2).length).toBeGreaterThan(2);
  }
});

test('two moments of one day: the second is told by its hour where it is known, and else not told again', () => {
  const ticks = [0, 1].map((hours) => ({ at: NOW + hours * HOUR, x: hours * 90 }));
  expect(layLabels(ticks, dayOf, writeTime).map(({ words }) => words)).toEqual(['11月28日', '12:00']);
  expect(layLabels(ticks, dayOf).map(({ words }) => words)).toEqual(['11月28日']);
});

test('a lone moment has its label after it: before it the axis has no room', () => {
  expect(layLabels([{ at: NOW, x: 0 }], dayOf)).toMatchObject([{ words: '11月28日', anchor: 'start', rooms: '0 1 2' }]);
  const { ticks } = layLanes(casesOf(listOf(serviceOf('rds'))), NOW);
  expect(layLabels(ticks, dayOf)[0]).toMatchObject({ anchor: 'start', x: 0 });
});
