// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAtRest } from './use-at-rest';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Shown({ latest, isUrgent }: { readonly latest: string; readonly isUrgent: boolean }) {
  return useAtRest(latest, isUrgent);
}

function mount() {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const host = document.body.lastElementChild as Element;
  const show = (latest: string, isUrgent = false) => {
    act(() => root.render(<Shown latest={latest} isUrgent={isUrgent} />));
    return host.textContent;
  };
  const scroll = () =>
    act(() => {
      document.dispatchEvent(new Event('scroll'));
    });
  const wait = (time: number) =>
    act(() => {
      vi.advanceTimersByTime(time);
    });
  return { host, show, scroll, wait };
}

test('while the page scrolls the value stays; at rest it is the latest', () => {
  const { host, show, scroll, wait } = mount();
  expect(show('12.5')).toBe('12.5');
  expect(show('12.6')).toBe('12.6');
  scroll();
  expect(show('13')).toBe('12.6');
  wait(100);
  scroll();
  wait(100);
  expect(show('14')).toBe('12.6');
  wait(50);
  expect(host.textContent).toBe('14');
});

test('what is about to be acted on is the latest at once', () => {
  const { show, scroll } = mount();
  show('12.5');
  scroll();
  expect(show('12.6')).toBe('12.5');
  expect(show('12.6', true)).toBe('12.6');
  expect(show('12.6')).toBe('12.6');
});
