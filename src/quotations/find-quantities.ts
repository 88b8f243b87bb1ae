import type { LengthUnit } from '@/deadlines/model';
import { readNumeral } from '@/deadlines/read-numeral';
import { boundOf } from './bound-of';
import type { Quantity, QuantityUnit } from './model';

const DIGITS = '\\d{1,4}(?:\\.\\d{1,2})?';
/** A whole one: of 二十五日 十五日 is no part. */
const HAN = '(?<![零一二两三四五六七八九十百千])[零一二两三四五六七八九十百千]+';
const HAN_UNIT = '(?:小时|钟头|分钟|个?工作日|个?自然日|个?(?:星期|礼拜)|周(?![年围边一二三四五六日末])|日|天|季度|年)';
/** 三十（30）日: the figure says the same again. */
const AGAIN = '(?:\\s*[（(]\\s*\\d+\\s*[)）])?';
const ENGLISH_UNIT =
  '(?:working days?|business days?|(?:calendar |natural )?days?|hours?|hrs?|minutes?|mins?|weeks?|wks?|fortnights?|months?|quarters?|years?)';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const WORDS = `(?:(?:${TENS})(?:[-\\s](?:${ONES}))?|${TEENS}|${ONES})`;
const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ONES.split('|'), ...TEENS.split('|')].map((word, index): [string, number] => [word, index + 1]),
  ...TENS.split('|').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

type Read = Pick<Quantity, 'amount' | 'unit'>;
interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Read | readonly [Read, Read] | undefined;
}

/** What leads from one day to another: 20日至25日, 1日、10日. */
const TO = '\\s*(?:至|到|[、/\\-–—~～])\\s*';
const DAY = `(?:\\d{1,2}|${HAN})\\s*日?(?:\\s*\\d{1,2}[:：]\\d{2})?`;
/** What a date leads to is a date: 11月20日至25日, 5月1-7日, 2026-11-20至25日. */
const NO_DAY = `(?!(?<=(?:(?<!个)月|\\d{4}[-/]\\d{1,2}[-/])\\s*${DAY}(?:${TO}${DAY})*${TO})(?:\\d{1,2}|${HAN})(?:${TO}(?:\\d{1,2}|${HAN}))?\\s*日)`;
/** 3月 and 2024年 are dates; 3个月 and 1年 are lengths; of 7×24小时 neither figure is one, nor is any of 2024-05-13日. */
const BEFORE = `(?<![\\d.月年×xX*＊])(?<!\\d{4}[-/](?:\\d{1,2}[-/](?:\\d{1,2}\\s*\\d{1,2}[:：])?)?)${NO_DAY}(?<!第)(?:第)?`;

const RULES: readonly Rule[] = [
  // A range has two ends of one unit: 7到15日, 7 to 15 days.
  rule(
    `${BEFORE}(${DIGITS}|${HAN})\\s*(?:至|到|[-–—~～])\\s*(${DIGITS}|${HAN})\\s*(?:个\\s*)?(${HAN_UNIT}|(?<=个\\s*)月)(?!\\d)`,
    both,
  ),
  rule(
    `\\b(${DIGITS}|${WORDS})(?:\\s*(?:to|or|[–—~])\\s*|(?<=\\d)\\s*-\\s*(?=\\d))(${DIGITS}|${WORDS})[\\s-]+(${ENGLISH_UNIT})\\b`,
    both,
  ),
  rule(`${BEFORE}(${HAN}|\\d{1,3})个半(小时|钟头|月|星期)`, ([, count = '', unit = '']) =>
    half(readCount(count), unit),
  ),
  rule(`${BEFORE}(${HAN}|\\d{1,3})年半`, ([, count = '']) => half(readCount(count), '年')),
  rule('半\\s*个?\\s*(小时|钟头|工作日|月|年|天|日)(?!\\d)', ([, unit = '']) => half(0, unit)),
  rule(`${BEFORE}(${DIGITS}|${HAN})${AGAIN}\\s*(?:个\\s*)?(${HAN_UNIT}|(?<=个\\s*)月)(?!\\d)`, one),
  rule('\\bhalf (?:an? |of an? )?(hour|day|month|year)\\b', ([, unit = '']) => half(0, unit)),
  rule(`\\b(${DIGITS}|${WORDS}|a) (?:hours?|months?|years?) and a half\\b`, ([words, count = '']) =>
    half(count === 'a' ? 1 : readCount(count), /hour|month|year/i.exec(words)?.[0] ?? ''),
  ),
  rule(`\\b(${DIGITS}|${WORDS}) and a half (hours?|months?|years?)\\b`, ([, count = '', unit = '']) =>
    half(readCount(count), unit),
  ),
  rule('\\ba fortnight\\b', () => ({ amount: 14, unit: 'day' })),
  // 以月为服务周期
  rule('以(月|年|日|周)为', ([, unit = '']) => read(1, unit)),
  // “0.05% a day” and “once a week” are no lengths.
  rule(
    `\\b(?:within|after|for|in|than|least|most|exactly) (?:an?) (?:(?:full|whole|further|calendar) )?(${ENGLISH_UNIT})\\b`,
    ([, unit = '']) => read(1, unit),
  ),
  rule(`\\b(${DIGITS}|${WORDS})${AGAIN}[\\s-]*(${ENGLISH_UNIT})\\b`, one),
  // In small letters: 3D is none. 5w is fifty thousand as often as five weeks.
  {
    pattern: new RegExp(`\\b(${DIGITS}) ?(h\\b|[dw](?=\\s*(?:[后内以]|$)|\\s)(?!\\s*(?:元|块|yuan|RMB|CNY)))`, 'g'),
    read: one,
  },
  rule(
    '(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*([%％‰]|per ?cent\\b|basis points?\\b|bps?\\b)',
    ([, count = '', sign = '']) => ({
      amount: round(Number(count) * (/[%％]|cent/.test(sign) ? 100 : sign === '‰' ? 10 : 1)),
      unit: 'rate',
    }),
  ),
  rule(`([百千万])分之(\\d+(?:\\.\\d+)?|${HAN})`, ([, base = '', count = '']) => {
    const amount = readCount(count);
    return amount === undefined
      ? undefined
      : { amount: round(amount * ({ 百: 100, 千: 10 }[base] ?? 1)), unit: 'rate' };
  }),
  rule(
    '(?:人民币|RMB|CNY|[¥￥])\\s*([\\d,，]*\\d(?:\\.\\d+)?|[零一二两三四五六七八九十百千万]+)\\s*(万|亿|thousand|million)?\\s*(?:元|圆|yuan)?',
    money,
  ),
  rule(
    '(?<![\\d.])(\\d[\\d,，]*(?:\\.\\d+)?|[零一二两三四五六七八九十百千万]+)\\s*(万|亿|thousand|million)?\\s*(?:元(?!化|素|件|数据)|圆整|yuan\\b|RMB\\b|CNY\\b)',
    money,
  ),
];

