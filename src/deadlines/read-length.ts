import type { Length, LengthUnit } from './model';

const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

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

const EXPRESSION = /^(第)?(\d+|[一二两三四五六七八九十百零]+)\s*个?\s*(小时|工作日|自然日|日|天|月|年)$/;

/** Reads a number below a thousand in Chinese numerals or digits. */
function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, hundreds = '', tens = '', ones = ''] = /^(?:(.)百)?零?(?:(.?)十)?(.?)$/.exec(text) ?? [];
  const isTeen = text.includes('十');
  return (NUMERALS[hundreds] ?? 0) * 100 + (isTeen ? (NUMERALS[tens] ?? 1) * 10 : 0) + (NUMERALS[ones] ?? 0);
}

/**
 * Normalises an expression of time: `24小时`, `第7个自然日`, `五个工作日`, `30 天`. Plain days are natural days (14.4.13).
 *
 * @returns the length, and whether it is the so-manieth; `undefined` for units that no clause counts in (minutes).
 */
export function readLength(words: string): { readonly length: Length; readonly isOrdinal: boolean } | undefined {
  if (words === '当月') return { length: { amount: 1, unit: 'calendar-month' }, isOrdinal: false };
  const match = EXPRESSION.exec(words.trim());
  const unit = UNITS[match?.[3] ?? ''];
  if (!match || unit === undefined) return undefined;
  return { length: { amount: readNumber(match[2] ?? ''), unit }, isOrdinal: match[1] !== undefined };
}
