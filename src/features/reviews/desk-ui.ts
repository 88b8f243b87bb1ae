import { useSyncExternalStore } from 'react';
import type { UnitId } from '@/agreement/model';
import type { Desk } from './desk';
import type { MarkFilter } from './marks-of';
import type { Spot } from './marks-place';

/** A control of the pane that a key asked for: it gets the focus when it is there. */
export type Wanted = 'comment' | 'proposal' | 'standing' | 'owner' | 'mark';

/** What the parts of a desk share: the layer over the text, the pane beside it, the tools at chosen words. */
export interface DeskUi {
  /** The review that is open over this page. */
  readonly desk: Desk | undefined;
  /** What was pressed or made last, until the reader goes on to another provision: its review is in the pane. */
  readonly held: { readonly unit: UnitId; readonly mark?: string } | undefined;
  readonly filter: MarkFilter;
  /** Words that are chosen in the text. */
  readonly chosen: readonly Spot[];
  readonly wanted: Wanted | undefined;
  /** Whether the pane stands in a sheet, where there is no room for it beside the text. */
  readonly isSheet: boolean;
  /** What was done last, in words. */
  readonly said: string;
}

const NONE: readonly Spot[] = [];
const START: DeskUi = {
  desk: undefined,
  held: undefined,
  filter: 'all',
  chosen: NONE,
  wanted: undefined,
  isSheet: false,
  said: '',
};

let ui = START;
const listeners = new Set<() => void>();

/** What the desk of this page shows now. */
export const deskUi = (): DeskUi => ui;

/** Changes some of it. */
export function changeUi(change: Partial<DeskUi>): void {
  const keys = Object.keys(change) as (keyof DeskUi)[];
  if (keys.every((key) => ui[key] === change[key])) return;
  ui = { ...ui, ...change };
  for (const listener of listeners) listener();
}

/** As it is where no review is open. */
export function resetUi(): void {
  changeUi(START);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export function useDeskUi(): DeskUi {
  return useSyncExternalStore(subscribe, deskUi, () => START);
}
