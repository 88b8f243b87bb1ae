import { type ReadCase, tellReadings } from '@/lifecycle/case-readings';
import { hasRemedy } from '@/lifecycle/has-remedy';
import { judgePayment, type PaymentVerdict } from '@/lifecycle/payment-verdict';
import { isDay } from '@/time/read-moment';
import type { SimulatorView } from './simulator-view';

/**
 * What a payment comes to in a word. `before`: it comes before the trigger, from which the clauses count. `no-remedy`: nothing says
 * that a payment averts anything. `not-dated`: the trigger has no date to compare it with.
 */
export type PaymentOutcome = PaymentVerdict['kind'] | 'before' | 'no-remedy' | 'not-dated';

/** A case by itself, or with what it is of. */
interface Viewed {
  readonly view: SimulatorView;
}

interface Judged {
  readonly outcome: PaymentOutcome | undefined;
  readonly differsInDay: boolean;
}

/** Each view is judged once. */
const known = new WeakMap<SimulatorView, Judged>();

/**
 * What the payment of a case comes to, over all readings of its clauses; where they differ, it is not certain.
 * Nor is it where a day alone is given, and its beginning and its end come to different things.
 *
 * @returns `undefined` where no payment is given, or none that can be read.
 */
export const paymentOutcome = ({ view }: Viewed): PaymentOutcome | undefined => judge(view).outcome;

/** Whether it is the hour of the payment, of which the day alone is given, that leaves the outcome open. */
export const differsInDay = ({ view }: Viewed): boolean => judge(view).differsInDay;

/** Whether a day alone of the payment is given. */
export const isPaidOnADay = ({ view }: Viewed): boolean => isDay(view.raw['paid'] ?? '');

function judge(view: SimulatorView): Judged {
  const before = known.get(view);
  if (before) return before;
  const outcome = judgeLatest(view);
  const { paidAtEarliest } = view;
  const earliest = paidAtEarliest && judgeReadings(view, paidAtEarliest.read(), paidAtEarliest.at);
  const isOpen = earliest !== undefined && earliest !== outcome;
  const judged = { outcome: isOpen ? 'unsure' : outcome, differsInDay: isOpen } as const;
  known.set(view, judged);
  return judged;
}

function judgeLatest(view: SimulatorView): PaymentOutcome | undefined {
  const { byReading, triggeredAt, paidAfter, raw, dated, problems, scenario } = view;
  if (paidAfter === Infinity) {
    if (raw['paid'] === undefined || problems.some(({ kind }) => kind === 'paid')) return undefined;
    if (!hasRemedy(scenario)) return 'no-remedy';
    return dated ? 'before' : 'not-dated';
  }
  return judgeReadings(view, byReading, triggeredAt + paidAfter);
}

function judgeReadings(
  { scenario }: SimulatorView,
  byReading: SimulatorView['byReading'],
  settledAt: number,
): PaymentVerdict['kind'] | undefined {
  const judgeOne = ({ settlement, events, states }: ReadCase) =>
    settlement && judgePayment(settlement, events, states, settledAt).kind;
  const told = tellReadings(scenario, byReading, (one) => judgeOne(one) ?? '');
  const [agreed] = told;
  return agreed && (told.length === 1 ? judgeOne(agreed.first) : 'unsure');
}
