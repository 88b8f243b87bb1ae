/** Lengths of time are in milliseconds, as moments are. */
const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The longest duration that is read; what is worked out from it is still a date. */
export const LONGEST = 99_999 * DAY;

const DURATION = /^P(?=.)(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?=.)(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?)?$/;

/**
 * Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds, a day being 24 hours: `PT48H`, `P30D`, `PT20M`.
 *
 * @returns milliseconds; `undefined` for what is negative, has a fraction, or is longer than {@link LONGEST}.
 */
export function readDuration(text: string): number | undefined {
  const match = DURATION.exec(text.trim());
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const length = (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;
  return length <= LONGEST ? length : undefined;
}

/**
 * Writes a duration as ISO 8601, to the second: `PT20M`, `PT24H`, `P1DT12H`, `P8D`; `PT0S` for none, and with a sign where
 * it is before its anchor: `-P7D` (ISO 8601-2).
 *
 * @param length - milliseconds; less than a second is rounded.
 * @param fullDay - how 24 hours are written: in hours, as the text does (2.1), or in days, as the open data has them.
 */
export function writeDuration(length: number, fullDay: 'PT24H' | 'P1D' = 'PT24H'): string {
  const whole = Math.round(Math.abs(length) / SECOND) * SECOND;
  if (whole === 0) return 'PT0S';
  const days = whole < DAY || (whole === DAY && fullDay === 'PT24H') ? 0 : Math.floor(whole / DAY);
  const rest = whole - days * DAY;
  const time = [
    [Math.floor(rest / HOUR), 'H'],
    [Math.floor((rest % HOUR) / MINUTE), 'M'],
    [(rest % MINUTE) / SECOND, 'S'],
  ] as const;
  const written = time.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('');
  return `${length < 0 ? '-' : ''}P${days > 0 ? `${days}D` : ''}${written && `T${written}`}`;
}

/** So many of one unit, as a part of a duration in words. */
export interface DurationPart {
  readonly unit: 'days' | 'hours' | 'minutes' | 'seconds';
  readonly count: number;
}

/**
 * Takes a duration apart for words: below 48 hours in hours, from there on in days, and what is left over in smaller units;
 * parts of nothing are left out. 24 hours, 3 days, 7 days 1 hour.
 *
 * @param length - milliseconds, not negative; less than a second is rounded.
 * @returns at least one part: no time at all is 0 minutes.
 */
export function partsOf(length: number): readonly DurationPart[] {
  const whole = Math.round(length / SECOND) * SECOND;
  const days = whole < 2 * DAY ? 0 : Math.floor(whole / DAY);
  const rest = whole - days * DAY;
  const parts: readonly DurationPart[] = [
    { unit: 'days', count: days },
    { unit: 'hours', count: Math.floor(rest / HOUR) },
    { unit: 'minutes', count: Math.floor((rest % HOUR) / MINUTE) },
    { unit: 'seconds', count: (rest % MINUTE) / SECOND },
  ];
  const told = parts.filter(({ count }) => count > 0);
  return told.length > 0 ? told : [{ unit: 'minutes', count: 0 }];
}

/**
 * A time that is left or has passed, as precisely as it helps: to the hour from two days on, to the minute below. Always
 * rounded down: nobody has more time than is said.
 */
export function toSaidLength(length: number): number {
  const unit = Math.abs(length) >= 2 * DAY ? HOUR : 60_000;
  return Math.floor(length / unit) * unit;
}
