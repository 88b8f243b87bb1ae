// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { DAY, HOUR } from '@/time/duration';
import { TimelineDrawing } from './timeline-drawing';
import type { DrawnCase } from './timeline-model';
import { keyTarget, reachOf } from './timeline-moves';

/** Asked for the name of each day whenever everything is placed. */
const dayName = vi.fn<DrawnCase['dayName']>((elapsed) => `${elapsed / HOUR} h`);

const moment = { isOpen: false, title: undefined, events: [], when: [] };
const drawn: DrawnCase = {
  moments: [
    { ...moment, key: '0', at: 0, glyph: 'trigger', title: '欠费' },
    { ...moment, key: `${DAY}`, at: DAY, glyph: 'stop' },
    { ...moment, key: `${8 * DAY}`, at: 8 * DAY, glyph: 'loss' },
  ],
  periods: [],
  phases: [
    { lane: 'service', from: 0, to: DAY, look: 'running', label: '运行', clause: '', provision: '', certain: true },
  ],
  doubts: [],
  weekends: [],
  firstDay: DAY,
  dayName,
  isCalendar: false,
  now: undefined,
  left: undefined,
  laneNames: { order: '订单', service: '服务', data: '数据', charging: '计费' },
  title: '时间线',
  widenedLabel: '此段放大',
  unknownLabel: '多长未写明',
};

test('moving the cursor and lighting an event place nothing anew; another case does', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  const draw = (at: number, highlighted?: string, of = drawn) =>
    act(async () =>
      root.render(
        <TimelineDrawing
          drawn={of}
          paidAt={undefined}
          paidLabel="付款"
          cursorLabel="时刻"
          at={at}
          onMove={() => undefined}
          onPay={() => undefined}
          describe={(elapsed) => `${elapsed / HOUR}`}
          highlighted={highlighted}
          onHighlight={() => undefined}
        />,
      ),
    );
  await draw(0);
  const placed = dayName.mock.calls.length;
  await draw(5 * HOUR, 'stop');
  const cursor = container.querySelector('.cursor');
  expect(cursor?.getAttribute('aria-valuetext')).toBe('5');
  expect(dayName.mock.calls.length).toBe(placed);
  await draw(5 * HOUR, 'stop', { ...drawn });
  expect(dayName.mock.calls.length).toBeGreaterThan(placed);
  await act(async () => root.unmount());
});

test.each([
  ['ArrowRight', false, DAY, DAY + HOUR],
  ['ArrowLeft', false, 0, 0],
  ['ArrowRight', true, HOUR, DAY + HOUR],
  ['ArrowLeft', true, 2 * DAY, DAY],
  ['PageUp', false, HOUR, DAY],
  ['PageDown', false, 3 * DAY, DAY],
  ['Home', false, 3 * DAY, 0],
  ['End', false, 3 * DAY, 10 * DAY],
] as const)('%s (Shift: %s) from %i goes to %i', (key, shiftKey, at, to) => {
  const pressed = { key, shiftKey, altKey: false, ctrlKey: false, metaKey: false };
  const reach = reachOf(drawn, 0, 10 * DAY);
  expect(keyTarget(pressed, at, reach)).toBe(to);
  expect(keyTarget({ ...pressed, ctrlKey: true }, at, reach)).toBeUndefined();
});
