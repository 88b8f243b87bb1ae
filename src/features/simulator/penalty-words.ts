import type { TFunction } from 'i18next';
import type { SimulatorView } from '@/cases/simulator-view';
import { DAY } from '@/time/duration';

/** What of a case says how long the penalty of 5.2 has grown. */
export type PenaltyTimes = Pick<SimulatorView, 'triggeredAt' | 'doubt' | 'paidAfter' | 'paidAtEarliest'>;

/**
 * How much the penalty of 5.2 is at the payment, and by now. Of a day without an hour it may be a day more or less: then both ends.
 *
 * @param now - epoch milliseconds; `undefined` where that says nothing.
 * @param amountAfter - the penalty in yuan after so many whole days.
 */
export function penaltyWords(
  { triggeredAt, doubt, paidAfter, paidAtEarliest }: PenaltyTimes,
  now: number | undefined,
  amountAfter: (days: number) => string,
  t: TFunction,
): readonly string[] {
  const say = (key: 'moneyAtPayment' | 'moneyNow', first: number, last: number) => {
    // It began so much later at the most.
    const least = Math.max(0, Math.floor((first - doubt) / DAY));
    const most = Math.floor(last / DAY);
    return least === most
      ? t(($) => $.simulator[key], { days: most, amount: amountAfter(most) })
      : t(($) => $.simulator[`${key}Between`], {
          least,
          most,
          amountLeast: amountAfter(least),
          amountMost: amountAfter(most),
        });
  };
  const elapsed = now === undefined ? undefined : now - triggeredAt;
  return [
    ...(paidAfter === Infinity
      ? []
      : [say('moneyAtPayment', paidAtEarliest ? paidAtEarliest.at - triggeredAt : paidAfter, paidAfter)]),
    ...(elapsed === undefined || elapsed < 0 ? [] : [say('moneyNow', elapsed, elapsed)]),
  ];
}
