import { isSameDay, writeLocalOrDay, writeMinute } from '@/time/beijing';
import { writeDuration } from '@/time/duration';
import { findWhen } from '@/time/read-when';
import type { FoundLength } from './find-length';
import type { TextRange } from './model';

/** A payment or renewal that a question supposes, or tells of. */
export interface AskedPayment extends TextRange {
  /** As addresses have it: a moment in Beijing, a day of which the hour is not said, or a length since the trigger. */
  readonly paid: string;
  /** Whether it is of today, without an hour, and not made yet. */
  readonly isToCome?: boolean;
}

/** 欠费3天后付清, paid after 3 days: the length since the trigger after which it is paid. */
export function findPaidLength(text: string, { length, isDay, start, end }: FoundLength): AskedPayment | undefined {
  const isPaid = AFTER_LENGTH.test(text.slice(end)) || BEFORE_LENGTH.test(text.slice(0, start));
  return isPaid && !isDay ? { paid: writeDuration(length), start, end } : undefined;
}

const PAYS =
  '付清|付款|付钱|付费|付了|付上|付掉|付(?!不|出)|交清|交钱|交费|交了|交上|补交|补缴|补上|缴清|缴费|缴了|结清|还清|还款|还钱|还上|还了|有钱|发工资|充值|充钱|充了|充上|充(?=\\d)|续费|续订|续上|续了|paid|pay|settled?|top(?:ped)? up|recharged?|renewed?';
const LEAD =
  '[\\s,，]*(?:我们?|俺|就|才|已经|已|刚刚|刚|再|又|去|给|把(?:它|钱|费用?)?|全部?|都|会|要|能|可以|打算|准备|想|如果|假如|要是|我把|i|we|if|have|had|just|will|already)*[\\s]*';

const PAYS_NEXT = new RegExp(`^${LEAD}(?:${PAYS})`);
const PAID_BEFORE =
  /(?:付清|付款|付了|交清|缴清|还清|充值|续费|\bpa(?:id|y|ying)|\bsettled?|\btop(?:ped)? up|\brecharged?|\brenewed?)\s*(?:了|的|是|于|在|时间|it|up|all|in full|on|at|by)*\s*$/;
/** 刚充值, 现在付清: the present itself. */
const JUST_NOW = new RegExp(
  `(?:现在|此刻|马上|立刻|刚刚|刚才|刚(?!开始)|just|now|right now)${LEAD}(?:付清|付款|付钱|付了|付|交清|交钱|交了|补交|缴清|缴费|结清|还清|还上|充值|充了|续费|续上|续了|paid|pay|settle|top(?:ped)? up|recharged?|renewed?)`,
);
/** 欠费3天后付清, paid after 3 days. */
const AFTER_LENGTH = new RegExp(`^\\s*(?:之后|以后|后|了|later)?${LEAD}(?:${PAYS})`);
const BEFORE_LENGTH = /\b(?:pay(?:ing)?|paid|settled?|renew(?:ed)?|top(?:ped)? up)\s+(?:it\s+)?(?:after|within)\s*$/;

/** What is still to be done, or may be. */
const TO_COME = /^[\s,，]*(?:我们?|俺|i|we|if)?\s*(?:再|才|会|要|能|打算|准备|想|如果|假如|要是|will\b)/;

/** Whether a payment of today, of which the hour is not said, is one that is not made yet: 今晚付清, 今天再付. What is paid (付了) is done. */
const isToCome = (after: string, untimed: string | undefined, at: number, now: number): boolean =>
  isSameDay(at, now) &&
  (TO_COME.test(after) || (untimed !== undefined && /晚|夜|evening|night/.test(untimed) && !/^\S{0,8}了/.test(after)));

/**
 * Finds the moment when it was or would be paid or renewed: 昨天欠费今天付了, 12月5日付清还来得及吗, 刚充值.
 *
 * @param text - without the moment of the trigger, numerals in digits, lower case.
 */
export function findPaidMoment(text: string, now: number): AskedPayment | undefined {
  let rest = text;
  for (let when = findWhen(rest, now); when; when = findWhen(rest, now)) {
    const { at, hasTime, untimed, start, end } = when;
    if (at !== undefined && (PAYS_NEXT.test(text.slice(end)) || PAID_BEFORE.test(text.slice(0, start))))
      return {
        paid: writeLocalOrDay(at, hasTime),
        ...(!hasTime && isToCome(text.slice(end), untimed, at, now) ? { isToCome: true } : {}),
        start,
        end,
      };
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  const justNow = JUST_NOW.exec(text);
  return justNow ? { paid: writeMinute(now), start: justNow.index, end: justNow.index + justNow[0].length } : undefined;
}
