// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { DAY, HOUR } from '@/time/duration';
import { Slider } from './slider';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

test('an hour by the browser’s own keys, a day with Shift or the page keys, and never past an end; in words', () => {
  document.body.innerHTML = '<div></div>';
  const moved: number[] = [];
  act(() =>
    createRoot(document.body.firstElementChild as Element).render(
      <Slider label="时刻" from={0} to={3 * DAY} at={2.5 * DAY} words="第 3 天" onMove={(at) => moved.push(at)} />,
    ),
  );
  const input = document.querySelector('input') as HTMLInputElement;
  const press = (key: string, shiftKey = false) =>
    act(() => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
    });
  expect(input.labels?.[0]?.textContent).toBe('时刻');
  expect([input.getAttribute('aria-valuetext'), input.step, input.max]).toEqual(['第 3 天', '1', '72']);
  press('ArrowLeft', true);
  press('PageDown');
  press('PageUp');
  press('ArrowRight');
  expect(moved).toEqual([1.5 * DAY, 1.5 * DAY, 3 * DAY]);
  act(() => {
    Reflect.set(HTMLInputElement.prototype, 'value', '61', input);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(moved.at(-1)).toBe(61 * HOUR);
});

test('a hidden label is the handle’s own: nothing is left of it to be read where the handle is not shown', () => {
  document.body.innerHTML = '<div></div>';
  act(() =>
    createRoot(document.body.firstElementChild as Element).render(
      <Slider label="时刻" isLabelHidden from={0} to={DAY} at={0} words="第 1 天" onMove={() => undefined} />,
    ),
  );
  expect(document.querySelector('input')?.getAttribute('aria-label')).toBe('时刻');
  expect(document.body.textContent).toBe('');
});
