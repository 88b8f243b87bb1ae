import { DAY } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import type { When } from '@/time/read-when';
import { findBegan } from './find-began';
import { findVariants } from './find-variants';
import { findLength, findUnreadTime } from './find-length';
import type { ProductFinder } from './find-named';
import { findPaidLength, findPaidMoment } from './find-payment';
import { findTriggerMoment } from './find-trigger-moment';
import type { ProductName, TextRange } from './model';
import { type DayOrLength, findDayOrLength } from './find-day-or-length';
import { findDottedDays, withoutQuantities } from './find-dotted-day';
import { foldQuestion } from './fold-question';
import { findListAsked, type ListAsked } from './find-list-asked';
import { parseQuery } from './parse-query';
import {
  ABOUT_ELSE,
  ACCESS,
  ARREARS,
  ASKS,
  ASKS_BESIDE,
  ASKS_WHETHER,
  EXPIRY,
  FILLERS,
  HOW_TO,
  LOSS,
  NOT_PAID,
  ORDER,
  PACKAGE,
  RENEWAL,
  RESTRICTION,
  TIME_LEFT,
  WHETHER,
} from './question-words';

/** What a reader asks of the lifecycle of products: [product] × [trigger] × [fate] × [length | moment]. */
export interface Question {
  /** Those that are named; empty where all are meant. */
  readonly products: readonly ProductName[];
  /** `undefined`: not said, or both are. */
  readonly trigger: 'expiry' | 'arrears' | undefined;
  /** What is asked about; `undefined`: neither, or both. */
  readonly outcome: 'restriction' | 'loss' | undefined;
  /** Milliseconds since the trigger, by when something is asked. */
  readonly after: number | undefined;
  /** Which day since the trigger is asked about, where a day is named (第10天): the one that is over after so much; the first is 1. */
  readonly onDay: number | undefined;
  /** When the trigger was, or will be; only with a trigger. */
  readonly when: Pick<When, 'at' | 'hasTime' | 'unsaid' | 'untimed' | 'unreadZone'> | undefined;
  /** When it began of what is said to have lasted so long by now (欠费六天了); only with a trigger, and without `when`. */
  readonly began?: Pick<When, 'at' | 'hasTime'> | undefined;
  /** What is asked of the list of all products; only where none is named. */
  readonly list: ListAsked | undefined;
  /** The cases of the products that are named with them, by number and variant. */
  readonly variants: readonly { readonly product: number; readonly variant: string }[];
  /** When it was or would be paid, as addresses have it: a moment after that of the trigger, or a length since it. */
  readonly paid: string | undefined;
  /** Whether that payment is of today, without an hour, and not made yet (今晚付清): its latest moment is the end of the day. */
  readonly isPaymentToCome?: boolean;
  /** The words by which the products are named: a clause may speak of one of them alone (6.4: Kafka). */
  readonly called: readonly string[];
  /** Words that were read as a day or a length and may be the other: 20日. */
  readonly either: DayOrLength | undefined;
  /** Words of time that no date is reckoned from: they may be those of something else, or mean more than one day. */
  readonly unread: UnreadWords | undefined;
  /** Questions that can be asked by themselves, where several products have moments of their own: SLS昨天欠费, RDS上周到期. */
  readonly parts?: readonly string[];
}

interface UnreadWords {
  /** As they were written, but for numerals. */
  readonly words: string;
  /** Whether they say what is left until something: 还有3天. */
  readonly isLeft: boolean;
}

/** More products than these in one query are a list and no question, unless it is said what happened to them. */
const MOST_PRODUCTS = 3;
/** Each has an answer of its own, which one still reads. */
const MOST_WITH_TRIGGER = 8;

/**
 * Reads a query as a question: SLS欠费, 日志服务欠费几天删数据, 欠费三天了会怎样, 多久停机, log service overdue. A product or a trigger is
 * enough, or what is asked with a word of asking. By rules, not by guessing: where something else is left of the query, it is no question of all products.
 *
 * @param now - epoch milliseconds, for 昨天.
 * @param outside - names in it of what is no product of the agreement: a question about those alone is not answered.
 * @param isOfTopic - whether it asks something else that is answered beside (还计费吗): a product is enough then.
 * @param isClause - whether there is a clause of a number: 11.20 is a day where there is none, or where product and event are named.
 * @returns `undefined` where it asks nothing of the kind. Phrases, exclusions and clause numbers ask for the text.
 */
