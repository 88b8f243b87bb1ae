import { withDigits, writeChineseNumber } from '@/time/read-chinese-number';

/** Units of time after a figure, and how the agreement may write them. */
const UNITS: readonly (readonly [typed: RegExp, written: readonly string[]])[] = [
  [/^(?:天|日|d|days?)$/, ['日', '天']],
  [/^(?:个?小时|个?钟头|h|hrs?|hours?)$/, ['小时', '个小时']],
  [/^(?:分钟?|mins?|minutes?)$/, ['分钟']],
  [/^(?:个?工作日|business days?|businessdays?|workingdays?)$/, ['个工作日', '工作日']],
  [/^(?:个?月|months?)$/, ['个月']],
  [/^(?:个?自然日|calendardays?)$/, ['个自然日', '自然日', '日']],
  [/^(?:年|years?)$/, ['年']],
];

const LENGTH = /(\d+)(个?工作日|个?自然日|个?小时|个?钟头|个?月|天|日|分钟?|年|[a-z]+)/g;

const writtenFor = (unit: string) => UNITS.find(([typed]) => typed.test(unit))?.[1] ?? [];

/** Whether a word is a unit of time, as it may stand after a figure. */
export function isUnit(word: string): boolean {
  return writtenFor(word).length > 0;
}

/**
 * Other ways to write the lengths of time in a word of a query: numerals as digits (七日届满: 7日届满) and digits as numerals
 * (1小时: 一小时), 天 as 日, 24h as 24小时. Elsewhere numerals are words: 九寨沟, 两者.
 *
 * @param word - folded.
 * @returns folded; without the word itself, empty where it has no length of time.
 */
export function writeOtherwise(word: string): readonly string[] {
  const digits = withDigits(word);
  const ways = new Set([digits]);
  const lengths = [...digits.matchAll(LENGTH)];
  const [length] = lengths;
  if (length && lengths.length === 1) {
    const [whole, count = '', unit = ''] = length;
    const numeral = writeChineseNumber(Number(count));
    const units = writtenFor(unit);
    for (const other of units.length > 0 ? units : [unit]) {
      for (const figure of [count, ...(numeral === undefined ? [] : [numeral])]) {
        const before = digits.slice(0, length.index);
        ways.add(before + figure + other + digits.slice(length.index + whole.length));
      }
    }
  }
  ways.delete(word);
  return [...ways];
}
