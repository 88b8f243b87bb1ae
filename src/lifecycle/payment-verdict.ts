import { isLoss } from './consequences.ts';
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
        readonly isCertain: boolean;
        readonly after: 'back' | 'implied' | 'unsaid' | 'over';
      }
    /** It has not stopped, or there is none yet (an order). */
    | undefined;
  /** What is lost by then for certain, and what may be, or may still come although all is paid (13.2). */
  readonly gone: readonly LifecycleEvent[];
  readonly perhaps: readonly LifecycleEvent[];
  /** Whether the vendor only could keep the data until then (36.1: 可以继续保留). */
  readonly isKeptByRight: boolean;
}

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
  const later = events.filter(
    ({ rule, state, earliest }) =>
      isLoss(rule) && state === 'possible' && earliest !== null && earliest > settledAt && rule.decidedBy !== undefined,
  );
  const perhaps = [...losses.filter(({ state }) => state !== 'certain'), ...later];
  const data = phases.findLast(({ track, from }) => track === 'data' && from < settledAt);
  const isKeptByRight = data?.isOptional === true && gone.length === 0;
  const isOpen = isKeptByRight || perhaps.length > 0 || service?.after === 'unsaid' || service?.after === 'over';
  const kind = gone.length > 0 ? 'late' : isOpen ? 'unsure' : service?.after === 'implied' ? 'implied' : 'yes';
  return { kind, service, gone, perhaps, isKeptByRight };
}

function serviceAt(phases: readonly Phase[], settledAt: number): PaymentVerdict['service'] {
  const before = phases.filter(({ track, from }) => track === 'service' && from < settledAt);
  const last = before.at(-1);
  const then = phaseAt(phases, 'service', settledAt);
  if (!last || !then || last.kind === 'running' || last.kind === 'undated') return undefined;
  return {
    stoppedAt: before.find(({ kind }) => STOPPED.includes(kind))?.from,
    isCertain: last.atLeast === last.kind || STOPPED.includes(last.atLeast),
    after: afterOf(then.kind),
  };
}

function afterOf(kind: PhaseKind): 'back' | 'implied' | 'unsaid' | 'over' {
  if (kind === 'restored' || kind === 'running') return 'back';
  if (kind === 'restored-implied') return 'implied';
  return kind === 'ended' ? 'over' : 'unsaid';
}
