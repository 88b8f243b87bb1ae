import { DAY, HOUR, LONGEST } from './duration.ts';

/** A unit in which a reader gives a duration. */
export type CountUnit = 'hour' | 'day';

const LENGTHS = { hour: HOUR, day: DAY } as const;

/** Five decimals of a day are less than a second. */
const DECIMALS = 5;

/**
 * Writes a duration as a number of one unit, with as few decimals as read back to the same second: 48 hours, 1.5 days, and
 * 0.3333 hours for 20 minutes.
 */
export function countIn(unit: CountUnit, length: number): string {
  const whole = Math.round(length / 1000) * 1000;
  for (let decimals = 0; decimals < DECIMALS; decimals += 1) {
    const text = (whole / LENGTHS[unit]).toFixed(decimals);
    if (readCount(unit, text) === whole) return text;
  }
  return (whole / LENGTHS[unit]).toFixed(DECIMALS);
}

/** The largest number of a unit that is read. */
export const mostIn = (unit: CountUnit): number => LONGEST / LENGTHS[unit];

/**
 * Reads a number of one unit as a duration, to the second.
 *
 * @returns milliseconds; `undefined` for what is no number, negative, or longer than any duration that is read.
 */
export function readCount(unit: CountUnit, text: string): number | undefined {
  if (!/^\d+(?:\.\d*)?$/.test(text.trim())) return undefined;
  const length = Math.round((Number(text) * LENGTHS[unit]) / 1000) * 1000;
  return length <= LONGEST ? length : undefined;
}
