// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { createCaseScale } from '@/lifecycle/case-scale';
import { DAY, HOUR } from '@/time/duration';
import { TimelineDrawing } from './timeline-drawing';
import type { TimelineDrawingProps } from './timeline-drawing-model';

/** Asked for the label of each tick whenever the labels are placed. */
const formatTick = vi.fn<TimelineDrawingProps['formatTick']>((elapsed) => `${elapsed / HOUR} h`);

const props: TimelineDrawingProps = {
  phases: [{ lane: 'service', from: 0, to: DAY, kind: 'running', label: '运行', certain: true }],
  events: [
    {
      id: 'stop',
      lane: 'service',
      label: '暂停',
      clause: '2.1',
      earliest: DAY,
      latest: DAY,
      state: 'certain',
      loss: false,
    },
  ],
  scale: createCaseScale(8 * DAY, [DAY]),
  firstDay: DAY,
  weekends: [],
  nowLabel: '现在',
  paidLabel: '付款',
  payLabel: '在此付款',
  onPay: () => undefined,
  laneNames: { order: '订单', service: '服务', data: '数据', charging: '计费' },
  title: '时间线',
  cursorLabel: '时刻',
  describe: (elapsed) => `${elapsed / HOUR}`,
  formatTick,
  highlighted: undefined,
  onHighlight: () => undefined,
};

test('moving the cursor places no label anew; another case does', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  await act(async () => root.render(<TimelineDrawing {...props} />));
  const placed = formatTick.mock.calls.length;
  const cursor = container.querySelector('.cursor');
  for (let presses = 0; presses < 5; presses += 1) {
    await act(async () => cursor?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })));
  }
  expect(cursor?.getAttribute('aria-valuetext')).not.toBe('0');
  expect(formatTick.mock.calls.length).toBe(placed);
  await act(async () => root.render(<TimelineDrawing {...props} events={[]} />));
  expect(formatTick.mock.calls.length).toBeGreaterThan(placed);
  await act(async () => root.unmount());
});
