import type { Length, LengthUnit } from '@/deadlines/model';
import { readLength } from '@/deadlines/read-length';
import type { Range } from './model';

/** A length of time, with its words. */
export interface FoundPeriod extends Range {
  readonly words: string;
  readonly length: Length;
}

/** 3月 and 2024年 are dates; 3个月 and 1年 are lengths. */
const CHINESE =
  /(?<![\d.月年])(?<!第)(?:第)?(?:\d{1,4}|[一二两三四五六七八九十百]+)\s*(?:个\s*)?(?:小时|工作日|自然日|日|天|(?<=个\s*)月|年)(?!\d)/g;
const ENGLISH =
  /\b(\d{1,4}|one|two|three|five|seven|ten|fifteen|thirty)[\s-]+(working days?|business days?|(?:calendar |natural )?days?|hours?|months?|years?)\b/gi;
const NUMERALS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fifteen: 15,
  thirty: 30,
};

/** Finds lengths of time in running text, in either language: 7日, 二十四小时, 3个月, 24 hours, 15 working days. */
export function findPeriods(text: string): readonly FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (const { 0: words, index } of text.matchAll(CHINESE)) {
    const read = readLength(words.replaceAll(/\s/g, ''));
    const isYear = read?.length.unit === 'year' && read.length.amount > 99;
    if (read && !isYear) found.push({ start: index, end: index + words.length, words, length: read.length });
  }
  for (const match of text.matchAll(ENGLISH)) {
    const [words, count = '', unit = ''] = match;
    const amount = NUMERALS[count.toLowerCase()] ?? Number(count);
    found.push({ start: match.index, end: match.index + words.length, words, length: { amount, unit: unitOf(unit) } });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function unitOf(word: string): LengthUnit {
  if (/hour/i.test(word)) return 'hour';
  if (/working|business/i.test(word)) return 'working-day';
  if (/month/i.test(word)) return 'month';
  return /year/i.test(word) ? 'year' : 'day';
}
