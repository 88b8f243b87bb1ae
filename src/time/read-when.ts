import { HOUR, MINUTE } from './duration.ts';
import { findDay, type Unsaid } from './find-day.ts';
import { BEIJING_OFFSET, findZone, type UnreadZone } from './find-zone.ts';

/** A moment that stands somewhere in a text, as people write one. */
export interface When {
  /**
   * Epoch milliseconds; the midnight in Beijing of a day without a time. `undefined`: the calendar has no such day, or no such hour, or
   * the hour is by a clock of which there are several (CST) or that is not known here.
   */
  readonly at: number | undefined;
  /** Whether a time of day is said. */
  readonly hasTime: boolean;
  /** Where it stands, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What was not written, and supposed to be that which comes nearest to the present. */
  readonly unsaid?: Unsaid | undefined;
  /** Whether a time is said that may be that of two days (昨晚1点, midnight): `at` is the first of them. */
  readonly isDoubtful?: boolean;
  /** The words that say a part of the day and no hour (昨晚, 下午), or an hour that may be that of two days: `at` is the midnight with which the day begins. */
  readonly untimed?: string;
  /** Why the zone behind the time is not read. */
  readonly unreadZone?: UnreadZone;
}

const TIME_AGO = /(?<![\d.])(\d{1,3})\s*(个?小时|hours?|hrs?|分钟|minutes?|mins?)\s*(?:之前|以前|前|ago)/;
/** The am of America and of amount is none; 3pmET has one. */
const TIME =
  /^[\s,，的]*(?:at\s+|t(?=\d))?(凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里|晚)?\s*(\d{1,2})(?:\s*(?::|点(?:整|钟)?|时(?:整)?)\s*(?:(\d{1,2})(?!\d)(?::(\d{2})(?!\d)(?:[.,]\d+)?|分?(?:(\d{1,2})秒)?)|(半))?(?:\s*(am|pm)(?=[a-z][sd]?t\b|(?![a-z])))?|\s*(am|pm)(?=[a-z][sd]?t\b|(?![a-z])))/;
