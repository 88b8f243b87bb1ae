import { weekdayOf, writeLocalOrDay, writeMinute } from './beijing.ts';
import { DAY, HOUR, LONGEST, readDuration, writeDuration } from './duration.ts';
import { withDigits } from './read-chinese-number.ts';
import { withEnglishDigits } from './read-english-number.ts';
import { isDay, readMoment } from './read-moment.ts';
import type { Unsaid } from './find-day.ts';
import type { UnreadZone } from './find-zone.ts';
import { findWhen, type When } from './read-when.ts';

/** Beijing, as people write it before a moment; behind it is a zone like others. */
const BEIJING = /^[(（[]?(?:北京时间|beijing(?: time)?|(?:utc|gmt)\+0?8(?::?00)?)[)）\]]?[\s:,]*/i;
/** A day of the week beside a date, as this site writes it: 2026年11月27日周五, Fri, Nov 27. */
const WEEKDAY =
  /[(（]?(?:周|星期|礼拜)([一二三四五六日天])[)）]?|\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b[,.]?/i;
/** Two presents so far apart that nothing relative is the same in both. */
const PRESENTS = [Date.UTC(2011, 3, 7), Date.UTC(2046, 9, 23)] as const;

/** Of a second; behind minutes it is one of a minute, which nobody writes and nothing reads. */
const FRACTION = /(:\d{2}:\d{2})[.,](\d+)/;

/** The present itself. */
const PRESENT = /^(?:now|just now|right now|现在|此刻|当前|刚刚|刚才)$/i;

/**
 * Nobody writes a moment or a length of time in more characters. What is longer is none, and is not looked at: to read it would take a time
 * that grows with the square of it, and an address may have 100 kB.
 */
const LONGEST_WRITTEN = 300;
const isTooLong = (text: string) => text.length > LONGEST_WRITTEN;

