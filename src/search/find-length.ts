import { DAY, HOUR } from '@/time/duration';
import { LUNAR_DAY, withoutLunarDays } from '@/time/lunar-words';
import { NO_AMOUNT, NO_UNIT } from './find-dotted-day';
import type { TextRange } from './model';

/** So long after the trigger. */
export interface FoundLength extends TextRange {
  /** Milliseconds. */
  readonly length: number;
  /** Whether a day is named (第10天), which is over when so much has passed: it is asked about any hour of it. */
  readonly isDay?: true;
}

const UNIT =
  '(分钟|minutes?\\b|mins?\\b|小时|钟头|hours?\\b|hrs?\\b|h\\b|天半|天|日|自然日|days?\\b|d\\b|周|星期|礼拜|weeks?\\b|月|months?\\b)';
// The end of a range is no length: 2-3天, 3到5天.
const LENGTH = new RegExp(`(?<![\\d.]|\\d\\s*[-~–—至到])(\\d{1,4}(?:\\.5)?)\\s*个?(半)?${UNIT}(半)?`, 'g');
const HALF = /半\s*(?:个)?(天|日|小时|月)|\bhalf (?:a |an )(day|hour|month)\b/;

/** 第10天, day 10; not 第7个自然日内. */
const DAY_OF = /第\s*(\d{1,3})\s*个?(?:天|日|自然日)(?!内|之内)|\b(?:on )?(?:the )?day (\d{1,3})\b/;

/** Counted from what it follows, which is not the trigger, or what is put off by it: 停机三天, 删除后7天, 到期前3天, 延停48小时. */
const FROM_ELSE =
  /(?:延停(?:权益|时长|时间|额度)?|停机|停服|停用|停止|停掉|关停|停|暂停|冻结|终止|释放|删除|删掉|删|清空|保留期?|保存|留存|留|存储|retention|retain\w*|keep\w*|kept|suspen\w*|stop\w*|releas\w*|delet\w*|deferral|extension|grace)\s*(?:了|已经?|是|有|为|之后|以后|后|of|for|after)?\s*$|(?:之前|以前|前|提前|before)\s*的?\s*$/;
/** 3天前, 3 days before expiry: no time after it. */
const NOT_AFTER = /^\s*(?:之前|以前|前(?!后)|ago|before|earlier)/;
/** What is left until something, not what is past since the trigger: 还有3天就删, deleted in 3 days. */
const LEFT_BEFORE = /(?:还有|还剩|剩下|剩余|剩|再过|再有|再等|离\S*|\bin|\banother|\bonly)\s*(?:不到|大概|约)?\s*$/;
const LEFT_AFTER = /^\s*(?:left|remaining|to go|more)\b/;
/** Not exactly so long: 超过7天, 3天左右. */
const ABOUT_BEFORE =
  /(?:第|不到|不足|超过|多于|少于|大于|小于|大概|大约|差不多|将近|接近|快|近|约|至少|起码|最少|最多|over|more than|less than|under|about|around|almost|nearly|at least|up to|roughly)\s*(?:了)?\s*$/;
const ABOUT_AFTER = /^\s*(?:以上|多|来|左右|上下|or so|or more|ish)|^\s*[-~–—至到或]\s*\d/;

/** Words of time that are no number, or may be of more than one day: 好几天, 周三, 月初, 10:00, last month. */
const VAGUE = [
  /(?:好|前|这|十|\d+)几[个]?(?:天|日|周|月|小时)(?![内后])|前(?:两|2)天|[一二三四五六七八九十]{2,3}天|(?:\d+|[一二三四五六七八九]?十)[多来]个?(?:天|日|周|月|小时)|几天了|多天/,
  LUNAR_DAY,
  // 半个月前: what is counted from the trigger was read before.
  /半\s*个?(?:天|日|小时|月)\s*(?:之前|以前|前)|\bhalf an? (?:day|hour|month) (?:ago|before|earlier)\b|(?:[上中下]旬|月[初中])/,
  // A day of a week, or of a month, that is not said.
  /(?:[上这本下]个?)?(?:周|星期|礼拜)[一二三四五六日天末](?!天|个)|(?:[上这本下]个?月|\d{1,2}月|(?<!大)年)[初中底]|(?:上|下)个?(?:周|星期|月)|(?:前|去|今|明)年(?:\s*\d{1,2}月)?|(?<!\d)\d{1,2}月/,
  // A part of some day.
  /(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|夜里|半夜)(?!\s*\d)|\b(?:in the (?:morning|afternoon|evening)|at (?:night|noon|midnight))\b/,
  /国庆|元旦|双十一|双11|双十二|(?:[十五]一|清明节?|过年|春运|圣诞节?)?(?:放假|假期|长假|小长假|黄金周)|[十五]一期间|清明节|过年|\b(?:national day|golden week|spring festival|chinese new year|cny|christmas|new year)\b(?: holidays?| break)?|\bholidays?\b/,
  /(?<![\d.])\d{1,2}:\d{2}(?!\d)|(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里)?\d{1,2}点(?:半|\d{1,2}分?)?/,
  new RegExp(`(?<![\\d.])${NO_AMOUNT}(?:1[0-2]|[1-9])\\.(?:0[1-9]|[12]\\d|3[01])${NO_UNIT}`),
  /\d+\s*(?:个?(?:天|小时|周|月))?\s*[-~–—至到或]\s*\d+\s*个?(?:天|小时|周|月|days?|hours?|weeks?)/,
  // 11/12/2026, 26/11/28: which is the month, or the year, is not said.
  /(?<![\d./-])\d{1,2}[/.]\d{1,2}\s*[-~–—至到]\s*\d{1,2}[/.]\d{1,2}(?![\d./-])/,
  /(?<![\d./-])\d{1,4}([/-])\d{1,2}\1\d{1,4}(?![\d/-])/,
  /\bfortnights?\b|\bthe other day\b|(?<!\d)\d{1,2}(?:st|nd|rd|th)\b/,
  /半年|(?<!\d)[1-9]\d?\s*年(?!\s*\d|期|级|版)|\bhalf a year\b|(?<!\d)\d{1,2} years?\b/,
  /\b(?:a few|several|some|couple of) (?:hours|days|weeks|months)\b|\b(?:(?:last|this|next|on|since) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:last|next) (?:week|month|year)\b/,
];

