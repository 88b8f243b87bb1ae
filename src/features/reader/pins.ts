import { useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from '@/storage/setting';

/** The keys by which clauses are pinned are the digits from 1 to this. */
const PLACES = 9;
const PINS = 'pins';

/** By digit less one; `undefined` where nothing is pinned. */
export type Pinned = readonly (string | undefined)[];

const listeners = new Set<() => void>();
let pinned: Pinned | undefined;

/** What is pinned, which the browser keeps for the next visit. Only in the browser. */
function pins(): Pinned {
  if (pinned) return pinned;
  const kept = readSetting(PINS)?.split(' ') ?? [];
  pinned = Array.from({ length: PLACES }, (_, place) => {
    const id = kept[place] ?? '';
    // Of a page with text; the provision may be of another edition.
    return document.getElementById(id) === null ? undefined : id;
  });
  return pinned;
}

function keep(next: Pinned): void {
  pinned = next;
  const isEmpty = next.every((id) => id === undefined);
  writeSetting(PINS, isEmpty ? undefined : next.map((id) => id ?? '-').join(' '));
  for (const listener of listeners) listener();
}

/** Pins a clause under a digit; under the first that is free without one. Nothing happens where all are taken. */
export function pin(id: string, digit?: number): void {
  const place = digit === undefined ? pins().indexOf(undefined) : digit - 1;
  // Under one digit only.
  const others = pins().map((each) => (each === id ? undefined : each));
  if (place >= 0) keep(others.with(place, id));
}

export function unpin(id: string): void {
  keep(pins().map((each) => (each === id ? undefined : each)));
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Clauses that stay readable while the reader moves on, each under a digit. */
export function usePins(): Pinned {
  return useSyncExternalStore(subscribe, pins, pins);
}
