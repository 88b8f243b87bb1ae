import { startOfDay } from './beijing.ts';
import { DAY, HOUR } from './duration.ts';
import { withoutLunarDays } from './lunar-words.ts';
import { readMoment } from './read-moment.ts';

/** What of a date is not written: 11-20 has no year, 20号 no month either. */
export type Unsaid = 'year' | 'month';

/** A day that stands somewhere in a text. */
export interface FoundDay {
  /** Its midnight in Beijing, epoch milliseconds; `undefined` where the calendar has no such day. */
  readonly at: number | undefined;
  /** Where it stands, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The half of the day that is said with it: 昨晚. */
  readonly half?: 'am' | 'pm' | undefined;
  /** What is not written, and supposed to be that which comes nearest to the present. */
  readonly unsaid?: Unsaid | undefined;
}

/** A way to write a day, and the day that it means; `null` where it may mean two. */
interface Way {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, now: number) => number | undefined | null;
  /** What it leaves out. */
  readonly unsaid?: (match: RegExpExecArray) => Unsaid | undefined;
}

/** Days from today; longer words before those that are in them. */
const DAYS: readonly (readonly [word: string, days: number, half?: 'am' | 'pm'])[] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday morning', -1, 'am'],
  ['yesterday afternoon', -1, 'pm'],
  ['yesterday evening', -1, 'pm'],
  ['yesterday night', -1, 'pm'],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0, 'pm'],
  ['last night', -1, 'pm'],
  ['this morning', 0, 'am'],
  ['this afternoon', 0, 'pm'],
  ['this evening', 0, 'pm'],
  ['tomorrow morning', 1, 'am'],
  ['tomorrow afternoon', 1, 'pm'],
  ['tomorrow evening', 1, 'pm'],
  ['tomorrow night', 1, 'pm'],
  ['tomorrow', 1],
  ['大前天', -3],
  ['大后天', 3],
  ['前天', -2],
  ['前日', -2],
  ['前晚上', -2, 'pm'],
  ['前晚', -2, 'pm'],
  ['昨天', -1],
  ['昨日', -1],
  ['昨儿', -1],
  ['昨晚上', -1, 'pm'],
  ['昨晚', -1, 'pm'],
  ['昨夜', -1, 'pm'],
  ['昨晨', -1, 'am'],
  ['今天', 0],
  ['今日', 0],
  ['今儿', 0],
  ['今早', 0, 'am'],
  ['今晨', 0, 'am'],
  ['今晚上', 0, 'pm'],
  ['今晚', 0, 'pm'],
  ['今夜', 0, 'pm'],
  ['明天', 1],
  ['明日', 1],
  ['明早', 1, 'am'],
  ['明晨', 1, 'am'],
  ['明晚上', 1, 'pm'],
  ['明晚', 1, 'pm'],
  ['后天', 2],
];
// 目前天数 holds no 前天, 以后天天 no 后天.
const DAY_WORD = new RegExp(
  `(?<![目之提])(?:${DAYS.map(([word]) => (/^[a-z]/.test(word) ? `\\b${word}\\b` : word)).join('|')})`,
);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY = '(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\\b';
const HAN_WEEKDAYS = '一二三四五六日天';

/** What an expiry that is still to come is said with, after 3天后 or 还有3天. */
const THEN_EXPIRES = '\\s*(?:就|会|将|才|要)*\\s*(?=到期|过期|期满)';
const UNITS = '(天|日|周|星期|个星期|days?|weeks?)';

const years: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1, 后年: 2 };
const steps: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1, 下下: 2, last: -1, next: 1 };
const stepOf = (word = '') => steps[word] ?? 0;

