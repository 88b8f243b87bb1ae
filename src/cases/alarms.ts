import { DAY, HOUR } from '@/time/duration';

const MINUTE = HOUR / 60;

/** Pairs of reminders for what is so far ahead: days for what is days ahead, hours for what is hours ahead. */
const BY_NEARNESS = [
  { ahead: 3 * DAY, before: [3 * DAY, DAY] },
  { ahead: DAY, before: [DAY, 6 * HOUR] },
  { ahead: 6 * HOUR, before: [6 * HOUR, HOUR] },
  { ahead: HOUR, before: [HOUR] },
  { ahead: 10 * MINUTE, before: [10 * MINUTE] },
] as const;

/** When to remind of a day, from its midnight: at nine, three days or else a day before, and on it; if it has begun, while it lasts. */
const OF_A_DAY = [-3 * DAY + 9 * HOUR, -DAY + 9 * HOUR, 9 * HOUR] as const;
const OF_ITS_END = [20 * HOUR, 23 * HOUR] as const;

/**
 * When a calendar reminds of a moment, or of a day that is the last: twice at most, by how near it is, and never at a moment
 * that is over when the file is written. For everything that is more than an hour ahead there is at least one.
 *
 * @param time - a moment, or the midnight in Beijing with which a day begins, in epoch milliseconds.
 * @returns milliseconds from that moment or midnight; negative before it.
 */
export function alarmsFor(time: { readonly at: number } | { readonly day: number }, now: number): readonly number[] {
  if ('at' in time) {
    const ahead = time.at - now;
    return (BY_NEARNESS.find((pair) => ahead > pair.ahead)?.before ?? []).map((before) => -before);
  }
  const isAhead = (offset: number) => time.day + offset > now;
  const [first, ...more] = OF_A_DAY.filter(isAhead);
  if (first === undefined) return OF_ITS_END.filter(isAhead).slice(0, 1);
  // On the day itself in any case: it is the last on which to act.
  return [first, ...more.slice(-1)];
}