/**
 * Finds the first length of time in a text that can be counted from the trigger: 三天 in 欠费三天了会怎样, 72 hours, 1天12小时. A
 * week has seven days, a month is taken as thirty.
 *
 * @param question - numerals in digits, lower case.
 */
export function findLength(question: string): FoundLength | undefined {
  // 15日 of 农历10月15日 is no length.
  const text = withoutLunarDays(question);
  const day = DAY_OF.exec(text);
  if (day) {
    const range = { start: day.index, end: day.index + day[0].length };
    const isCounted = !FROM_ELSE.test(text.slice(0, range.start)) && !NOT_AFTER.test(text.slice(range.end));
    if (isCounted) return { length: Number(day[1] ?? day[2]) * DAY, ...range, isDay: true };
  }
  const half = HALF.exec(text);
  if (half && !/[\d个]\s*$/.test(text.slice(0, half.index))) {
    const range = { start: half.index, end: half.index + half[0].length };
    return counts(text, range) ? { length: unitOf(half[1] ?? half[2] ?? '') / 2, ...range } : undefined;
  }
  for (const match of text.matchAll(LENGTH)) {
    const length = lengthOf(match);
    if (length === undefined) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    const rest = nextOf(text, range.end);
    const whole = { start: range.start, end: rest?.end ?? range.end };
    if (counts(text, whole)) return { length: length + (rest?.length ?? 0), ...whole };
  }
  return undefined;
}

/** Words of time that were read as no moment and no length after the trigger. */
export interface UnreadTime extends TextRange {
  /** Whether they say what is left until something. */
  readonly isLeft: boolean;
}

/** Finds the first words of time in what is left of a text; `undefined` where it is only asked for a time (几天). */
export function findUnreadTime(text: string): UnreadTime | undefined {
  const found = [...withoutLunarDays(text).matchAll(LENGTH)].find((match) => lengthOf(match) !== undefined);
  if (found) {
    const [before, end] = [text.slice(0, found.index), found.index + found[0].length];
    const lead = LEFT_BEFORE.exec(before) ?? ABOUT_BEFORE.exec(before);
    const isLeft = LEFT_BEFORE.test(before) || LEFT_AFTER.test(text.slice(end));
    return { start: lead ? lead.index : found.index, end, isLeft };
  }
  const [vague] = VAGUE.map((words) => words.exec(text))
    .filter((match) => match !== null)
    .toSorted((one, other) => one.index - other.index);
  return vague ? { start: vague.index, end: vague.index + vague[0].length, isLeft: false } : undefined;
}

/** 12小时 in 1天12小时. */
function nextOf(text: string, at: number): { readonly length: number; readonly end: number } | undefined {
  const next = /^\s*(?:零|又|and)?\s*(\d{1,2})\s*个?(小时|hours?\b|h\b|天)/.exec(text.slice(at));
  return next ? { length: Number(next[1]) * unitOf(next[2] ?? ''), end: at + next[0].length } : undefined;
}

/** `undefined` for 11月, which is a part of a date. */
function lengthOf([whole, count, isHalf, unit = '', andHalf]: RegExpExecArray): number | undefined {
  if (unit === '月' && !whole.includes('个')) return undefined;
  const days = unit === '天半' ? 1.5 - 1 : 0;
  const half = isHalf !== undefined || andHalf !== undefined ? 0.5 : 0;
  return (Number(count) + days + half) * unitOf(unit);
}

function counts(text: string, { start, end }: TextRange): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (FROM_ELSE.test(before) || LEFT_BEFORE.test(before) || ABOUT_BEFORE.test(before)) return false;
  return !NOT_AFTER.test(after) && !LEFT_AFTER.test(after) && !ABOUT_AFTER.test(after);
}

function unitOf(unit: string): number {
  if (/分|^min/.test(unit)) return HOUR / 60;
  if (/小时|钟头|^h/.test(unit)) return HOUR;
  if (/周|星期|礼拜|week/.test(unit)) return 7 * DAY;
  return /月|month/.test(unit) ? 30 * DAY : DAY;
}