/** In the order in which they are looked for: with a year, of a month, by the name of a day. */
const WAYS: readonly Way[] = [
  {
    pattern: /(?<!\d)(\d{4})\s*[-/年.]\s*(\d{1,2})\s*[-/月.]\s*(\d{1,2})(?!\d)\s*[日号]?/,
    read: ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
    read: ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  },
  // With points the year stands at the end where the day comes first.
  {
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2})(?!\d)/,
    read: ([, day, month, year]) => dayOf(Number(year), Number(month), Number(day)),
  },
  // With strokes either may: 28/11/2026, 11/28/2026. 11/12/2026 may be two days.
  {
    pattern: /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(20\d{2})(?![\d/-])/,
    read: ([, first, , second, year]) => {
      const [one, other] = [Number(first), Number(second)];
      if (one <= 12 && other <= 12 && one !== other) return null;
      return one > 12 ? dayOf(Number(year), other, one) : dayOf(Number(year), one, other);
    },
  },
  {
    pattern: /(前年|去年|今年|明年|后年)的?\s*(\d{1,2})\s*[-/月.]\s*(\d{1,2})(?!\d)\s*[日号]?/,
    read: ([, year = '', month, day], now) => dayOf(yearOf(now) + (years[year] ?? 0), Number(month), Number(day)),
  },
  // A number before the month is its day: in 20 Nov 10:00 what follows is the hour.
  {
    pattern: new RegExp(`(?<!\\d)${NTH}\\s*(?:of\\s+)?${MONTH}(?![a-z])(?:,?\\s*(\\d{4}))?`),
    read: ([, day, name, year], now) => dayInMonth(name, day, year, now),
    unsaid: yearUnlessSaid,
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s*${NTH}(?!\\d|:\\d|\\s*[ap]m\\b)(?:,?\\s*(\\d{4}))?`),
    read: ([, name, day, year], now) => dayInMonth(name, day, year, now),
    unsaid: yearUnlessSaid,
  },
  // 2-3 days is no date.
  {
    pattern:
      /(?<![\d./-])(?:(\d{1,2})\s*月\s*(\d{1,2})(?!\d)\s*[日号]?|(\d{1,2})[-/](\d{1,2})(?![\d/-]|\s*(?:天|日|个|小时|hours?|days?|weeks?|h\b)))/,
    read: ([whole, month, day, one, other], now) => {
      const [first, second] = [Number(month ?? one), Number(day ?? other)];
      // 25/11 can only be the 25th of November.
      return whole.includes('/') && first > 12 && second <= 12
        ? nearest(now, second, first)
        : nearest(now, first, second);
    },
    unsaid: () => 'year',
  },
  {
    pattern: /(上上|上|这|本|下下|下)个?月份?的?\s*(\d{1,2})(?!\d)\s*[号日]?(?!天|个)/,
    read: ([, step, day], now) => dayOfMonth(now, stepOf(step), Number(day)),
  },
  {
    pattern:
      /(?:(上上|上|这|本|下下|下)个?)?(?<!\d\s*)月[底末]|\b(?:end of (?:the |this )?|(last|next) )month(?: ?end)?\b/,
    read: ([whole, step, english], now) =>
      /^(?:last|next)/.test(whole) ? null : endOfMonth(now, stepOf(step ?? english)),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s*月[底末]/,
    read: ([, month], now) => {
      const first = nearest(now, Number(month), 15);
      return first === undefined ? undefined : endOfMonth(first, 0);
    },
    unsaid: () => 'year',
  },
  {
    pattern: /(上上|上|这|本|下下|下)个?(?:周|星期|礼拜)([一二三四五六日天1-6])(?!\d|天|个)/,
    read: ([, step, day = ''], now) => mondayOf(now) + (stepOf(step) * 7 + weekdayOf(day)) * DAY,
  },
  {
    pattern: new RegExp(`\\b(last|this|next|since)\\s+${WEEKDAY}`),
    read: ([, word, day = ''], now) => readEnglishWeekday(word, weekdayOf(day), now),
  },
  {
    pattern: new RegExp(
      `(?:(?:还有|还剩|剩|再过)\\s*)?(\\d{1,3})\\s*${UNITS}(?:之后|以后|后)${THEN_EXPIRES}|(?:还有|还剩|剩|再过)\\s*(\\d{1,3})\\s*${UNITS}${THEN_EXPIRES}`,
    ),
    read: ([, ahead, unit, left, leftUnit], now) => startOfDay(now) + daysIn(ahead ?? left, unit ?? leftUnit) * DAY,
  },
  // 离到期还有3天; what is deleted in three days has another trigger.
  {
    pattern: new RegExp(
      `(?<=(?:到期|过期|期满)(?:时间|日期)?\\s*)(?:还有|还剩|剩)\\s*(\\d{1,3})\\s*${UNITS}(?!\\s*(?:就|会|将|才|要|被)*\\s*(?:删|停|释放|清|冻|没|回收|销毁))|(?<=\\bexpir\\w*\\s+)in\\s+(\\d{1,3})\\s*${UNITS}`,
    ),
    read: ([, count, unit, english, englishUnit], now) =>
      startOfDay(now) + daysIn(count ?? english, unit ?? englishUnit) * DAY,
  },
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,3})\\s*${UNITS}\\s*(?:之前|以前|前|ago)`),
    read: ([, count, unit], now) => startOfDay(now) - daysIn(count, unit) * DAY,
  },
  {
    pattern: /\b(on|since) the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|day|hour|week|month))/,
    // Since a day to come nothing has lasted.
    read: ([, word, day], now) => {
      const nearest = nearestOfMonth(now, Number(day));
      return word === 'since' && nearest !== undefined && nearest > now
        ? dayOfMonth(nearest, -1, Number(day))
        : nearest;
    },
    unsaid: () => 'month',
  },
  {
    pattern: DAY_WORD,
    read: ([word], now) => startOfDay(now) + (DAYS.find(([each]) => each === word)?.[1] ?? 0) * DAY,
  },
  {
    // 24日10点, 26日晚上: what has an hour is a day, and no length.
    pattern:
      /(?<![\d./第-])(\d{1,2})(?:号|日(?=\s*(?:到期|过期|期满|欠|就?(?:续|付|交|缴|充|还清|还款)|凌晨|清晨|早上|早晨|一早|上午|中午|正午|下午|傍晚|晚上|晚间|夜里|半夜|午夜|零点|晚?\d{1,2}\s*(?:点|时(?!长)|:\d{2}))))/,
    read: ([, day], now) => nearestOfMonth(now, Number(day)),
    unsaid: () => 'month',
  },
];

