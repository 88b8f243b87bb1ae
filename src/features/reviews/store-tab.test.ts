import { beforeEach, expect, test, vi } from 'vitest';
import { claimTab } from './store-tab';

/** Locks as browsers have them: whoever asks for one that is held waits, and gives up when it is told to. */
function locksOf() {
  const held = new Set<string>();
  const request = (name: string, { signal }: { signal: AbortSignal }, hold: () => unknown) =>
    new Promise((_, reject) => {
      if (!held.has(name)) {
        held.add(name);
        hold();
        return;
      }
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
  return { locks: { request }, release: () => held.clear() };
}

const stored = new Map<string, string>();
let count = 0;
const makeId = () => `t${(count += 1)}`;
beforeEach(() => {
  stored.clear();
  count = 0;
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
});

test('a tab keeps its id over a reload, and a copy of it gets another', async () => {
  const { locks, release } = locksOf();
  vi.stubGlobal('navigator', { locks });
  expect(await claimTab(makeId)).toBe('t1');
  // A duplicated tab has what the first has stored, while the first lives.
  expect(await claimTab(makeId)).toBe('t2');
  release();
  expect(await claimTab(makeId)).toBe('t2');
});

test('without locks or storage there is an id all the same', async () => {
  vi.stubGlobal('navigator', {});
  expect([await claimTab(makeId), await claimTab(makeId)]).toEqual(['t1', 't1']);
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new DOMException('', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  expect([await claimTab(makeId), await claimTab(makeId)]).toEqual(['t2', 't3']);
});
