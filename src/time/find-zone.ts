import { HOUR, MINUTE } from './duration.ts';

/** Why a zone has no offset: its name is that of `several`, or it is `unknown` here, or no clock has it. */
export type UnreadZone = 'several' | 'unknown';

/** A time zone that stands behind a time of day. */
interface FoundZone {
  /** Its clock before that of UTC, in milliseconds, or why none is read. */
  readonly offset: number | UnreadZone;
  /** Where it stands, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export const BEIJING_OFFSET = 8 * HOUR;

/** Names of one zone, and how far its clock is before that of UTC, in hours. */
const NAMED: readonly (readonly [name: RegExp, hours: number])[] = [
  [/^(?:北京时间|中国标准时间|中国时间|东八区(?:时间)?|beijing(?:standard)?(?:time)?|china(?:standard)?time)$/, 8],
  [/^(?:asia\/(?:shanghai|chongqing|hong_kong|macau|taipei|singapore)|hkt|sgt|(?:香港|澳门|台北|新加坡)时间)$/, 8],
  [/^(?:z|utc|gmt|zulu|etc\/(?:utc|gmt)|格林威治(?:标准)?时间|世界协调时|协调世界时)$/, 0],
  [/^(?:jst|kst|日本时间|东京时间|首尔时间|asia\/(?:tokyo|seoul))$/, 9],
  [/^cet$/, 1],
  [/^cest$/, 2],
];

const NAMES =
  '北京时间|中国标准时间|中国时间|东八区(?:时间)?|格林威治(?:标准)?时间|世界协调时|协调世界时|日本时间|东京时间|首尔时间|(?:香港|澳门|台北|新加坡)时间|etc/(?:utc|gmt)(?![+-])|beijing(?: standard)?(?: time)?|china(?: standard)? time|asia/(?:shanghai|chongqing|hong_kong|macau|taipei|singapore|tokyo|seoul)|hkt|sgt|zulu|jst|kst|cest|cet';
/** CST is the clock of Beijing and of Chicago, EST that of New York and of Sydney, IST that of Delhi, Dublin and Jerusalem. */
const OF_SEVERAL = '[ce][sd]t|[pibmaw]st';
const REGION = '(?:asia|america|europe|africa|australia|pacific|atlantic|indian|antarctica|us|canada|etc)/[\\w/+-]+';
/** Zones of which the offset is not known here; in many it changes with the season. */
const UNKNOWN = `[cepm]t|[pma]dt|wes?t|eet|eest|msk|gst|pkt|sast|wib|brt|a[cew][sd]t|nz[sd]?t|ak[sd]t|hst|${REGION}|(?:(?:us |u\\.s\\. )?(?:eastern|central|mountain|pacific)(?: standard| daylight)?|new york|london|local|sydney|india(?:n standard)?) time|(?:美东|美西|美国(?:东部|中部|山地|西部|太平洋)?|东部|中部|太平洋|纽约|洛杉矶|旧金山|芝加哥|伦敦|英国|欧洲|巴黎|柏林|德国|法国|莫斯科|悉尼|墨尔本|澳洲|迪拜|印度|孟买|泰国|曼谷|越南|当地|本地)(?:标准|夏令)?时间|[东西][\\d一二三四五六七八九十]{1,3}区(?:时间)?`;
/** By itself an offset is written with two figures at least, and behind a blank with four: 10:00 -12 is none. */
const OFFSET = '(?:utc|gmt)\\s*[+-]\\s?\\d{1,2}(?::?\\d{2})?|(?<=\\d)[+-]\\d{2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2}';
/** Written as an offset, and none that is read: +9, +999, UTC+5.5, +08:00:30. Without it the time would be taken for one of Beijing. 10:00+3天 adds a length. */
const NO_OFFSET =
  '(?:(?:utc|gmt)\\s*[+-]\\s?|(?<=\\d)\\+)\\d(?:[\\d:.]*\\d)?(?![\\d:]|\\.\\d|\\s*(?:天|日|小?时|个|周|月|分|days?|hours?|hrs?|h\\b))';
const ZONE = new RegExp(
  `\\s*[([]?\\s*(?:(${NAMES})|(${OF_SEVERAL})|(${UNKNOWN})|(${OFFSET})(?![\\d:]|\\.\\d)|(${NO_OFFSET})|(utc|gmt|z))(?![a-z\\d])(?:\\s*[)\\]])?`,
  'y',
);
/** A second name for the same: GMT+0800 (中国标准时间), +08:00[Asia/Shanghai]. */
const AGAIN = new RegExp(`^\\s*[([](${NAMES}|${REGION}|cst)[)\\]]`);

/**
 * Finds a time zone right behind a time of day: Z, +08:00, GMT+8, UTC-4, 北京时间, JST, +08:00[Asia/Shanghai]. A name of several zones
 * (CST, EST) is found and has no offset, nor has one that is not known here (ET, America/New_York).
 *
 * @param text - lower case, in half width.
 * @param start - where the time of day ends.
 * @param time - the time of day as it is written: behind 10:00 with a blank before it, -12:00 is until when and no offset.
 */
export function findZone(text: string, start: number, time: string): FoundZone | undefined {
  ZONE.lastIndex = start;
  const match = ZONE.exec(text);
  if (!match) return undefined;
  const [whole, name, several, unknown, offset, noOffset, alone] = match;
  const again = AGAIN.exec(text.slice(start + whole.length));
  const end = start + whole.length + (again?.[0].length ?? 0);
  if (several !== undefined) return { offset: 'several', start, end };
  if ((unknown ?? noOffset) !== undefined) return { offset: 'unknown', start, end };
  if (offset !== undefined && isUntil(offset, time)) return undefined;
  const own = offset === undefined ? ofName(name ?? alone ?? '') : ofOffset(offset);
  const other = again?.[1] === undefined || again[1] === 'cst' ? own : ofName(again[1]);
  return { offset: own === other && own !== undefined ? own : 'unknown', start, end };
}

function ofName(name: string): number | undefined {
  const hours = NAMED.find(([each]) => each.test(name.replaceAll(' ', '')))?.[1];
  return hours === undefined ? undefined : hours * HOUR;
}

/** Quarters of an hour from -12:00, of Baker Island, to +14:00, of the Line Islands. */
function ofOffset(text: string): number | undefined {
  const [, sign, hours = 0, minutes = 0] = /([+-])\s?(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
  return Number(minutes) < 60 && Number(minutes) % 15 === 0 && offset >= -12 * HOUR && offset <= 14 * HOUR
    ? offset
    : undefined;
}

/**
 * 10:00-12:00, 22:00-02:00, 10点-12点: until when, and no offset. Behind a T, or with seconds, a program has written the time, and an
 * offset behind it; -0500 is one, unless the time has no colon either.
 */
function isUntil(offset: string, time: string): boolean {
  if (/t\d|:\d{2}:\d{2}|\d{6}|秒/.test(time)) return false;
  return /^-\s?\d{1,2}(?::\d{2})?$/.test(offset) || (/^-\d{4}$/.test(offset) && !time.includes(':'));
}
