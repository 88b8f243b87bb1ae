/** The simulator's values as they stand in the address. */
export interface RawTimelineSearch {
  readonly trigger?: string;
  readonly variant?: string;
  readonly at?: string;
  readonly paid?: string;
  readonly count?: string;
  readonly reading?: string;
  readonly deferral?: string;
  readonly 'deferral-closed'?: string;
  readonly grace?: string;
  readonly storage?: string;
  readonly 'arrears-at'?: string;
  readonly 'suspended-at'?: string;
  readonly need?: string;
  readonly owed?: string;
  readonly edition?: string;
  /** Tells a case from others of the product in calendars; means nothing to what is worked out. */
  readonly case?: string;
}

/** The keys of the address that the simulator reads; apart from their meaning, which only the simulator needs. */
export const TIMELINE_KEYS = [
  'trigger',
  'variant',
  'at',
  'paid',
  'count',
  'reading',
  'deferral',
  'deferral-closed',
  'grace',
  'storage',
  'arrears-at',
  'suspended-at',
  'need',
  'owed',
  'edition',
  'case',
] as const satisfies readonly (keyof RawTimelineSearch)[];