/** Without what says nothing: marks around it, the name of Beijing, the sign that closed a sentence. */
function plainOf(text: string): string {
  return (
    withEnglishDigits(withDigits(text.normalize('NFKC')))
      .replaceAll(/[\p{Cf}]/gu, '')
      .replaceAll(/["'“”‘’「」『』【】{}<>《》]/g, '')
      .replace(/[\s。,、;:!?.]+$/u, '')
      .replace(/^[\s([]+/u, '')
      // A bracket that is closed and was opened outside; +08:00[Asia/Shanghai] and (UTC) have both.
      .replace(/^[^([]*[)\]]+$/u, (text) => text.replace(/[)\]\s。,;.]+$/u, ''))
      .trim()
      .replace(BEIJING, '')
      .replace(FRACTION, '$1')
      .trim()
  );
}

/**
 * Reads a moment as people write it into an address: `2024/6/1 10:00`, `2024年6月1日上午10点`, `２０２４－０６－０１`, with any offset
 * (`Z`, `+0800`, `UTC-4`), a fraction of a second, a sign that closed a sentence. What depends on the present (昨天, 6月1日) is
 * not read: a link is opened on another day.
 *
 * @returns the moment in Beijing as the address has it, `2024-06-01T10:00`, with seconds where there are any, or the day alone.
 * `undefined` where it is none.
 */
export function readSaidMoment(text: string): string | undefined {
  if (isTooLong(text)) return undefined;
  const said = plainOf(text);
  // A blank for the plus sign of an offset is read there.
  const whole = said.replace(/t(?=\d)/, 'T').replace(/z$/, 'Z');
  // From when until when: 10:00-12:00, 1000-1200. Behind seconds, or a T, it is an offset.
  const isRange = /(?<![\dT:])(?:\d{1,2}:\d{2}\s*-\s*\d{1,2}:|\d{4}\s*-\s*\d{4}$)/.test(whole);
  const exact = isRange ? undefined : readMoment(whole);
  if (exact !== undefined) return writeLocalOrDay(exact, !isDay(whole));
  return onItsWeekday(said, (plain) => {
    const [one, other] = PRESENTS.map((now) => findAll(plain, now));
    // The part of the day must not be dropped in silence.
    return one?.at !== undefined && one.at === other?.at && one.untimed === undefined ? one : undefined;
  });
}

/** A moment that is all of a text. */
function findAll(said: string, now: number): When | undefined {
  const found = findWhen(said, now);
  const isAll = found !== undefined && found.start === 0 && found.end === said.length;
  // The hour must not be dropped in silence.
  return isAll && found.isDoubtful !== true ? found : undefined;
}

/** Whether a text says a time that may be that of two days: 昨晚1点, Nov 20 midnight. */
export function isOfTwoDays(text: string, now: number): boolean {
  return !isTooLong(text) && findWhen(plainOf(text), now)?.isDoubtful === true;
}

/** Reads a moment as it is, or without the day of the week beside it, which must be its own. */
function onItsWeekday(said: string, read: (plain: string) => When | undefined): string | undefined {
  const asIs = read(said);
  if (asIs) return asIs.at === undefined ? undefined : writeLocalOrDay(asIs.at, asIs.hasTime);
  const [words, han = '', english = ''] = WEEKDAY.exec(said) ?? [];
  if (words === undefined) return undefined;
  const found = read(said.replace(words, ' ').replaceAll(/\s+/g, ' ').trim());
  const day =
    english === '' ? '日一二三四五六'.indexOf(han === '天' ? '日' : han) : ENGLISH_DAYS.indexOf(english.toLowerCase());
  if (found?.at === undefined || weekdayOf(found.at) !== day) return undefined;
  return writeLocalOrDay(found.at, found.hasTime);
}

const ENGLISH_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Reads a moment that depends on the present: 昨天, now, 11-20 10:00, 3天前. A link may have been written on another day, so that who
 * uses it has to say by which day it was read.
 *
 * @param now - epoch milliseconds.
 * @returns as {@link readSaidMoment}; `undefined` where it is none, or says more than a moment.
 */
export function readRelativeMoment(text: string, now: number): string | undefined {
  if (isTooLong(text)) return undefined;
  const said = plainOf(text);
  if (PRESENT.test(said)) return writeMinute(now);
  return onItsWeekday(said, (plain) => findAll(plain, now));
}

/** Whether a moment has a fraction of a second, or a length of time one, which {@link readSaidMoment} and {@link readSaidDuration} round to the second. */
export function hasFraction(text: string): boolean {
  if (isTooLong(text)) return false;
  const [, , fraction = ''] = FRACTION.exec(text.normalize('NFKC')) ?? [];
  const length = lengthOf(text);
  return /[1-9]/.test(fraction) || (length !== undefined && Math.abs(length / 1000 - Math.round(length / 1000)) > 1e-6);
}

/** What of a date is not written and was supposed: the year, or the month and the year; `undefined` where nothing is. */
export function findUnsaid(text: string, now: number): Unsaid | undefined {
  return isTooLong(text) ? undefined : findWhen(plainOf(text), now)?.unsaid;
}

/** The words that say a part of the day without an hour, which was read as the day alone; `undefined` where there are none. */
export function findUntimed(text: string, now: number): string | undefined {
  return isTooLong(text) ? undefined : findWhen(plainOf(text), now)?.untimed;
}

/** Why the zone behind the time is not read; `undefined` where there is none, or it is read. */
export function findUnreadZone(text: string, now: number): UnreadZone | undefined {
  return isTooLong(text) ? undefined : findWhen(plainOf(text), now)?.unreadZone;
}

const UNITS: readonly (readonly [name: RegExp, length: number])[] = [
  [/^(?:周|星期|个星期|w|weeks?)$/, 7 * DAY],
  [/^(?:天|日|d|days?)$/, DAY],
  [/^(?:小时|个小时|钟头|个钟头|时|h|hrs?|hours?)$/, HOUR],
  [/^(?:分钟|分|m|mins?|minutes?)$/, HOUR / 60],
  [/^(?:秒|秒钟|s|secs?|seconds?)$/, 1000],
];

/**
 * Reads a length of time as people write it into an address: `PT1.5H`, `pt48h`, `48小时`, `1天12小时`, `24h`, `七天`. A number without
 * a unit is not read.
 *
 * @returns ISO 8601 as {@link writeDuration} has it, exact to the second; `undefined` where it is none.
 */
export function readSaidDuration(text: string): string | undefined {
  const length = lengthOf(text);
  return length === undefined ? undefined : writeDuration(length);
}

/** In milliseconds, with fractions. */
function lengthOf(text: string): number | undefined {
  if (isTooLong(text)) return undefined;
  const said = withDigits(text.normalize('NFKC'))
    .replaceAll(/[\p{Cf}\s]/gu, '')
    .replace(/[。,、;!?.)]+$/, '')
    .toLowerCase();
  const known = readDuration(said.toUpperCase());
  if (known !== undefined) return known;
  const iso = /^p(?!$)((?:\d+(?:[.,]\d+)?[wd])*)(?:t((?:\d+(?:[.,]\d+)?[hms])+))?$/.exec(said);
  const parts = [...(iso ? (iso[1] ?? '') + (iso[2] ?? '') : said).matchAll(/(\d+(?:[.,]\d+)?)([^\d.,]+)/g)];
  if (parts.length === 0 || (!iso && parts.map(([part]) => part).join('') !== said)) return undefined;
  let length = 0;
  for (const [, count = '', unit = ''] of parts) {
    const of = UNITS.find(([name]) => name.test(unit))?.[1];
    if (of === undefined) return undefined;
    length += Number(count.replace(',', '.')) * of;
  }
  return length <= LONGEST ? length : undefined;
}
