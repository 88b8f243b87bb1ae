import type { CaseScale } from '@/lifecycle/case-scale';

export type Lane = 'service' | 'data' | 'charging' | 'order';

/** How a phase is drawn: one pattern for each kind of state, so that they differ without colour. */
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
  readonly kind: PhaseLook;
  readonly label: string;
  readonly certain: boolean;
}

/** What happens at a moment, in a window, or with `latest` as `null` at any moment from the earliest on. */
export interface DrawnEvent {
  readonly id: string;
  readonly lane: Lane;
  readonly label: string;
  /** The printed number of its clause. */
  readonly clause: string;
  readonly earliest: number;
  readonly latest: number | null;
  readonly state: 'certain' | 'possible' | 'averted';
  readonly loss: boolean;
}

export interface TimelineDrawingProps {
  readonly phases: readonly DrawnPhase[];
  readonly events: readonly DrawnEvent[];
  readonly scale: CaseScale;
  /** The first beginning of a day, in milliseconds since the trigger; days are counted from it. */
  readonly firstDay: number;
  /** Saturdays and Sundays, in milliseconds since the trigger; none where the case has no date. */
  readonly weekends: readonly { readonly from: number; readonly to: number }[];
  /** The present, in milliseconds since the trigger; absent where it is not known or lies outside the axis. */
  readonly nowAt?: number | undefined;
  readonly nowLabel: string;
  /** When it is paid, in milliseconds since the trigger. */
  readonly paidAt?: number | undefined;
  /** Names the payment. */
  readonly paidLabel: string;
  /** Names the button that pays at the cursor’s moment. */
  readonly payLabel: string;
  /** Pays so many milliseconds after the trigger. */
  readonly onPay: (elapsed: number) => void;
  readonly laneNames: Readonly<Record<Lane, string>>;
  readonly title: string;
  readonly cursorLabel: string;
  /** The state in words so long after the trigger. */
  readonly describe: (elapsed: number) => string;
  /** What a moment is called on the axis: that of an event, or the beginning of a day. Nothing where it has no short name. */
  readonly formatTick: (elapsed: number, of: 'event' | 'day') => string | undefined;
  /** Id of the event to light. */
  readonly highlighted: string | undefined;
  readonly onHighlight: (eventId: string | undefined) => void;
}