/** Last night at 10: the half of the day is said before it. */
const BARE_HOUR = /^[\s,]*at\s+(1[0-2]|[1-9])(?![\d:.]|\s*(?:[ap]m\b|hours?|days?|%))/;
/** Hours that have a name. */
const NAMED = /^[\s,，的]*(?:at\s+)?(?:(零点|零时)|(正午|(?:12 )?noon\b)|午夜|子夜|(?:12 )?midnight\b)(?:整|钟)?/;
/** 昨天1520: four digits, nothing that they count, and not the year of another date. */
const DIGITS =
  /^(?:[\s,，的]*|t)([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(?![\d.年]|[-/]\d{1,2}[-/]|\s*(?:块|元|个|次|条|台|天|小时|g|m))/;
/** A part of the day without an hour, after the day; 昨天晚交费 is late, and no evening. */
const PART =
  /^[\s,，的]*(?:(?:in|on|at) the )?(?:(?:大)?(?:清早|清晨|早晨|早上|一早)|凌晨|上午|晌午|中午|午间|午后|下午|傍晚|黄昏|(?:大|后|前)?半夜|深夜|晚上|晚间|夜里|夜间|白天|[早晚]些时候|晚(?=$|[\s,，欠到过])|(?:(?:early|late) )?(?:morning|afternoon|evening|night)\b|at night\b)/;
/** The same before it: the evening of Nov 20. */
const PART_BEFORE =
  /(?:(?:early|late|around|in|on) )?(?:the )?(?:(?:early|late) )?(?:(?:morning|afternoon|evening|night) of|early|late|earlier|later|noon|midnight)\s*$/;
/** An hour before its day, as English has it: 3pm yesterday, at 10:00 on 20 Nov, 10:00 UTC, Nov 20. Not the end of a range. */
const TIME_BEFORE =
  /(?<![\d.:/-])(?<!\d\s?[-–~至到]\s?)(?:\bat\s+)?((?:\d{1,2}(?::\d{2}){1,2}(?:\s*[ap]m)?|\d{1,2}\s*[ap]m|(?:12 )?noon))(?![a-z\d])([^\d,，。;；]{0,24}?[^\s,，。;；]?)[\s,，]*(?:\bon\s+)?$/;
/** At night the hours after twelve may be those of either day: 昨晚1点. */
const AFTER_MIDNIGHT = 5;

/**
 * Finds the first moment in a text: 昨天15:20, 前天下午3点, 3天前, 11-20 10:00, 上周五, 2026-11-20, yesterday 15:20, Nov 20. All in
 * Beijing, unless an offset is written. A date without a year is the one nearest to the present; which day a name of a day means
 * is said by {@link findDay}.
 *
 * @param text - numerals in digits; case does not matter.
 * @param now - epoch milliseconds.
 */
export function findWhen(text: string, now: number): When | undefined {
  const lower = text.toLowerCase();
  const hours = TIME_AGO.exec(lower);
  if (hours) {
    const unit = /分|min/.test(hours[2] ?? '') ? 60_000 : HOUR;
    const at = Math.floor((now - Number(hours[1]) * unit) / 60_000) * 60_000;
    return { at, hasTime: true, start: hours.index, end: hours.index + hours[0].length };
  }
  const day = findDay(lower, now);
  if (!day) return undefined;
  const { unsaid } = day;
  const time = readTime(lower.slice(day.end), day.half);
  const early = time ? undefined : findTimeBefore(lower, day.start);
  if (!time && !early) {
    const before = PART_BEFORE.exec(lower.slice(0, day.start))?.index ?? day.start;
    const end = day.end + (PART.exec(lower.slice(day.end))?.[0].length ?? 0);
    const untimed =
      day.half !== undefined || before < day.start || end > day.end ? { untimed: text.slice(before, end).trim() } : {};
    return { at: day.at, hasTime: false, start: before, end, unsaid, ...untimed };
  }
  const start = early?.start ?? day.start;
  const after = (early ?? time)?.after;
  const end = day.end + (time?.length ?? 0);
  const zone = early ? early.zone : findZone(lower, end, lower.slice(day.end, end));
  const offset = zone?.offset ?? BEIJING_OFFSET;
  if (typeof offset !== 'number')
    return { at: undefined, hasTime: true, start, end: early ? end : (zone?.end ?? end), unreadZone: offset };
  // Who writes the clock of another zone means its days: 昨天 10:00 UTC.
  const behind = BEIJING_OFFSET - offset;
  const there = behind === 0 ? day : findDay(lower, now - behind);
  const isReal = there?.at !== undefined && after !== undefined;
  const at = isReal ? there.at + (after === 'doubtful' ? 0 : after) + behind : undefined;
  const hasTime = after !== 'doubtful';
  return {
    at,
    hasTime,
    start,
    end: early ? end : (zone?.end ?? end),
    unsaid,
    ...(hasTime ? {} : { isDoubtful: true, untimed: text.slice(start, end).trim() }),
  };
}

/** The time of day that stands before a day, with its zone; `undefined` where something else stands between. */
function findTimeBefore(text: string, end: number) {
  const match = TIME_BEFORE.exec(text.slice(0, end));
  const time = match && readTime(` ${match[1]}`, undefined);
  if (!time) return undefined;
  const timeEnd = match.index + match[0].indexOf(match[1] ?? '') + (match[1] ?? '').length;
  const between = match[2] ?? '';
  const zone = between.trim() === '' ? undefined : findZone(text, timeEnd, match[1] ?? '');
  const isAll = between.trim() === '' || (zone && /^[\s,，]*(?:on\s+)?$/.test(text.slice(zone.end, end)));
  return isAll ? { after: time.after, start: match.index, zone } : undefined;
}

/** A time of day just after a date, as milliseconds after its midnight; `undefined` inside for 25:00, `doubtful` where it may be that of two days. */
function readTime(
  text: string,
  half: 'am' | 'pm' | undefined,
): { readonly after: number | 'doubtful' | undefined; readonly length: number } | undefined {
  const digits = DIGITS.exec(text);
  if (digits) {
    const [whole, hours, minutes, seconds = 0] = digits;
    const after = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000;
    return { after, length: whole.length };
  }
  const named = NAMED.exec(text);
  if (named) {
    const [whole, zero, noon] = named;
    // Midnight may be that with which a day begins, or ends; so may the zeroth hour of a night (昨晚零点).
    const after = noon !== undefined ? 12 * HOUR : zero !== undefined && half !== 'pm' ? 0 : 'doubtful';
    return { after, length: whole.length };
  }
  const bare = half === undefined ? null : BARE_HOUR.exec(text);
  const match = TIME.exec(text) ?? (bare && [bare[0], undefined, bare[1]]);
  if (!match) return undefined;
  const [whole = '', part = '', hour = '', minute = '0', second, secondSaid, halfPast, ampm, alone] = match;
  const isLate = /下午|傍晚|晚|夜里/.test(part) || (ampm ?? alone) === 'pm' || (part === '' && half === 'pm');
  const isEarly = /凌晨|清晨|早上|上午/.test(part) || (ampm ?? alone) === 'am';
  const said = Number(hour);
  const isNight = /晚|夜里/.test(part) || (part === '' && half === 'pm' && ampm === undefined);
  if (isNight && said < AFTER_MIDNIGHT) return { after: 'doubtful', length: whole.length };
  // 晚上12点 is the midnight with which the day ends; 12 pm is noon.
  const noon = said === 12 ? (isNight ? 24 : isEarly ? 0 : 12) : undefined;
  const hours = noon ?? (said < 12 && (isLate || (part === '中午' && said < 3)) ? said + 12 : said);
  const minutes = halfPast === undefined ? Number(minute) : 30;
  const seconds = Number(second ?? secondSaid ?? 0);
  const isReal = minutes < 60 && seconds < 60 && (hours < 24 || (hours === 24 && minutes + seconds === 0));
  return { after: isReal ? hours * HOUR + minutes * MINUTE + seconds * 1000 : undefined, length: whole.length };
}
