import type { Unsaid } from './find-day.ts';
import { otherDayOf } from './other-day.ts';
import {
  findUnreadZone,
  findUnsaid,
  findUntimed,
  isOfTwoDays,
  readRelativeMoment,
  readSaidMoment,
} from './read-said.ts';

/** What keeps what is written from being a moment. */
export type WrittenFault =
  /** It is the beginning of a date or a time. */
  | 'half'
  /** The calendar has no such day, or the day no such time. */
  | 'noSuch'
  /** Not from 2000 to 2099. */
  | 'range'
  /** It may be more than one day: 周三, last Monday. */
  | 'twoDays'
  /** The hour may be that of two days: 昨晚1点, midnight. */
  | 'twoNights'
  /** The hour with which a day ends, in a box beside that of its day. */
  | 'nextDay'
  /** The time is by a clock of which there are several: CST, EST. */
  | 'zone'
  /** The time is by a clock that is not known here: ET, America/New_York, UTC+15. */
  | 'unknownZone'
  /** A time is asked for, and a day is written, or the other way round. */
  | 'unread';

/** What stands in a box of day, of time, or of both. */
export type WrittenKind = 'day' | 'time' | 'moment';

/** What was understood: a moment as addresses have it, or a time of day as `14:30`; or what is wrong. */
export type Written = Understood | { readonly fault: WrittenFault };

/** What was not written of a moment, and supposed. */
export interface Supposed {
  readonly unsaid: Unsaid | undefined;
  /** A part of the day is written and no hour: it is the day alone. */
  readonly isUntimed?: boolean;
  /** The other day that it may mean; `undefined` where there is none. */
  readonly other: string | undefined;
}

interface Understood {
  readonly value: string;
  readonly supposed?: Supposed | undefined;
}

/** What is written so far: a moment, which is whole where nothing that people go on with makes it another; or what is wrong. */
export type Typed = (Understood & { readonly isWhole: boolean }) | { readonly fault: WrittenFault };

const HALF =
  /^(?:\d{1,4}(?:[-/.年](?:\d{1,2}(?:[-/.月]\d?)?)?)?|\d{1,2}月|\d{4}-?\d{2}|.*\d[:：]\d?|.*\d\s?[ap]|.*(?:凌晨|早上|上午|中午|下午|晚上))$/;
const TWO_DAYS =
  /^(?:(?:周|星期|礼拜)[一二三四五六日天末]|(?:last |this |next )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:last|next) (?:week|month)|上周|下周|上个?月|下个?月|前几天|好几天前|月初|年底|月中)$/;
const YEAR = /(?<!\d)(\d{4})\s*[-/.年]/;
const CLOCK = /[:点时]|[ap]m$/i;
const RELATIVE_TO = '2026-01-05 ';
const NEXT_DAY = '2026-01-06';
/** What looks like a day or a time, and is none that there is. */
const LOOKS_RIGHT =
  /^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}[日号]?(?:[T\s]*\d{1,2}(?::\d{2}|[点时](?:\d{1,2}分?)?))?$|^\d{4}年?\d{1,2}月\d{1,2}日?$|^\d{8}$|^(?:今天|昨天|前天|明天|today|yesterday|tomorrow)?\s*\d{1,2}(?::\d{2}|[点时](?:\d{1,2}分?)?)$/i;

/**
 * Reads what somebody has written into a box: 2026-11-20, 11月20日, 昨天 14:30, 3天前, 11/20, three days ago, now. A time alone in a box
 * of a day is one of today.
 *
 * @param now - epoch milliseconds.
 */
