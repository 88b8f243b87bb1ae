import { useSyncExternalStore } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { findUnit } from '@/corpus/structure';
import { readSetting, writeSetting } from '@/storage/setting';
import { dismissNotice, showNotice } from '@/ui/site-notices';

/** The keys by which clauses are pinned are the digits from 1 to this. */
const PLACES = 9;
const PINS = 'pins';

/** By digit less one; `undefined` where nothing is pinned. */
export type Pinned = readonly (string | undefined)[];

/** What was done last with a pin, for whoever does not see it. */
export type PinChange = { /** How many there were before. */ readonly count: number } & (
  | { readonly kind: 'pinned'; readonly id: string; readonly digit: number }
  | { readonly kind: 'unpinned'; readonly id: string }
  | { readonly kind: 'full' }
);

const listeners = new Set<() => void>();
let pinned: Pinned | undefined;
let last: PinChange | undefined;
const countOf = () => (last ? last.count + 1 : 0);

/** What is pinned, which the browser keeps for the next visit. Only in the browser. */
function pins(): Pinned {
  if (pinned) return pinned;
  const kept = readSetting(PINS)?.split(' ') ?? [];
  pinned = Array.from({ length: PLACES }, (_, place) => {
    const id = kept[place] ?? '';
    // It may be of another edition.
    return findUnit(id) ? id : undefined;
  });
  return pinned;
}

function keep(next: Pinned): void {
  pinned = next;
  const isEmpty = next.every((id) => id === undefined);
  writeSetting(PINS, isEmpty ? undefined : next.map((id) => id ?? '-').join(' '));
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

/**
 * Pins a clause under a digit; without one it stays under the digit that it has, else it comes under the first that is free.
 *
 * @returns the digit under which it is then; `undefined` where all are taken, and nothing happens.
 */
export function pin(id: string, digit?: number): number | undefined {
  const known = pins().indexOf(id);
  if (digit === undefined && known !== -1) return known + 1;
  const place = digit === undefined ? pins().indexOf(undefined) : digit - 1;
  if (place === -1) {
    last = { count: countOf(), kind: 'full' };
    tell();
    return undefined;
  }
  // Under one digit only.
  const others = pins().map((each) => (each === id ? undefined : each));
  last = { count: countOf(), kind: 'pinned', id, digit: place + 1 };
  keep(others.with(place, id));
  return place + 1;
}

export function unpin(id: string): void {
  if (!pins().includes(id)) return;
  last = { count: countOf(), kind: 'unpinned', id };
  keep(pins().map((each) => (each === id ? undefined : each)));
}

/** What was pinned in another tab counts here too, or the next pin would write over it. No key: all that was kept is gone. */
function onStorage({ key }: StorageEvent): void {
  if (key !== PINS && key !== null) return;
  pinned = undefined;
  tell();
}

const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    addEventListener('storage', onStorage);
    // Nobody heard of other tabs before. Where nothing can be kept, what is pinned here is all there is.
    if (readSetting(PINS) !== undefined) pinned = undefined;
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onStorage);
  };
};

/** Clauses that stay readable while the reader moves on, each under a digit. */
export function usePins(): Pinned {
  return useSyncExternalStore(subscribe, pins, pins);
}

/** What was done last with a pin on this page; a new object each time. */
export function useLastPin(): PinChange | undefined {
  return useSyncExternalStore(
    subscribe,
    () => last,
    () => undefined,
  );
}

/** Pins a clause, under a digit if one is given, and shows so where there is no place for it. Needs the wording `pane`. */
export function usePin(): (id: string, digit?: number) => number | undefined {
  const { t } = useTranslation();
  return (id, digit) => {
    const under = pin(id, digit);
    if (under === undefined) showNotice({ id: 'pins', text: t(($) => $.pane.pinsFull) });
    else dismissNotice('pins');
    return under;
  };
}
