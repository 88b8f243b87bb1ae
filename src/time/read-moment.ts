const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?$/;

/** How people write a day: 2024/6/1, 2024.6.1, 2024年6月1日, 20240601. */
const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2})(?!\d))[T ]*/;

/**
 * Reads `2024-06-01T10:00`, or a day alone, in Beijing unless it carries an offset, from 2000 to 2099. Other ways to write
 * the same that can be read without doubt are read too: a blank for the `T`, other signs between the parts of the day, full
 * width. A `+` that came in as a blank is read as `+`.
 *
 * @returns epoch milliseconds; of a day alone its beginning. `undefined` for what is no moment.
 */
export function readMoment(text: string): number | undefined {
  const match = MOMENT.exec(plain(text));
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  // The calendar has no 31 June and no 25 o'clock, though Date would roll them over.
  const written = new Date(local).toISOString();
  const isReal = written.startsWith(
    `${match[1]}-${match[2]}-${match[3]}T${match[4] ?? '00'}:${match[5] ?? '00'}:${match[6] ?? '00'}`,
  );
  if (!isReal || year < 2000 || year > 2099) return undefined;
  const offset = /^([+-])(\d{2}):(\d{2})$/.exec(match[7] === 'Z' ? '+00:00' : (match[7] ?? '+08:00'));
  const minutes = Number(offset?.[2]) * 60 + Number(offset?.[3]);
  return local - (offset?.[1] === '-' ? -1 : 1) * minutes * 60_000;
}

/** Whether a moment is a day alone, with no time of day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(plain(text));
}

/** The one way to write a moment, for the ways that people write it. */
function plain(text: string): string {
  const written = text.normalize('NFKC').trim();
  const match = DAY.exec(written);
  if (!match) return written;
  const [all, year, month, day, plainMonth, plainDay] = match;
  const date = [year, month ?? plainMonth, day ?? plainDay].map((part = '') => part.padStart(2, '0')).join('-');
  const time = written
    .slice(all.length)
    .replace(/^(\d):/, '0$1:')
    .replace(/ (?=\d{2}:\d{2}$)/, '+');
  return time === '' ? date : `${date}T${time}`;
}
