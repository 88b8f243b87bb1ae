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
  /\b(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety)[\s-]+(working days?|business days?|(?:calendar |natural )?days?|hours?|months?|years?)\b/gi;
const NUMERALS: ReadonlyMap<string, number> = new Map(
  'one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 fifteen 15 twenty 20 thirty 30 sixty 60 ninety 90'
    .split(/ (?=[a-z])/)
    .map((pair) => [pair.replace(/ .*/, ''), Number(pair.replace(/.* /, ''))]),
);

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
    const amount = NUMERALS.get(count.toLowerCase()) ?? Number(count);
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
