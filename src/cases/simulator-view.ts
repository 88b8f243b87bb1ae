import type { Answer } from '@/lifecycle/answer';
import type { ReadCase } from '@/lifecycle/case-readings';
import type { Counting } from '@/lifecycle/count-period';
import type { ProductWithoutRules, Reading, Scenario } from '@/lifecycle/model';
import type { BadAmount, Fen } from '@/lifecycle/penalty';
import type { Phase } from '@/lifecycle/phase';
import type { OtherReading } from '@/lifecycle/other-reading';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import type { Settlement } from '@/lifecycle/settlement';
import type { OtherEvent } from '@/lifecycle/other-events';

/** A value of the address that means nothing here; the default is used, and the value stays until the reader changes it. */
export type Problem =
  | {
      readonly kind:
        | 'trigger'
        | 'variant'
        | 'at'
        | 'paid'
        | 'paidBefore'
        | 'paidWithoutAt'
        | 'momentWithoutAt'
        | 'momentBefore'
        | 'count'
        | 'duration'
        | 'reading'
        | 'edition';
      readonly value: string;
    }
  | { readonly kind: 'owed'; readonly value: string; readonly reason: BadAmount };

/** A variant that the reader has not chosen, nor put aside. */
export interface OtherVariant {
  readonly scenario: Scenario;
  readonly answer: Answer;
  /** What another reading of its clauses makes of it (39.4, beside 39.1.1). */
  readonly otherReading: OtherReading | undefined;
}

/** A product's case, worked out. Moments are epoch milliseconds. */
export interface SimulatorView {
  readonly scenarios: readonly Pick<Scenario, 'id' | 'trigger' | 'variant' | 'name' | 'isGeneral' | 'deferral'>[];
  readonly scenario: Scenario;
  /** Why the product has no rules of its own; absent where it has. */
  readonly withoutRules: ProductWithoutRules | undefined;
  /** The scenario's readings, and those of the counting where it has any. */
  readonly allReadings: readonly Reading[];
  /** Whether the reader gave a date. */
  readonly dated: boolean;
  /** Whether this edition was in force at the date. */
  readonly inForce: boolean;
  readonly triggeredAt: number;
  /** How much later it may have been, in milliseconds: a day where a day alone is given, else nothing. */
  readonly doubt: number;
  /** Milliseconds from the trigger to payment; `Infinity` for never. Of a day alone its last minute counts: what is averted by then surely is. */
  readonly paidAfter: number;
  /** Where a day alone of the payment is given: the first moment that it may have, and the case by that, worked out when asked for. */
  readonly paidAtEarliest: { readonly at: number; readonly read: () => SimulatorView['byReading'] } | undefined;
  readonly counting: Counting;
  readonly readings: Readonly<Record<string, string>>;
  /** How long an export takes, in milliseconds. */
  readonly need: number | undefined;
  /** What is owed, for the penalty of 5.2. */
  readonly owed: Fen | undefined;
  readonly problems: readonly Problem[];
  /** The values as they stand in the address. */
  readonly raw: Readonly<Record<string, string | undefined>>;
  /** The case by every reading of the scenario, the chosen one first, of which the next three are. */
  readonly byReading: readonly [ReadCase, ...ReadCase[]];
  readonly events: readonly LifecycleEvent[];
  /** The events of the chosen reading as if nothing were paid, worked out when asked for. */
  readonly unpaidEvents: () => readonly LifecycleEvent[];
  /** Rules with which something is lost. */
  readonly losses: readonly string[];
  readonly phases: readonly Phase[];
  /** What the readings that were not chosen say otherwise. */
  readonly otherEvents: readonly OtherEvent[];
  readonly answer: Answer;
  /** What another reading of the clauses makes of it; absent where all agree. */
  readonly otherReading: OtherReading | undefined;
  /** The other variants of what happened, where the address does not say which it is. */
  readonly otherVariants: readonly OtherVariant[];
  /** What paying then brings back; absent where nothing is paid. */
  readonly settlement: Settlement | undefined;
}
