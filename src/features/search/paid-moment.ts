import { isSameDay, writeMinute } from '@/time/beijing';
import { isDay, readMoment } from '@/time/read-moment';

/**
 * The moment of a payment that is reckoned with. Of a day alone it is the latest that it may have been: the present on this
 * day, else the last minute, also of this day where it is not made yet. A length since the trigger stays as it is.
 *
 * @param paid - as addresses have it.
 * @param now - epoch milliseconds.
 * @param isToCome - whether it is said to be still to be made.
 */
export function latestPayment(paid: string, now: number, isToCome = false): string {
  const at = readMoment(paid);
  if (at === undefined || !isDay(paid)) return paid;
  return isSameDay(at, now) && !isToCome ? writeMinute(now) : `${paid}T23:59`;
}
