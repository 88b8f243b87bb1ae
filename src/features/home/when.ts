import { writeDay, writeTime } from '@/time/beijing';
import { readMoment } from '@/time/read-moment';

/** What stands in the boxes of day and time, in Beijing: `2026-11-26` and `15:20`; empty for none. */
export interface When {
  readonly date: string;
  readonly time: string;
}

/** Reads a moment of the address for the two boxes; `undefined` where it is no moment. A day alone has no time. */
export function readWhen(at: string): When | undefined {
  if (at.trim() === '') return { date: '', time: '' };
  const moment = readMoment(at);
  if (moment === undefined) return undefined;
  return { date: writeDay(moment), time: /\d:\d/.test(at) ? writeTime(moment) : '' };
}

/**
 * Writes what stands in the boxes for the address; empty without a day.
 *
 * @param before - what the address has, which stays as it is written where it says the same.
 */
export function writeWhen({ date, time }: When, before = ''): string {
  const known = readWhen(before);
  if (known && known.date === date && known.time === time) return before.trim();
  if (date === '') return '';
  return time === '' ? date : `${date}T${time}`;
}
