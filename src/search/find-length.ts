import { DAY, HOUR } from '@/time/duration';
import type { TextRange } from './model';

/** So long after the trigger. */
export interface FoundLength extends TextRange {
  /** Milliseconds. */
  readonly length: number;
}

const LENGTH = /(?<![\d.])(\d{1,4})\s*个?(小时|hours?|hrs?|h\b|天|日|自然日|days?|周|星期|weeks?|月|months?)/g;
const HALF = /半\s*(?:个)?(天|日|月)/;

/** Counted from what it follows, which is not the trigger: 停机三天, 删除后7天, 到期前3天. */
const FROM_ELSE =
  /(?:停机|停服|停用|停止|停掉|关停|停|暂停|冻结|终止|释放|删除|删掉|删|清空|suspen\w*|stop\w*|releas\w*|delet\w*)\s*(?:了|已经?|之后|以后|后|for|after)?\s*$|(?:之前|以前|前|提前|before)\s*的?\s*$/;
/** 3天前, 3 days before expiry: no time after it. */
const NOT_AFTER = /^\s*(?:之前|以前|前(?!后)|ago|before|earlier)/;

/**
 * Finds the first length of time in a text that can be counted from the trigger: 三天 in 欠费三天了会怎样, 72 hours. A week has
 * seven days, a month is taken as thirty.
 *
 * @param text - numerals in digits, lower case.
 */
export function findLength(text: string): FoundLength | undefined {
  const half = HALF.exec(text);
  if (half) {
    const length = (half[1] === '月' ? 15 : 0.5) * DAY;
    return counts(text, half.index, half[0].length)
      ? { length, start: half.index, end: half.index + half[0].length }
      : undefined;
  }
  for (const match of text.matchAll(LENGTH)) {
    const [whole, count, unit = ''] = match;
    // 11月 is a part of a date.
    if (unit === '月' && !whole.includes('个')) continue;
    if (!counts(text, match.index, whole.length)) continue;
    return { length: Number(count) * unitOf(unit), start: match.index, end: match.index + whole.length };
  }
  return undefined;
}

const counts = (text: string, start: number, length: number) =>
  !FROM_ELSE.test(text.slice(0, start)) && !NOT_AFTER.test(text.slice(start + length));

function unitOf(unit: string): number {
  if (/小时|^h/.test(unit)) return HOUR;
  if (/周|星期|week/.test(unit)) return 7 * DAY;
  return /月|month/.test(unit) ? 30 * DAY : DAY;
}
