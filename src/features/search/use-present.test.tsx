// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePresent } from './use-present';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const Present = ({ readAt }: { readonly readAt: number }) => String(usePresent(readAt));
const START = Date.UTC(2026, 10, 29, 2);
const MINUTE = 60_000;
const shown = () => Number(document.body.textContent);
let root: Root;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  act(() => root.render(<Present readAt={START} />));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

test('an answer that stays open goes on with the clock, and back where it is set back', () => {
  act(() => void vi.advanceTimersByTime(MINUTE));
  expect(shown()).toBe(START + MINUTE);
  vi.setSystemTime(START - 24 * 60 * MINUTE);
  act(() => void vi.advanceTimersByTime(MINUTE));
  expect(shown()).toBe(START - 24 * 60 * MINUTE + MINUTE);
});

test('of another query the present is when it was read, not the minute before', () => {
  act(() => void vi.advanceTimersByTime(MINUTE));
  const readAt = START + MINUTE + 20_000;
  act(() => root.render(<Present readAt={readAt} />));
  expect(shown()).toBe(readAt);
});
