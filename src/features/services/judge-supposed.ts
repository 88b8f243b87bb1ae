import { type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import { judgePayment, type PaymentVerdict } from '@/lifecycle/payment-verdict';
import type { ServiceCase } from './service-case';

/** What a payment comes to for one service, over all readings of its clauses. */
export interface SupposedVerdict {
  /** The worst that a reading comes to. */
  readonly verdict: PaymentVerdict;
  /** Whether the readings come to different kinds of answers. */
  readonly isDisputed: boolean;
}

const ORDER = ['yes', 'implied', 'unsure', 'late'] as const;

/** Judges the payment of a case; `undefined` where none is given. */
export function judgeSupposed({ view }: Pick<ServiceCase, 'view'>): SupposedVerdict | undefined {
  const { scenario, byReading, triggeredAt, paidAfter } = view;
  if (paidAfter === Infinity) return undefined;
  const settledAt = triggeredAt + paidAfter;
  const judge = ({ settlement, events, phases }: ReadCase) =>
    settlement && judgePayment(settlement, events, phases, settledAt);
  const told = tellReadings(scenario, byReading, (one) => judge(one)?.kind ?? '');
  const [worst] = told
    .flatMap(({ first }) => judge(first) ?? [])
    .toSorted((one, other) => ORDER.indexOf(other.kind) - ORDER.indexOf(one.kind));
  return worst && { verdict: worst, isDisputed: told.length > 1 };
}
