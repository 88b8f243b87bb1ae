interface Options {
  readonly isEnglish: boolean;
  /** Whether the hour is told too; else the day is all that is known. */
  readonly hasTime: boolean;
  /** Left out where the year goes without saying. */
  readonly hasYear?: boolean;
}

/** Formatters by what they are made of: to make one takes a hundred times as long as to use it, and a long list writes thousands. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(isEnglish: boolean, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${isEnglish} ${Object.keys(parts).join()}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(isEnglish ? 'en' : 'zh-CN', {
      timeZone: 'Asia/Shanghai',
      month: isEnglish ? 'short' : 'long',
      day: 'numeric',
      ...parts,
    });
  formatters.set(key, made);
  return made;
}

const YEAR = { year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const SECONDS = { second: '2-digit' } as const;

/**
 * Writes a moment by the clock of Beijing, with its day of the week: 2026年11月27日周五 15:20; Fri, Nov 27, 2026, 15:20. Midnight
 * is 00:00, the beginning of the day that is named. Seconds are told where there are any, for they count.
 *
 * @param at - epoch milliseconds.
 */
export function writeDate(at: number, { isEnglish, hasTime, hasYear = true }: Options): string {
  return formatterOf(isEnglish, {
    weekday: 'short',
    ...(hasYear ? YEAR : {}),
    ...(hasTime ? TIME : {}),
    ...(hasTime && Math.floor(at / 1000) % 60 > 0 ? SECONDS : {}),
  }).format(at);
}

/** Writes a day as an axis has room for: 11月27日; Nov 27. @param hasYear - as 2026年11月27日, where it is of another year than the present. */
export function writeShortDay(at: number, isEnglish: boolean, hasYear = false): string {
  return formatterOf(isEnglish, hasYear ? YEAR : {}).format(at);
}
