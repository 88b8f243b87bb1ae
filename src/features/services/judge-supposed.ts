import type { SimulatorView } from '@/cases/simulator-view';
import { type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import { judgePayment, type PaymentVerdict } from '@/lifecycle/payment-verdict';
import type { ServiceCase } from './service-case';

type Kind = PaymentVerdict['kind'] | undefined;

const known = new WeakMap<SimulatorView, { readonly kind: Kind }>();

/**
 * What the payment of a case comes to in a word, over all readings of its clauses; where they differ, it is not certain.
 *
 * @returns `undefined` where no payment is given, or it comes before the trigger.
 */
export function judgeSupposed({ view }: Pick<ServiceCase, 'view'>): Kind {
  const judged = known.get(view) ?? { kind: judgeView(view) };
  known.set(view, judged);
  return judged.kind;
}

function judgeView(view: SimulatorView): Kind {
  const { scenario, byReading, triggeredAt, paidAfter } = view;
  if (paidAfter === Infinity) return undefined;
  const judge = ({ settlement, events, states }: ReadCase) =>
    settlement && judgePayment(settlement, events, states, triggeredAt + paidAfter).kind;
  const told = tellReadings(scenario, byReading, (one) => judge(one) ?? '');
  const [agreed] = told;
  return agreed && (told.length === 1 ? judge(agreed.first) : 'unsure');
}
