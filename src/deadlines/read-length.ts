import type { Length, LengthUnit } from './model';
import { readNumeral } from './read-numeral.ts';

const UNITS: Readonly<Record<string, LengthUnit>> = {
  小时: 'hour',
  工作日: 'working-day',
  自然日: 'day',
  日: 'day',
  天: 'day',
  个月: 'month',
  月: 'month',
  年: 'year',
};

const EXPRESSION = /^(第)?(\d+|[一二两三四五六七八九十百千零]+)\s*个?\s*(小时|工作日|自然日|日|天|月|年)$/;

/**
 * Normalises an expression of time: `24小时`, `第7个自然日`, `五个工作日`, `30 天`. Plain days are natural days (14.4.13).
 *
 * @returns the length, and whether it is an ordinal (第7日); `undefined` for units that no clause counts in (minutes) and for
 *   what is no numeral.
 */
export function readLength(words: string): { readonly length: Length; readonly isOrdinal: boolean } | undefined {
  if (words === '当月') return { length: { amount: 1, unit: 'calendar-month' }, isOrdinal: false };
  const match = EXPRESSION.exec(words.trim());
  const unit = UNITS[match?.[3] ?? ''];
  const amount = readNumeral(match?.[2] ?? '');
  if (!match || unit === undefined || amount === undefined) return undefined;
  return { length: { amount, unit }, isOrdinal: match[1] !== undefined };
}
