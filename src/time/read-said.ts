import { writeMinute, writeMinuteOrDay } from './beijing.ts';
import { DAY, HOUR, LONGEST, readDuration, writeDuration } from './duration.ts';
import { withDigits } from './read-chinese-number.ts';
import { withEnglishDigits } from './read-english-number.ts';
import { isDay, readMoment } from './read-moment.ts';
import { findWhen } from './read-when.ts';

/** Beijing, as people add it to a moment. */
const BEIJING = /[(（[]?(?:北京时间|beijing(?: time)?|cst|utc\+8|gmt\+8)[)）\]]?/gi;
/** Two presents so far apart that nothing relative is the same in both. */
const PRESENTS = [Date.UTC(2011, 3, 7), Date.UTC(2046, 9, 23)] as const;

/** The present itself. */
const PRESENT = /^(?:now|just now|right now|现在|此刻|当前|刚刚|刚才)$/i;

/** Without what says nothing: marks around it, the name of Beijing, the sign that closed a sentence. */
function plainOf(text: string): string {
  return withEnglishDigits(withDigits(text.normalize('NFKC')))
    .replaceAll(/[\p{Cf}]/gu, '')
    .replace(BEIJING, ' ')
    .replaceAll(/["'“”‘’「」『』【】[\]{}<>《》]/g, '')
    .replace(/[\s。,、;:!?.)]+$/u, '')
    .replace(/^[\s(]+/u, '')
    .replace(/(:\d{2}[.,]\d+)/, (seconds) => seconds.replace(/[.,]\d+$/, ''))
    .trim();
}

/**
 * Reads a moment as people write it into an address: `2024/6/1 10:00`, `2024年6月1日上午10点`, `２０２４－０６－０１`, with any offset
 * (`Z`, `+0800`, `UTC-4`), a fraction of a second, a sign that closed a sentence. What depends on the present (昨天, 6月1日) is
 * not read: a link is opened on another day.
 *
 * @returns the moment in Beijing as the address has it, `2024-06-01T10:00`, or the day alone; seconds are left out, since no
 * field shows them. `undefined` where it is none.
 */
export function readSaidMoment(text: string): string | undefined {
  const said = plainOf(text);
  const whole = said
    .replace(/t(?=\d)/, 'T')
    .replace(/\s*(?:utc|gmt|z)$/i, 'Z')
    .replace(
      /\s*(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/i,
      (offset, sign: string, hours: string, minutes = '00') =>
        /T?\d{1,2}:\d{2}/.test(said.slice(0, -offset.length))
          ? `${sign}${hours.padStart(2, '0')}:${String(minutes)}`
          : offset,
    );
  const at = readMoment(whole);
  if (at !== undefined) return writeMinuteOrDay(at, !isDay(whole));
  const [one, other] = PRESENTS.map((now) => findWhen(said, now));
  const isAll = one !== undefined && one.start === 0 && one.end === said.length;
  if (!isAll || one.at === undefined || one.at !== other?.at) return undefined;
  return writeMinuteOrDay(one.at, one.hasTime);
}

/**
 * Reads a moment that depends on the present: 昨天, now, 11-20 10:00, 3天前. A link may have been written on another day, so that who
 * uses it has to say by which day it was read.
 *
 * @param now - epoch milliseconds.
 * @returns as {@link readSaidMoment}; `undefined` where it is none, or says more than a moment.
 */
export function readRelativeMoment(text: string, now: number): string | undefined {
  const said = plainOf(text);
  if (PRESENT.test(said)) return writeMinute(now);
  const found = findWhen(said, now);
  const isAll = found !== undefined && found.start === 0 && found.end === said.length;
  return isAll && found.at !== undefined ? writeMinuteOrDay(found.at, found.hasTime) : undefined;
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
  const said = withDigits(text.normalize('NFKC'))
    .replaceAll(/[\p{Cf}\s]/gu, '')
    .replace(/[。,、;!?.)]+$/, '')
    .toLowerCase();
  const known = readDuration(said.toUpperCase());
  if (known !== undefined) return writeDuration(known);
  const iso = /^p(?!$)((?:\d+(?:[.,]\d+)?[wd])*)(?:t((?:\d+(?:[.,]\d+)?[hms])+))?$/.exec(said);
  const parts = [...(iso ? (iso[1] ?? '') + (iso[2] ?? '') : said).matchAll(/(\d+(?:[.,]\d+)?)([^\d.,]+)/g)];
  if (parts.length === 0 || (!iso && parts.map(([part]) => part).join('') !== said)) return undefined;
  let length = 0;
  for (const [, count = '', unit = ''] of parts) {
    const of = UNITS.find(([name]) => name.test(unit))?.[1];
    if (of === undefined) return undefined;
    length += Number(count.replace(',', '.')) * of;
  }
  return length <= LONGEST ? writeDuration(length) : undefined;
}
