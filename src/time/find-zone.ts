import { HOUR, MINUTE } from './duration.ts';

/** A time zone that stands behind a time of day. */
interface FoundZone {
  /** Its clock before that of UTC, in milliseconds; `undefined` where the name is that of several zones, or no clock has such an offset. */
  readonly offset: number | undefined;
  /** Where it stands, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export const BEIJING_OFFSET = 8 * HOUR;

/** Names of one zone, and how far its clock is before that of UTC, in hours. */
const NAMED: readonly (readonly [name: RegExp, hours: number])[] = [
  [/^(?:北京时间|中国标准时间|中国时间|东八区(?:时间)?|beijing(?:standard)?(?:time)?|china(?:standard)?time)$/, 8],
  [/^(?:asia\/(?:shanghai|chongqing|hong_kong|macau|taipei|singapore)|hkt|sgt)$/, 8],
  [/^(?:z|utc|gmt|zulu|格林威治(?:标准)?时间|世界协调时|协调世界时)$/, 0],
  [/^(?:jst|kst|日本时间|东京时间|首尔时间|asia\/(?:tokyo|seoul))$/, 9],
  [/^cet$/, 1],
  [/^cest$/, 2],
];

const NAMES =
  '北京时间|中国标准时间|中国时间|东八区(?:时间)?|格林威治(?:标准)?时间|世界协调时|协调世界时|日本时间|东京时间|首尔时间|beijing(?: standard)?(?: time)?|china(?: standard)? time|asia/\\w+|hkt|sgt|zulu|jst|kst|cest|cet';
/** CST is the clock of Beijing and of Chicago, IST that of Delhi, Dublin and Jerusalem. */
const OF_SEVERAL = '[cepm][sd]t|[ibwa]st|[ew]et|msk|(?:america|europe|africa|australia|pacific|us)/\\w+';
/** By itself an offset is written with two figures at least, and behind a blank with four: 10:00 -12 is none. */
const OFFSET = '(?:utc|gmt)\\s*[+-]\\s?\\d{1,2}(?::?\\d{2})?|(?<=\\d)[+-]\\d{2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2}';
const ZONE = new RegExp(
  `\\s*[([]?\\s*(?:(${NAMES})|(${OF_SEVERAL})|(${OFFSET})(?![\\d:])|(utc|gmt|z))(?![a-z\\d])(?:\\s*[)\\]])?`,
  'y',
);
/** A second name for the same: GMT+0800 (中国标准时间), +08:00[Asia/Shanghai]. */
const AGAIN = new RegExp(`^\\s*[([](${NAMES}|cst)[)\\]]`);

/**
 * Finds a time zone right behind a time of day: Z, +08:00, GMT+8, UTC-4, 北京时间, JST, +08:00[Asia/Shanghai]. A name of several zones
 * (CST, EST) is found, and has no offset.
 *
 * @param text - lower case, in half width.
 * @param start - where the time of day ends.
 * @param time - the time of day as it is written: behind 10:00 with a blank before it, -12:00 is until when and no offset.
 */
export function findZone(text: string, start: number, time: string): FoundZone | undefined {
  ZONE.lastIndex = start;
  const match = ZONE.exec(text);
  if (!match) return undefined;
  const [whole, name, several, offset, alone] = match;
  const again = AGAIN.exec(text.slice(start + whole.length));
  const end = start + whole.length + (again?.[0].length ?? 0);
  if (several !== undefined) return { offset: undefined, start, end };
  if (offset !== undefined && isUntil(offset, time)) return undefined;
  const own = offset === undefined ? ofName(name ?? alone ?? '') : ofOffset(offset);
  const other = again?.[1] === undefined || again[1] === 'cst' ? own : ofName(again[1]);
  return { offset: own === other ? own : undefined, start, end };
}

function ofName(name: string): number | undefined {
  const hours = NAMED.find(([each]) => each.test(name.replaceAll(' ', '')))?.[1];
  return hours === undefined ? undefined : hours * HOUR;
}

/** From -12:00, of Baker Island, to +14:00, of the Line Islands. */
function ofOffset(text: string): number | undefined {
  const [, sign, hours = 0, minutes = 0] = /([+-])\s?(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
  return Number(minutes) < 60 && offset >= -12 * HOUR && offset <= 14 * HOUR ? offset : undefined;
}

/**
 * 10:00-12:00, 22:00-02:00, 10点-12点: until when, and no offset. Behind a T, or with seconds, a program has written the time, and an
 * offset behind it; -0500 is one, unless the time has no colon either.
 */
function isUntil(offset: string, time: string): boolean {
  if (/t\d|:\d{2}:\d{2}|\d{6}|秒/.test(time)) return false;
  return /^-\s?\d{1,2}(?::\d{2})?$/.test(offset) || (/^-\d{4}$/.test(offset) && !time.includes(':'));
}
