/** An expression of time with a number: `24小时`, `第7个自然日`, `五个工作日`. */
export interface FoundDuration {
  /** As written. */
  readonly words: string;
  /** Where it begins and ends in the text, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
}

/** A number, as digits or Chinese numerals, before a unit of time; 日志, 天猫 and the like have no number before them. */
const DURATION =
  /第?(?:\d+|[一二两三四五六七八九十百千零]+)\s*个?\s*(?:自然日|工作日|小时|日|天|年|个月|月|周|分钟|秒)/g;

/** Every expression of a period, an ordinal day or an hour in a text. */
export function findDurations(text: string): FoundDuration[] {
  return [...text.matchAll(DURATION)].map(({ 0: words, index }) => ({ words, from: index, to: index + words.length }));
}