export function readQuestion(
  query: string,
  findNamed: ProductFinder,
  now: number,
  outside: readonly string[] = [],
  isOfTopic = false,
  isClause: (number: string) => boolean = () => true,
): Question | undefined {
  const dotted = findDottedDays(query);
  if (dotted) {
    const dated = readQuestion(dotted.text, findNamed, now, outside, isOfTopic);
    const isNamed = dated !== undefined && (dated.products.length > 0 || dated.trigger !== undefined);
    const isBoth = dated?.trigger !== undefined && dated.products.length > 0 && dated.when !== undefined;
    if (isBoth || (isNamed && !dotted.numbers.some(isClause))) return dated;
  }
  const { citation, excluded } = parseQuery(withoutQuantities(query));
  if (citation || excluded.length > 0 || /["“”「」『』＂]/.test(query)) return undefined;
  const text = foldQuestion(query);
  const places = findNamed(text, outside, strip);
  const products = [...new Set(places.map(({ product }) => product))];
  if (products.length > MOST_WITH_TRIGGER || (outside.length > 0 && products.length === 0)) return undefined;
  const ofCases = findVariants(text, products);
  const plain = blank(text, [...places, ...ofCases.ranges]);
  // Typed by sound. By itself it is a word that the search reads with a typo in it.
  const named = products.length > 0 ? plain.replaceAll(/欠[废非肺飞]/g, '欠费') : plain;
  const list = products.length === 0 ? findListAsked(named) : undefined;
  const unnamed = list ? blank(named, list.ranges) : named;

  const { when, others, rival, unclear: other } = findTriggerMoment(unnamed, now, [ARREARS, EXPIRY]);
  const untriggered = blank(unnamed, when ? [when] : []);
  const paidMoment = findPaidMoment(untriggered, now);
  const dated = blank(untriggered, [...others, ...(paidMoment ? [paidMoment] : [])]);
  const counted = findLength(dated);
  // 延停48小时: it puts off the stop, and is nothing that has passed.
  const isPutOff = (length: TextRange) =>
    ofCases.ranges.some(({ start, end }) => end === length.start && /^(?:延停|deferral)/.test(text.slice(start, end)));
  const found = counted && !isPutOff(counted) ? counted : undefined;
  const payment = (found && findPaidLength(dated, found)) ?? paidMoment;
  const undated = found ? blank(dated, [found]) : dated;
  const unreadLength = findUnreadTime(undated);
  const rest = unreadLength ? blank(undated, [unreadLength]) : undated;

  const trigger = findTrigger(rest);
  const isOther = has(rest, ORDER) || has(rest, PACKAGE);
  const hasTrigger = trigger !== undefined && !isOther;
  if (products.length > MOST_PRODUCTS && !hasTrigger) return undefined;
  // SLS昨天欠费，RDS上周到期: a date of one product must not be reckoned from for another.
  const isMixed =
    products.length > 1 &&
    (rival || (trigger === 'both' && (when ?? found) !== undefined) || (found && findLength(undated)) !== undefined);
  const parts = isMixed ? splitQuestion(query, findNamed, outside) : [];
  const [isLoss, isRestriction] = [has(rest, LOSS), has(rest, RESTRICTION)];
  // Without a trigger only what is said to have passed is a length since it: 三天了会怎样, not 7天的日志.
  const hasPassed =
    found !== undefined && !isMixed && (hasTrigger || found.isDay === true || /^\s*了/.test(dated.slice(found.end)));
  // Which moment that of the payment is, is understood.
  const paid = hasTrigger && !isMixed && payment && isAfter(payment.paid, when?.at) ? payment : undefined;
  const unclear = other && other.start === paid?.start ? undefined : other;
  const mistaken = isMixed ? (when ?? found) : hasTrigger ? unclear : (when ?? unclear);
  const unread: UnreadWords | undefined = mistaken
    ? { words: text.slice(mistaken.start, mistaken.end).trim(), isLeft: false }
    : unreadLength
      ? { words: text.slice(unreadLength.start, unreadLength.end).trim(), isLeft: unreadLength.isLeft }
      : undefined;
  const question: Question = {
    products,
    trigger: trigger === 'both' || isOther ? undefined : trigger,
    outcome: isLoss === isRestriction ? undefined : isLoss ? 'loss' : 'restriction',
    after: hasPassed && !isOther && !payment ? found.length : undefined,
    onDay: hasPassed && !isOther && !payment && found.isDay ? Math.round(found.length / DAY) : undefined,
    when: hasTrigger && when && !isMixed ? withoutPlace(when) : undefined,
    began: hasTrigger && hasPassed && !when && !payment ? findBegan(dated, found, now) : undefined,
    list: list?.asked,
    variants: ofCases.variants,
    paid: paid?.paid,
    ...(paid?.isToCome ? { isPaymentToCome: true } : {}),
    called: [...new Set(places.map(({ start, end }) => text.slice(start, end)))],
    unread,
    parts,
    either:
      (hasTrigger && when && !isMixed && findDayOrLength(text, when, 'day', query)) ||
      (hasTrigger && hasPassed && found && !payment && findDayOrLength(text, found, 'length', query)) ||
      undefined,
  };
  if (products.length > 0 && (hasTrigger || isOfTopic)) return question;
  // What is left over is what is asked: of price, of an order, of something that the lifecycle does not say.
  const left = isLoss || isRestriction || hasTrigger ? rest.replaceAll(ACCESS, ' ') : rest;
  if (isOther || has(rest, ABOUT_ELSE)) return undefined;
  if (list) return question;
  // Of a product's own things any may be asked for: 密钥会被销毁吗.
  const isOfProduct = products.length > 0 && (isLoss || isRestriction) && has(rest, WHETHER) && !has(rest, HOW_TO);
  if (hasWords(strip(left)) && !isOfProduct) return undefined;
  const asksOf =
    has(rest, ASKS) || has(rest, ASKS_WHETHER) || (isOfTopic && has(rest, ASKS_BESIDE)) || unread !== undefined;
  const isAsked = (asksOf && (isLoss || isRestriction)) || has(rest, TIME_LEFT);
  const isByThen = hasPassed && (has(rest, ASKS) || isLoss || isRestriction);
  return products.length > 0 || hasTrigger || isAsked || isByThen ? question : undefined;
}

/** Joins what is asked of one product to what is asked of the next. */
const BETWEEN = [/[,，;；。！!?？\n]+/, /[,，;；。！!?？、\n]+|和|以及|还有|而|但|\b(?:and|but|while)\b/i];

/** The parts of a question, where each names products and what happened to them. */
function splitQuestion(query: string, findNamed: ProductFinder, outside: readonly string[]): readonly string[] {
  for (const between of BETWEEN) {
    const parts = query.split(between).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
    const isWhole = (part: string) => {
      const text = foldQuestion(part);
      return findTrigger(text) !== undefined && findNamed(text, outside, strip).length > 0;
    };
    if (parts.length > 1 && parts.every(isWhole)) return parts;
  }
  return [];
}

/** What happened, by the words of a query that is not read as a question; `undefined` where it is not said, or both are. */
export function findAskedTrigger(query: string): 'expiry' | 'arrears' | undefined {
  const trigger = findTrigger(foldQuestion(query));
  return trigger === 'both' ? undefined : trigger;
}

function findTrigger(text: string): 'expiry' | 'arrears' | 'both' | undefined {
  const [isExpiry, isArrears] = [has(text, EXPIRY), has(text, ARREARS)];
  if (isExpiry && isArrears) return has(text.replaceAll(NOT_PAID, ' '), ARREARS) ? 'both' : 'expiry';
  if (isArrears) return 'arrears';
  // To renew is only the remedy where it is owed.
  return isExpiry || has(text, RENEWAL) ? 'expiry' : undefined;
}

/** Whether a payment can be reckoned with: a length always, a moment where it is not before that of the trigger. */
function isAfter(paid: string, triggeredAt: number | undefined): boolean {
  const at = readMoment(paid);
  return at === undefined || (triggeredAt !== undefined && at >= triggeredAt);
}

const has = (text: string, words: RegExp) => text.search(words) >= 0;

/** Puts blanks in the place of ranges. */
function blank(text: string, ranges: readonly TextRange[]): string {
  let left = text;
  for (const { start, end } of ranges) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  return left;
}

/** Takes out all the words that a question is made of. */
function strip(text: string): string {
  let left = text;
  for (const words of [ARREARS, EXPIRY, RENEWAL, LOSS, RESTRICTION, ASKS, FILLERS])
    left = left.replaceAll(words, (word) => ' '.repeat(word.length));
  return left;
}

/** Whether a word is left: a Latin one, or two Chinese characters. */
const hasWords = (text: string) => /[a-z][a-z0-9]|\p{sc=Han}{2}/u.test(text);

/** A moment without where it stands in the text. */
function withoutPlace({ at, hasTime, unsaid, untimed, unreadZone }: When): NonNullable<Question['when']> {
  return {
    at,
    hasTime,
    ...(unsaid === undefined ? {} : { unsaid }),
    ...(untimed === undefined ? {} : { untimed }),
    ...(unreadZone === undefined ? {} : { unreadZone }),
  };
}
