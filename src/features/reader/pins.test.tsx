// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pin, type PinChange, unpin, useLastPin, usePins } from './pins';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const IDS = ['g-1.1', 'g-2.1', 'g-3.1', 'g-4.1', 'g-5.1', 'g-5.5', 'g-9.2.3', 'g-12.1', 'g-12.6'];

let root: Root;

let last: PinChange | undefined;
function Shown() {
  const done = useLastPin();
  useEffect(() => {
    last = done;
  });
  return (
    <p>
      {usePins()
        .map((id) => id ?? '-')
        .join(' ')}
    </p>
  );
}
const shown = () => document.body.textContent.split(' ');
const change = (run: () => unknown) => act(() => void run());

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  change(() => root.render(<Shown />));
});
afterEach(() => {
  change(() => {
    for (const id of shown()) unpin(id);
  });
  change(() => root.unmount());
});

test('a clause comes under the digit that is asked for, else under the first that is free', () => {
  change(() => {
    expect(pin('g-12.6', 2)).toBe(2);
    expect(pin('g-5.5')).toBe(1);
    expect(pin('g-12.1')).toBe(3);
  });
  expect(shown()).toEqual(['g-5.5', 'g-12.6', 'g-12.1', '-', '-', '-', '-', '-', '-']);
  expect(localStorage.getItem('pins')).toBe('g-5.5 g-12.6 g-12.1 - - - - - -');
});

test('a clause that is pinned stays where it is, unless another digit is asked for', () => {
  change(() => {
    pin('g-12.6', 1);
    expect(pin('g-12.6')).toBe(1);
  });
  expect(shown().slice(0, 3)).toEqual(['g-12.6', '-', '-']);
  change(() => expect(pin('g-12.6', 3)).toBe(3));
  expect(shown().slice(0, 3)).toEqual(['-', '-', 'g-12.6']);
});

test('where all nine are taken, nothing happens, and the caller is told so', () => {
  change(() => {
    for (const id of IDS) pin(id);
    expect(pin('g-6.1')).toBeUndefined();
    expect(pin('g-5.5')).toBe(6);
  });
  expect(shown()).toEqual(IDS);
});

test('what was done last is told: what is pinned and where, what is not any more, and that there is no place', () => {
  change(() => pin('g-12.6', 2));
  expect(last).toMatchObject({ kind: 'pinned', id: 'g-12.6', digit: 2 });
  change(() => unpin('g-12.6'));
  expect(last).toMatchObject({ kind: 'unpinned', id: 'g-12.6' });
  // Nothing was done.
  const before = last;
  change(() => unpin('g-12.6'));
  expect(last).toBe(before);
  change(() => {
    for (const id of IDS) pin(id);
    pin('g-6.1');
  });
  expect(last).toMatchObject({ kind: 'full' });
  // Said again, it is another.
  const first = last?.count;
  change(() => pin('g-6.1'));
  expect(last?.count).toBe((first ?? 0) + 1);
});

test('what another tab pins is not written over', () => {
  change(() => pin('g-12.6'));
  change(() => {
    localStorage.setItem('pins', 'g-12.6 g-5.5 - - - - - - -');
    dispatchEvent(new StorageEvent('storage', { key: 'pins' }));
  });
  expect(shown().slice(0, 3)).toEqual(['g-12.6', 'g-5.5', '-']);
  change(() => expect(pin('g-12.1')).toBe(3));
  expect(localStorage.getItem('pins')).toBe('g-12.6 g-5.5 g-12.1 - - - - - -');
});

test('what another tab pins while nobody looks here counts too', () => {
  change(() => pin('g-12.6'));
  change(() => root.render(null));
  localStorage.setItem('pins', 'g-12.6 g-5.5 - - - - - - -');
  change(() => root.render(<Shown />));
  expect(shown().slice(0, 3)).toEqual(['g-12.6', 'g-5.5', '-']);
});

test('a clause that this edition does not have is left out', () => {
  change(() => root.render(null));
  localStorage.setItem('pins', 'g-99.9 g-5.5 - - - - - - -');
  change(() => root.render(<Shown />));
  expect(shown().slice(0, 2)).toEqual(['-', 'g-5.5']);
});
