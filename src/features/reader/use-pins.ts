import { useEffect, useState } from 'react';
import { readSetting, writeSetting } from '@/storage/setting';

/** The keys by which clauses are pinned. */
const PLACES = 9;
const PINS = 'pins';

/** Clauses that stay readable while the reader moves on, each under a digit. */
export interface Pins {
  /** By digit less one; `undefined` where nothing is pinned. */
  readonly pins: readonly (string | undefined)[];
  readonly at: (digit: number) => string | undefined;
  /** Pins a clause under a digit; under the first that is free without one. Nothing where all are taken. */
  readonly pin: (id: string, digit?: number) => void;
  readonly unpin: (id: string) => void;
}

/** The pins, which the browser keeps for the next visit. */
export function usePins(): Pins {
  const [pins, setPins] = useState<readonly (string | undefined)[]>([]);
  // The server knows of none.
  useEffect(() => {
    const kept = readSetting(PINS)?.split(' ') ?? [];
    setPins(
      Array.from({ length: PLACES }, (_, place) => {
        const id = kept[place] ?? '';
        return document.getElementById(id) === null ? undefined : id;
      }),
    );
  }, []);
  const keep = (next: readonly (string | undefined)[]) => {
    setPins(next);
    const isEmpty = next.every((id) => id === undefined);
    writeSetting(PINS, isEmpty ? undefined : next.map((id) => id ?? '-').join(' '));
  };
  return {
    pins,
    at: (digit) => pins[digit - 1],
    pin: (id, digit) => {
      const place = digit === undefined ? pins.indexOf(undefined) : digit - 1;
      if (place >= 0) keep(pins.with(place, id));
    },
    unpin: (id) => keep(pins.map((each) => (each === id ? undefined : each))),
  };
}
