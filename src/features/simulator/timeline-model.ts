export type Lane = 'service' | 'data' | 'charging' | 'order';

/** How a phase is drawn: one rail for each kind of state, so that they differ without colour. */
export type PhaseLook =
  | 'running'
  | 'restricted'
  | 'suspended'
  | 'ended'
  | 'kept'
  | 'unreachable'
  | 'unreadable'
  | 'undated'
  | 'released'
  | 'partly-lost'
  | 'deleted'
  | 'charged'
  | 'uncharged'
  | 'silent';

/** A stretch of one lane. Times are milliseconds since the trigger; `to` is `null` where no end is known. */
export interface DrawnPhase {
  readonly lane: Lane;
  readonly from: number;
  readonly to: number | null;
  readonly look: PhaseLook;
  readonly label: string;
  /** The printed number of the clause that brings it, and its id; empty where none does. */
  readonly clause: string;
  readonly provision: string;
  readonly certain: boolean;
}

/** What a moment is drawn as: by the gravest of what happens then. */
export type Glyph = 'trigger' | 'stop' | 'loss' | 'event' | 'unknown' | 'averted' | 'paid' | 'border';

/** One event of a moment. */
export interface DrawnEvent {
  /** The id of its rule. */
  readonly id: string;
  readonly lane: Lane;
  readonly label: string;
  /** The printed number of its clause, and its id. */
  readonly clause: string;
  readonly provision: string;
  readonly state: 'certain' | 'possible' | 'averted' | 'unknown';
  readonly loss: boolean;
  /** Whether only a reading that was not chosen has it here. */
  readonly isOther: boolean;
}

export interface DrawnMoment {
  readonly key: string;
  /** Milliseconds since the trigger; `null` where the text names no figure. */
  readonly at: number | null;
  readonly glyph: Glyph;
  /** Only possible: a right of the vendor, a doubt, another reading. */
  readonly isOpen: boolean;
  /** What the moment itself is: 欠费, 付清. */
  readonly title: string | undefined;
  readonly events: readonly DrawnEvent[];
  /** When it is, in one or two lines. */
  readonly when: readonly string[];
}

/** How long, from where, by which clause. */
export interface DrawnPeriod {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly clause: string;
  readonly provision: string;
  readonly look: 'plain' | 'loss' | 'other' | 'averted';
  /** Without a figure in the text, so that its length shows nothing. */
  readonly isUnknown: boolean;
}

/** A stretch of time, in milliseconds since the trigger. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** A case as it is drawn: all the words, and no place. Depends on the case, the language and the clock alone. */
export interface DrawnCase {
  /** In order, those without a figure last. */
  readonly moments: readonly DrawnMoment[];
  readonly periods: readonly DrawnPeriod[];
  readonly phases: readonly DrawnPhase[];
  /** Days in doubt between two readings, or of one window. */
  readonly doubts: readonly (TimeSpan & { readonly isLoss: boolean })[];
  /** Saturdays and Sundays; none where the case has no date. */
  readonly weekends: readonly TimeSpan[];
  /** The first beginning of a day; days are counted from it. */
  readonly firstDay: number;
  /** What a day is called on the axis, by when it begins; nothing where it has no short name. */
  readonly dayName: (elapsed: number) => string | undefined;
  /** Whether a day's name stands under the whole day, as in a calendar, or at its beginning. */
  readonly isCalendar: boolean;
  /** The present; absent where it is not known. */
  readonly now: { readonly at: number; readonly label: string } | undefined;
  /** How long it is from now to the next moment that matters. */
  readonly left: { readonly to: number; readonly label: string; readonly isLoss: boolean } | undefined;
  readonly laneNames: Readonly<Record<Lane, string>>;
  /** What the drawing is called. */
  readonly title: string;
  readonly widenedLabel: string;
  readonly unknownLabel: string;
}
