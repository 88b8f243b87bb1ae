const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads `2024-06-01T10:00`, in Beijing unless it carries an offset, from 2000 to 2099. A `+` that came in as a blank is
 * read as `+`.
 */
export function readMoment(text: string): number | undefined {
  const match = MOMENT.exec(text.trim().replace(/ (?=\d{2}:\d{2}$)/, '+'));
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
