import { DAY } from '@/time/duration';
import { findLength } from './find-length';
import { foldQuestion } from './fold-question';

/** What is owed, and for how long, as a question gives them. */
export interface Owed {
  /** Yuan, with at most two decimals: `10000`, `12.5`. */
  readonly yuan: string;
  /** Whole days; `undefined` where none are given. */
  readonly days: number | undefined;
}

const NUMBER = '(\\d{1,3}(?:[,，]\\d{3})+|\\d{1,10})(?:\\.(\\d{1,2}))?(?![\\d.])';
const WITH_UNIT = new RegExp(`${NUMBER}\\s*(万|千|k\\b|w\\b)?\\s*(?:元|块钱?|圆|rmb\\b|cny\\b|yuan\\b|人民币)`);
const WITH_SIGN = new RegExp(`(?:[¥￥]|rmb|cny)\\s*${NUMBER}\\s*(万|千|k\\b|w\\b)?`);
const WITH_TEN_THOUSAND = new RegExp(`${NUMBER}\\s*(万)(?!分)`);
/** 欠了3000 without a unit, and not 欠费3天. */
const BARE = new RegExp(
  `(?:欠了?|欠费|欠款|owe[sd]?|arrears(?: of)?)\\s*${NUMBER}(?!\\s*(?:个|天|日|周|星期|月|年|小时|号|点|:|-|/|days?|weeks?|months?|hours?))`,
);
const SCALE: Readonly<Record<string, number>> = { 万: 10_000, w: 10_000, 千: 1000, k: 1000 };

/**
 * Finds how much is owed, and for how many days: 欠10000元30天, ¥1,200 逾期两周, 欠1万. Numerals of sums in Chinese characters are not
 * read.
 *
 * @returns `undefined` without a sum.
 */
export function findOwed(query: string): Owed | undefined {
  // Folding takes signs of thousands for blanks.
  const text = foldQuestion(query.normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, ''));
  const match = [WITH_UNIT, WITH_SIGN, WITH_TEN_THOUSAND, BARE].map((sums) => sums.exec(text)).find(Boolean);
  if (!match) return undefined;
  const [whole, digits = '', cents = '', scale = ''] = match;
  const factor = SCALE[scale] ?? 1;
  const fen = Math.round(Number(`${digits}.${cents || '0'}`) * factor * 100);
  if (fen <= 0) return undefined;
  const yuan = fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
  const rest = text.slice(0, match.index) + ' '.repeat(whole.length) + text.slice(match.index + whole.length);
  const length = findLength(rest)?.length;
  return { yuan, days: length === undefined ? undefined : Math.floor(length / DAY) };
}