export function readWritten(text: string, kind: WrittenKind, now: number): Written {
  const written = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  if (kind === 'time') return readTime(written, now);
  // 11.23 is a day here; in a passage it would be the number of a clause.
  const said = written.replace(/^(\d{1,2})\.(\d{1,2})(?=$| )/, '$1/$2');
  const today = CLOCK.test(said) ? readRelativeMoment(`今天 ${said}`, now) : undefined;
  const whole = readSaidMoment(said);
  const value = whole ?? readRelativeMoment(said, now) ?? today;
  if (value === undefined) return { fault: faultOf(said, now) };
  const unsaid = whole === undefined ? findUnsaid(said, now) : undefined;
  const isUntimed = whole === undefined && findUntimed(said, now) !== undefined;
  if (unsaid === undefined && !isUntimed) return { value };
  const other = unsaid && otherDayOf(value.slice(0, 10), unsaid, now);
  return { value, supposed: { unsaid, other, ...(isUntimed ? { isUntimed } : {}) } };
}

/** What people go on with: more figures, a unit, half an hour, the half of the day, another year. */
const FURTHER = [...Array(10).keys()]
  .map(String)
  .concat('30', ':30', '点', '半', 'pm', 'am', '月1日', '/1', ' 2001', '前');

/**
 * Reads what stands in a box while somebody is still writing. 11/2 may become 11/20, 8:30 become 8:30 pm, 下午2点 become 下午2点半; a day
 * for a moment may be followed by its hour. A time that follows a day in a box of days leaves the day what it is.
 *
 * @param now - epoch milliseconds.
 */
export function readTyped(text: string, kind: WrittenKind, now: number): Typed {
  const read = readWritten(text, kind, now);
  // Minutes have two figures: 8:3 is on its way to 8:30.
  if (/\d[:：]\d?$/.test(text) || (kind === 'time' && /\d\.\d?$/.test(text))) return { fault: 'half' };
  if ('fault' in read) return read;
  // Who has written the part of the day goes on with the hour.
  if (read.supposed?.isUntimed) return { fault: 'half' };
  const { value, supposed } = read;
  // Nobody writes 08:30 for the evening.
  const hasZero = /(?:^|\D)0\d[:：]\d{2}$/.test(text.trim());
  const isOther = (further: string) => {
    const longer = readWritten(text.trim() + further, kind, now);
    // An hour leaves the day what it is, and seconds the minute.
    return 'value' in longer && longer.value !== value && !/^[T:]/.test(longer.value.replace(value, ''));
  };
  const lacksTime = kind === 'moment' && !value.includes('T');
  const isWhole = hasZero || !(lacksTime || FURTHER.some(isOther));
  return supposed === undefined ? { value, isWhole } : { value, supposed, isWhole };
}

/** Reads a time of day: 14:30, 14.30, 1430, 14:30:15, 下午2点半, 2:30 pm, 9点. */
function readTime(written: string, now: number): Written {
  const said = written.replace(/^(\d{1,2})\.(?=\d{2}(?!\d))/, '$1:');
  const plain = /^\d{1,2}$/.test(said) ? `${said}:00` : said.replace(/^(\d)(\d{2})$/, '0$1$2');
  const read = readRelativeMoment(RELATIVE_TO + plain, now) ?? readRelativeMoment(`今天${plain}`, now);
  // 24:00 is a time of the next day, which stands in another box.
  if (read?.startsWith(NEXT_DAY) === true) return { fault: 'nextDay' };
  const [, time] = /T(\d{2}:\d{2}(?::\d{2})?)$/.exec(read ?? '') ?? [];
  if (time === undefined) return { fault: faultOf(said, now) };
  return { value: time };
}

function faultOf(said: string, now: number): WrittenFault {
  const lower = said.toLowerCase();
  // A time alone is one of some day.
  const zone = findUnreadZone(said, now) ?? findUnreadZone(RELATIVE_TO + said, now);
  if (zone !== undefined) return zone === 'several' ? 'zone' : 'unknownZone';
  if (isOfTwoDays(said, now) || isOfTwoDays(RELATIVE_TO + said, now)) return 'twoNights';
  const year = Number(YEAR.exec(lower)?.[1] ?? 2000);
  if (year < 2000 || year > 2099) return 'range';
  if (TWO_DAYS.test(lower)) return 'twoDays';
  if (LOOKS_RIGHT.test(lower)) return 'noSuch';
  return HALF.test(lower) ? 'half' : 'unread';
}
