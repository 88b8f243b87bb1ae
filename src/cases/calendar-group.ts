import type { PayBy } from '@/lifecycle/answer';
import { consequenceOf } from '@/lifecycle/consequences';
import type { LifecycleRule } from '@/lifecycle/model';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';

/** What falls on one moment. */
export interface Group {
  /** What it is in every file of the case. */
  readonly id: string;
  /** Epoch milliseconds; the midnight in Beijing where only the day is certain. */
  readonly limit: number;
  readonly hasTime: boolean;
  /** The moment before which to pay, renew, or get something out; the gravest where there are two. */
  readonly payBy: Extract<PayBy, { at: number }> | undefined;
  /** A clause asks for it by then, and nothing else falls on it. */
  readonly duty: LifecycleRule | undefined;
  readonly events: readonly LifecycleEvent[];
  /** Of a span that has begun and is not over: when it began; `limit` then is its end. */
  readonly since?: number;
}

/** What an event comes to at least. */
export function gravityOf({ rule }: LifecycleEvent): 'changes' | 'stops' | 'lost' {
  const { loses, restricts } = consequenceOf(rule);
  return loses !== undefined ? 'lost' : restricts !== undefined ? 'stops' : 'changes';
}
