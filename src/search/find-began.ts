import { startOfDay } from '@/time/beijing';
import { DAY, HOUR } from '@/time/duration';
import type { When } from '@/time/read-when';
import type { FoundLength } from './find-length';

/** Only supposed, or asked of a time to come: no day is meant. */
const SUPPOSED = /如果|假如|要是|若|万一|的话|\bif\b|\bwhen\b|\bafter\b|\bonce\b|\bwould\b|\bsuppose/;
/** A month, a half: no number of days. */
const INEXACT = /月|半|\.5|month|half/;

/**
 * When it began of what is said to have lasted so long by now: 欠费6天了, overdue for 5 days. Of days, the day so many days ago; of
 * hours, the minute.
 *
 * @param text - numerals in digits, lower case.
 * @param now - epoch milliseconds.
 * @returns `undefined` where it is only asked what would be after so long: 欠费6天会怎样.
 */
export function findBegan(text: string, found: FoundLength, now: number): Pick<When, 'at' | 'hasTime'> | undefined {
  const [before, words, after] = [
    text.slice(0, found.start),
    text.slice(found.start, found.end),
    text.slice(found.end),
  ];
  if (found.isDay || SUPPOSED.test(text) || INEXACT.test(words)) return undefined;
  const hasLasted =
    /^\s*了/.test(after) ||
    /已经?\s*(?:欠费?|欠款|逾期|到期|过期)?\s*(?:了|有)?\s*$/.test(before) ||
    /\b(?:overdue|unpaid|arrears|expired|late|past due|debt) (?:for |since )?(?:the (?:last|past) )?$/.test(before) ||
    /^ (?:overdue|late|past due|in arrears|in debt|unpaid)\b/.test(after);
  if (!hasLasted) return undefined;
  if (found.length % DAY === 0 && !/小时|hour|hrs?\b|\dh\b/.test(words))
    return { at: startOfDay(now) - found.length, hasTime: false };
  if (found.length < HOUR) return undefined;
  return { at: Math.floor((now - found.length) / 60_000) * 60_000, hasTime: true };
}
