import { startOfDay } from './beijing.ts';
import { DAY, HOUR } from './duration.ts';
import { readMoment } from './read-moment.ts';

/** A moment that stands somewhere in a text, as people write one. */
export interface When {
  /** Epoch milliseconds; the midnight in Beijing of a day without a time. `undefined`: the calendar has no such day, or no such hour. */
  readonly at: number | undefined;
  /** Whether a time of day is said. */
  readonly hasTime: boolean;
  /** Where it stands, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Days from today; longer words before those that are in them. */
const DAYS: readonly (readonly [word: string, days: number, half?: 'am' | 'pm'])[] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['大前天', -3],
  ['大后天', 3],
  ['前天', -2],
  ['昨天', -1],
  ['昨日', -1],
  ['昨晚', -1, 'pm'],
  ['昨夜', -1, 'pm'],
  ['今天', 0],
  ['今日', 0],
  ['今早', 0, 'am'],
  ['今晚', 0, 'pm'],
  ['明天', 1],
  ['明日', 1],
  ['后天', 2],
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?';

const ISO = /(?<!\d)\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2})?(?:z|[+-]\d{2}:\d{2})?/;
/** A date with its year, in the order of year, month and day. */
const DATED = /(?<!\d)(\d{4})\s*[-/年.]\s*(\d{1,2})\s*[-/月.]\s*(\d{1,2})(?!\d)\s*[日号]?/;
/** Without one; 2-3 days is no date. */
const UNDATED =
  /(?<![\d./-])(?:(\d{1,2})\s*月\s*(\d{1,2})(?!\d)\s*[日号]?|(\d{1,2})[-/](\d{1,2})(?![\d/-]|\s*(?:天|日|个|小时|hours?|days?|weeks?|h\b)))/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s*${NTH}(?!\\d)(?:,?\\s*(\\d{4}))?`);
const DAY_FIRST = new RegExp(`(?<!\\d)${NTH}\\s*${MONTH}(?![a-z])(?:,?\\s*(\\d{4}))?`);
const OF_MONTH = /(?<![\d./-])(\d{1,2})号/;
const AGO = /(?<![\d.])(\d{1,3})\s*(天|日|周|星期|个星期|小时|个小时|days?|weeks?|hours?)\s*(?:之前|以前|前|ago)/;
/** 3天后到期: what follows says that it is still to come. */
const AHEAD =
  /(?:(?:还有|还剩|再过|\bin)\s*(\d{1,3})\s*(天|日|周|星期|个星期|days?|weeks?)|(\d{1,3})\s*(天|日|周|星期|个星期)(?:之后|以后|后)\s*(?:就|会|将|才|要)*\s*(?=到期|过期))/;
const TIME =
  /^[\s,，的]*(?:at\s+|t(?=\d))?(凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里|晚)?\s*(\d{1,2})(?:\s*(?::|点|时)\s*(?:(\d{1,2})(?!\d)分?|(半))?(?:\s*(am|pm))?|\s*(am|pm))/;

/**
 * Finds the first moment in a text: 昨天15:20, 前天下午3点, 3天前, 11-20 10:00, 11月20日, 2026-11-20, yesterday 15:20, Nov 20. All
 * in Beijing, unless an offset is written. A date without a year is the one nearest to the present.
 *
 * @param text - numerals in digits; case does not matter.
 * @param now - epoch milliseconds.
 */
export function findWhen(text: string, now: number): When | undefined {
  const lower = text.toLowerCase();
  const iso = ISO.exec(lower);
  if (iso) {
    const at = readMoment(iso[0].toUpperCase());
    return { at, hasTime: true, start: iso.index, end: iso.index + iso[0].length };
  }
  const hours = AGO.exec(lower);
  if (hours?.[2]?.includes('小时') === true || hours?.[2]?.startsWith('hour') === true) {
    const at = Math.floor((now - Number(hours[1]) * HOUR) / 60_000) * 60_000;
    return { at, hasTime: true, start: hours.index, end: hours.index + hours[0].length };
  }
  const day = findDay(lower, now);
  if (!day) return undefined;
  const time = readTime(lower.slice(day.end), day.half);
  if (!time) return { at: day.at, hasTime: false, start: day.start, end: day.end };
  const at = day.at === undefined || time.after === undefined ? undefined : day.at + time.after;
  return { at, hasTime: true, start: day.start, end: day.end + time.length };
}

interface FoundDay {
  readonly at: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly half?: 'am' | 'pm' | undefined;
}

function findDay(text: string, now: number): FoundDay | undefined {
  const today = startOfDay(now);
  const found = (match: RegExpExecArray, at: number | undefined): FoundDay => ({
    at,
    start: match.index,
    end: match.index + match[0].length,
  });
  const dated = DATED.exec(text);
  if (dated) return found(dated, dayOf(Number(dated[1]), Number(dated[2]), Number(dated[3])));
  const named = MONTH_FIRST.exec(text) ?? DAY_FIRST.exec(text);
  if (named) {
    const [one = '', other = ''] = [named[1], named[2]];
    const [name, day] = /^\d/.test(one) ? [other, one] : [one, other];
    const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
    const year = named[3];
    return found(
      named,
      year === undefined ? nearest(now, month, Number(day)) : dayOf(Number(year), month, Number(day)),
    );
  }
  const undated = UNDATED.exec(text);
  if (undated) return found(undated, nearest(now, Number(undated[1] ?? undated[3]), Number(undated[2] ?? undated[4])));
  const ahead = AHEAD.exec(text);
  if (ahead) return found(ahead, today + daysIn(ahead[1] ?? ahead[3], ahead[2] ?? ahead[4]) * DAY);
  const ago = AGO.exec(text);
  if (ago) return found(ago, today - daysIn(ago[1], ago[2]) * DAY);
  for (const [word, days, half] of DAYS) {
    const start = text.indexOf(word);
    if (start >= 0) return { at: today + days * DAY, start, end: start + word.length, half };
  }
  const ofMonth = OF_MONTH.exec(text);
  return ofMonth ? found(ofMonth, nearestOfMonth(now, Number(ofMonth[1]))) : undefined;
}

const daysIn = (count = '0', unit = '') => Number(count) * (/周|星期|week/.test(unit) ? 7 : 1);

/** The midnight of a day; `undefined` for one that the calendar does not have, or outside 2000 to 2099. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  return readMoment(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** A day of the year, in the year in which it is nearest to now; of equals the one that is past. */
function nearest(now: number, month: number, day: number): number | undefined {
  const year = yearOf(now);
  return nearestOf(
    now,
    [year - 1, year, year + 1].map((each) => dayOf(each, month, day)),
  );
}

/** A day of the month, in the month in which it is nearest to now. */
function nearestOfMonth(now: number, day: number): number | undefined {
  const month = monthOf(now);
  const around = [month - 1, month, month + 1].map((each) => {
    const year = yearOf(now) + Math.floor((each - 1) / 12);
    return dayOf(year, ((each + 11) % 12) + 1, day);
  });
  return nearestOf(now, around);
}

function nearestOf(now: number, days: readonly (number | undefined)[]): number | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted((one, other) => Math.abs(one - now) - Math.abs(other - now) || one - other)
    .at(0);
}

const inBeijing = (at: number) => new Date(at + 8 * HOUR);
const yearOf = (at: number) => inBeijing(at).getUTCFullYear();
const monthOf = (at: number) => inBeijing(at).getUTCMonth() + 1;

/** A time of day just after a date, as milliseconds after its midnight; `undefined` inside for 25:00. */
function readTime(
  text: string,
  half: 'am' | 'pm' | undefined,
): { readonly after: number | undefined; readonly length: number } | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [whole, part = '', hour = '', minute = '0', halfPast, ampm, alone] = match;
  const isLate = /下午|傍晚|晚|夜里/.test(part) || (ampm ?? alone) === 'pm' || (part === '' && half === 'pm');
  const isEarly = /凌晨|清晨|早上|上午/.test(part) || (ampm ?? alone) === 'am';
  const said = Number(hour);
  const isNight = /晚|夜里/.test(part) || (part === '' && half === 'pm' && ampm === undefined);
  // 晚上12点 is the midnight with which the day ends; 12 pm is noon.
  const noon = said === 12 ? (isNight ? 24 : isEarly ? 0 : 12) : undefined;
  const hours = noon ?? (said < 12 && (isLate || (part === '中午' && said < 3)) ? said + 12 : said);
  const minutes = halfPast === undefined ? Number(minute) : 30;
  const isReal = minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0));
  return { after: isReal ? hours * HOUR + minutes * 60_000 : undefined, length: whole.length };
}
