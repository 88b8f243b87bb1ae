import { isBeside, isLoss } from './consequences.ts';
import type { LifecycleRule } from './model';
import { type Phase, phaseAt, type PhaseKind } from './phase.ts';
import type { LifecycleEvent } from './project-lifecycle';
import type { Settlement } from './settlement';

/** What a payment at a moment comes to, for who reads one sentence. */
export interface PaymentVerdict {
  /** `yes`, or `implied` where only 仍未…的 says so; `unsure` where the text leaves anything open; `late` where something is lost. */
  readonly kind: 'yes' | 'implied' | 'unsure' | 'late';
  readonly service:
    | {
        /** Since when it has stopped, or may have, in epoch milliseconds; `undefined` where only a part of it is restricted. */
        readonly stoppedAt: number | undefined;
        /** From when it has for certain; `undefined` where it only may have. */
        readonly certainAt: number | undefined;
        /** What stopped it. */
        readonly by: LifecycleRule | undefined;
        readonly isCertain: boolean;
        /** `over`: by the words of a clause it has ended; `released`: what holds it is gone, and no clause says that it ends (34.1). */
        readonly after: 'back' | 'implied' | 'unsaid' | 'over' | 'released';
        /** What has ended it. */
        readonly endedBy: LifecycleRule | undefined;
      }
    /** It has not stopped, or there is none yet (an order). */
    | undefined;
  /** What is lost by then for certain, and what may be, or may still come although all is paid (13.2). */
  readonly gone: readonly LifecycleEvent[];
  readonly perhaps: readonly LifecycleEvent[];
  /** What may have been dropped by then, and can be sent again (21.2.2): no loss. */
  readonly dropped: readonly LifecycleEvent[];
  /** What brings the service back asks for more than the trigger suggests (36.2: 续费; 10.1: both). */
  readonly asks: LifecycleRule['asks'];
  /** Whether the vendor only could keep the data until then (36.1: 可以继续保留). */
  readonly isKeptByRight: boolean;
}

/** What leaves the service open. */
const UNSAID: ReadonlySet<string | undefined> = new Set(['unsaid', 'over', 'released']);

const STOPPED: readonly PhaseKind[] = ['suspended', 'ended'];

/**
 * Says in one whether a payment comes in time. It says nothing that the settlement and the phases do not.
 *
 * @param phases - of the case with that payment.
 * @param settledAt - epoch milliseconds.
 */
export function judgePayment(
  { losses }: Settlement,
  events: readonly LifecycleEvent[],
  phases: readonly Phase[],
  settledAt: number,
): PaymentVerdict {
  const service = serviceAt(phases, settledAt);
  const gone = losses.filter(({ state }) => state === 'certain');
  const find = (id: string | undefined) => events.find(({ rule }) => rule.id === id);
  // What was decided before the payment may still come after it: no clause says that paying averts it (13.2, 51.1).
  const later = events.filter(
    ({ rule, state, earliest, from }) =>
      isLoss(rule) &&
      rule.decidedBy !== undefined &&
      (earliest === null
        ? state === 'unknown' && from > settledAt && (find(rule.decidedBy)?.from ?? Infinity) < settledAt
        : state === 'possible' && from > settledAt),
  );
  const perhaps = [...losses.filter(({ state }) => state !== 'certain'), ...later];
  const dropped = events.filter(
    ({ rule, state, earliest, from }) =>
      isBeside(rule) && state !== 'averted' && earliest !== null && from <= settledAt,
  );
  const asks = events.find(({ rule, state }) => rule.asks !== undefined && state === 'averted')?.rule.asks;
  const data = phases.findLast(({ track, from }) => track === 'data' && from < settledAt);
  const isKeptByRight = data?.isOptional === true && gone.length === 0;
  const isOpen = isKeptByRight || perhaps.length > 0 || UNSAID.has(service?.after);
  const kind = gone.length > 0 ? 'late' : isOpen ? 'unsure' : service?.after === 'implied' ? 'implied' : 'yes';
  return { kind, service, gone, perhaps, dropped, asks, isKeptByRight };
}

function serviceAt(phases: readonly Phase[], settledAt: number): PaymentVerdict['service'] {
  const before = phases.filter(({ track, from }) => track === 'service' && from < settledAt);
  const last = before.at(-1);
  const then = phaseAt(phases, 'service', settledAt);
  if (!last || !then || last.kind === 'running' || last.kind === 'undated') return undefined;
  const stopped = before.find(({ kind }) => STOPPED.includes(kind));
  const endedBy = then.kind === 'ended' ? then.by : undefined;
  return {
    stoppedAt: stopped?.from,
    certainAt: before.find(({ atLeast }) => STOPPED.includes(atLeast))?.from,
    by: stopped?.by,
    isCertain: last.atLeast === last.kind || STOPPED.includes(last.atLeast),
    after: endedBy && endedBy.effect !== 'terminate' ? 'released' : afterOf(then.kind),
    endedBy,
  };
}

function afterOf(kind: PhaseKind): 'back' | 'implied' | 'unsaid' | 'over' {
  if (kind === 'restored' || kind === 'running') return 'back';
  if (kind === 'restored-implied') return 'implied';
  return kind === 'ended' ? 'over' : 'unsaid';
}
