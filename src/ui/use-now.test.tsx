// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNow } from './use-now';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const Present = () => String(useNow());
const START = Date.UTC(2026, 10, 29, 2);
const HOUR = 3_600_000;
const shown = () => Number(document.body.textContent);
let root: Root;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  act(() => root.render(<Present />));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

test('the present goes on with the clock, a minute at a time', () => {
  expect(shown()).toBe(START);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(shown()).toBe(START + 60_000);
});

// A timer stands still while the computer sleeps; a page that is gone back to has the timer that it was left with.
test.each([
  ['the tab is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the window is gone back to', () => window.dispatchEvent(new Event('focus'))],
  ['the page is gone back to', () => window.dispatchEvent(new Event('pageshow'))],
])('it is right as soon as %s, after a night or after the clock was set back', (_, see) => {
  for (const at of [START + 9 * HOUR, START - 30 * HOUR, Date.UTC(1969, 11, 27), Date.UTC(2150, 0, 1)]) {
    vi.setSystemTime(at);
    act(() => void see());
    expect(shown()).toBe(at);
  }
});

test('who no longer looks is told nothing', () => {
  act(() => root.render(null));
  expect(vi.getTimerCount()).toBe(0);
});