/**
 * Finds a day in a text: 11月20日, Nov 20, 20261120, 上周五, 下个月1号, 月底, 昨天, 3天前. A day without a year is the one nearest to
 * the present. A name of a day that may mean two, as “last Monday” on a Wednesday or 周三 alone, is none; so is a day of the lunar
 * calendar.
 *
 * @param text - numerals in digits, lower case.
 */
export function findDay(text: string, now: number): FoundDay | undefined {
  const civil = withoutLunarDays(text);
  for (const { pattern, read, unsaid } of WAYS) {
    const match = pattern.exec(civil);
    const at = match ? read(match, now) : null;
    if (!match || at === null) continue;
    const half = DAYS.find(([word]) => word === match[0])?.[2];
    return { at, start: match.index, end: match.index + match[0].length, half, unsaid: unsaid?.(match) };
  }
  return undefined;
}

function yearUnlessSaid([, , , year]: RegExpExecArray): Unsaid | undefined {
  return year === undefined ? 'year' : undefined;
}

const daysIn = (count = '0', unit = '') => Number(count) * (/周|星期|week/.test(unit) ? 7 : 1);

/** The midnight of a day; `undefined` for one that the calendar does not have, or outside 2000 to 2099. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  return readMoment(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

function dayInMonth(name = '', day: string | undefined, year: string | undefined, now: number): number | undefined {
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return year === undefined ? nearest(now, month, Number(day)) : dayOf(Number(year), month, Number(day));
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
  return nearestOf(
    now,
    [-1, 0, 1].map((step) => dayOfMonth(now, step, day)),
  );
}

/** A day of a month, counted in months from that of a moment. */
function dayOfMonth(at: number, step: number, day: number): number | undefined {
  const month = monthOf(at) - 1 + step;
  return dayOf(yearOf(at) + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, day);
}

function endOfMonth(at: number, step: number): number | undefined {
  const next = dayOfMonth(at, step + 1, 1);
  return next === undefined ? undefined : next - DAY;
}

function nearestOf(now: number, days: readonly (number | undefined)[]): number | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted((one, other) => Math.abs(one - now) - Math.abs(other - now) || one - other)
    .at(0);
}

/** The Monday with which the week of a moment begins. */
const mondayOf = (at: number) => startOfDay(at) - todayOf(at) * DAY;
// 1 January 1970 was a Thursday.
const todayOf = (at: number) => (((Math.floor((at + 8 * HOUR) / DAY) + 3) % 7) + 7) % 7;

/** Days after Monday. */
function weekdayOf(word: string): number {
  if (/^[a-z]/.test(word)) return WEEKDAYS.indexOf(word.slice(0, 3));
  return /\d/.test(word) ? Number(word) - 1 : Math.min(6, HAN_WEEKDAYS.indexOf(word));
}

/** “Last Monday” may be the one before today or that of last week: where they differ, neither. */
function readEnglishWeekday(word: string | undefined, day: number, now: number): number | null {
  const today = todayOf(now);
  const ofWeek = (step: number) => mondayOf(now) + (step * 7 + day) * DAY;
  if (word === 'last') return day >= today ? ofWeek(-1) : null;
  if (word === 'next') return day <= today ? ofWeek(1) : null;
  if (word === 'this') return day >= today ? ofWeek(0) : null;
  return day === today ? null : ofWeek(day < today ? 0 : -1);
}

const inBeijing = (at: number) => new Date(at + 8 * HOUR);
const yearOf = (at: number) => inBeijing(at).getUTCFullYear();
const monthOf = (at: number) => inBeijing(at).getUTCMonth() + 1;