/**
 * Finds lengths of time, rates and sums of money in running text, in either language: 7日, 二十四小时, 半年, 两周, 48h, 15 working
 * days, a fortnight, 万分之五, 30%, 人民币五十万元.
 */
export function findQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const { pattern, read: readMatch } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (found.some(({ start, end }) => start < range.end && range.start < end)) continue;
      const value = readMatch(match);
      const values = value === undefined ? [] : isPair(value) ? value : [value];
      for (const each of values) found.push({ ...range, words: match[0], ...each, bound: boundOf(text, range) });
    }
  }
  return found.toSorted((one_, other) => one_.start - other.start);
}

const isPair = (value: Read | readonly [Read, Read]): value is readonly [Read, Read] => Array.isArray(value);

function rule(pattern: string, readMatch: Rule['read']): Rule {
  return { pattern: new RegExp(pattern, 'gi'), read: readMatch };
}

function one([, count = '', unit = '']: RegExpMatchArray): Read | undefined {
  return read(readCount(count), unit);
}

function both([, first = '', last = '', unit = '']: RegExpMatchArray): readonly [Read, Read] | undefined {
  const [from, to] = [read(readCount(first), unit), read(readCount(last), unit)];
  return from && to && [from, to];
}

function money([, count = '', times = '']: RegExpMatchArray): Read | undefined {
  const [large, small] = count.includes('万') ? count.split('万') : ['', count];
  const amount =
    (large === '' ? 0 : (readCount(large ?? '') ?? Number.NaN) * 10_000) +
    (small === '' ? 0 : (readCount(small?.replaceAll(/[,，]/g, '') ?? '') ?? Number.NaN));
  const by = { 万: 10_000, 亿: 100_000_000, thousand: 1000, million: 1_000_000 }[times.toLowerCase()] ?? 1;
  return amount > 0 ? { amount: amount * by, unit: 'yuan' } : undefined;
}

function readCount(count: string): number | undefined {
  if (/^[\d.]+$/.test(count)) return Number(count);
  const words = count.toLowerCase().split(/[-\s]/);
  const values = words.map((word) => VALUES.get(word));
  if (!values.includes(undefined)) return values.reduce((sum: number, value) => sum + (value ?? 0), 0);
  return readNumeral(count);
}

/** What a unit is counted in, and how many of these it is. */
const UNITS: readonly (readonly [RegExp, LengthUnit | 'minute', number])[] = [
  [/工作日|working|business/i, 'working-day', 1],
  [/分钟|^min/i, 'minute', 1],
  [/小时|钟头|^h/i, 'hour', 1],
  [/星期|礼拜|周|^w/i, 'day', 7],
  [/^fortnight/i, 'day', 14],
  [/季度|^quarter/i, 'month', 3],
  [/月|^month/i, 'month', 1],
  [/年|^year/i, 'year', 1],
  [/日|天|day|^d/i, 'day', 1],
];

function read(count: number | undefined, written: string): Read | undefined {
  const known = UNITS.find(([pattern]) => pattern.test(written));
  if (count === undefined || !known) return undefined;
  const [, unit, times] = known;
  // 2024年 is a date.
  return unit === 'year' && count > 99 ? undefined : { amount: round(count * times), unit };
}

/** Half a unit more than so many, in whole ones of a smaller unit where there is one: 半年 is 6个月. */
function half(count: number | undefined, written: string): Read | undefined {
  const whole = read(count === 0 ? 1 : count, written);
  if (!whole || count === undefined) return undefined;
  const smaller: Partial<Record<QuantityUnit, readonly [QuantityUnit, number]>> = {
    year: ['month', 12],
    hour: ['minute', 60],
    day: ['hour', 24],
  };
  const [unit, times] = smaller[whole.unit] ?? [whole.unit, 1];
  const each = read(1, written)?.amount ?? 1;
  return { amount: round((count + 0.5) * each * times), unit };
}

const round = (amount: number) => Math.round(amount * 1e6) / 1e6;
