import type { SimulatorView } from '@/cases/simulator-view';
import { type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import { hasRemedy } from '@/lifecycle/has-remedy';
import { judgePayment, type PaymentVerdict } from '@/lifecycle/payment-verdict';
import type { ServiceCase } from './service-case';

/**
 * What a payment comes to in a word. `before`: it comes before the trigger, from which the clauses count. `no-remedy`: nothing says
 * that a payment averts anything. `not-dated`: the trigger has no date to compare it with.
 */
export type PaymentOutcome = PaymentVerdict['kind'] | 'before' | 'no-remedy' | 'not-dated';

const known = new WeakMap<SimulatorView, { readonly outcome: PaymentOutcome | undefined }>();

/**
 * What the payment of a case comes to, over all readings of its clauses; where they differ, it is not certain.
 *
 * @returns `undefined` where no payment is given, or none that can be read.
 */
export function paymentOutcome({ view }: Pick<ServiceCase, 'view'>): PaymentOutcome | undefined {
  const judged = known.get(view) ?? { outcome: judgeView(view) };
  known.set(view, judged);
  return judged.outcome;
}

function judgeView(view: SimulatorView): PaymentOutcome | undefined {
  const { scenario, byReading, triggeredAt, paidAfter, raw, dated, problems } = view;
  if (paidAfter === Infinity) {
    if (raw['paid'] === undefined || problems.some(({ kind }) => kind === 'paid')) return undefined;
    if (!hasRemedy(scenario)) return 'no-remedy';
    return dated ? 'before' : 'not-dated';
  }
  const judge = ({ settlement, events, states }: ReadCase) =>
    settlement && judgePayment(settlement, events, states, triggeredAt + paidAfter).kind;
  const told = tellReadings(scenario, byReading, (one) => judge(one) ?? '');
  const [agreed] = told;
  return agreed && (told.length === 1 ? judge(agreed.first) : 'unsure');
}
