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
  [/^(?:周|个?星期|weeks?)$/, ['周', '个星期']],
];

const LENGTH = /(\d+)(个?工作日|个?自然日|个?小时|个?钟头|个?月|个?星期|周|天|日|分钟?|年|[a-z]+)/g;

const writtenFor = (unit: string) => UNITS.find(([typed]) => typed.test(unit))?.[1] ?? [];

/**
 * The first length of time in a word of a query, by its number and by how the agreement may write its unit.
 *
 * @param word - folded.
 * @returns `undefined` where it has none.
 */
export function findLengthIn(word: string): { readonly count: string; readonly units: readonly string[] } | undefined {
  for (const [, count = '', unit = ''] of withDigits(word).matchAll(LENGTH)) {
    const units = writtenFor(unit);
    // More figures are a year.
    if (units.length > 0 && Number(count) < 1000) return { count: String(Number(count)), units };
  }
  return undefined;
}

/** Whether a word, folded, is a length of time and nothing else: 四十五天内, but not 四十五天删除. */
export const isOnlyLength = (word: string): boolean =>
  /^第?\d+(个?工作日|个?自然日|个?小时|个?钟头|个?月|个?星期|周|天|日|分钟?|年|[a-z]+)(?:以内|之内|内|以后|之后|后|前|届满)?$/.test(
    withDigits(word),
  );

/** Whether a word is a unit of time, as it may stand after a figure. */
export function isUnit(word: string): boolean {
  return writtenFor(word).length > 0;
}

/** What a share is a part of, by sign and in characters, each ten times the one before. */
const SIGNS = '%‰‱';
const PARTS = '百千万';

/** The ways to write a share in characters: 0.05% and 万分之5 as 万分之五 (5.2). */
function writeShare(word: string): readonly string[] {
  const [whole = '', figure, sign = '', part = '', count] =
    /(\d+(?:\.\d+)?)([%‰‱])|([百千万])分之(\d+)/.exec(word) ?? [];
  const place = SIGNS.indexOf(sign) + PARTS.indexOf(part);
  if (!whole) return [];
  return [0, 1, 2].flatMap((at) => {
    // 0.05 × 100 is not quite 5.
    const numeral = writeChineseNumber(Math.round(Number(figure ?? count) * 10 ** (at - place + 6)) / 1e6);
    return numeral === undefined ? [] : [word.replace(whole, `${PARTS.charAt(at)}分之${numeral}`)];
  });
}

/**
 * Other ways to write the lengths of time in a word of a query: numerals as digits (七日届满: 7日届满) and digits as numerals
 * (1小时: 一小时), 天 as 日, 24h as 24小时; and a share in figures as characters (0.05%: 万分之五). Elsewhere numerals are words: 九寨沟, 两者.
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
  for (const share of writeShare(word)) ways.add(share);
  ways.delete(word);
  return [...ways];
}
