import { isSameDay } from '@/time/beijing';
import { findWhen, type When } from '@/time/read-when';
import type { TextRange } from './model';

/** What happens, as a stem: the day before it is that of what happened, and not of the trigger. */
const HAPPENS =
  '收到|接到|看到|看见|发现|提示|通知|提醒|来短信|停|关停|断服|暂停|中止|冻结|终止|释放|删|清空|清除|清理|清掉|销毁|回收|丢|恢复|没了|不见|续费|续订|续上|续了|交钱|交费|缴|付钱|付款|付清|付了|充值|充了|补交|suspend|stop|frozen|delet|releas|paid|pay|renew|recharg|restor|recover|got |received|noticed|saw';
/** 12月5日还在吗, 明天会停吗: it is asked about that day. */
const ASKED = '会不会|会|能不能|能|还能|还在|还有|可以|行吗|来得及|will\\b|is it\\b|can\\b|do i\\b';
const BETWEEN = '[\\s,，]*(?:的时候|时|我|它|服务|数据|就|将|才|要|被|已经|已|刚|给|又|再|了|就要|全部?)*\\s*';

const BEFORE_HAPPENING = new RegExp(`^${BETWEEN}(?:${HAPPENS})`);
const BEFORE_ASKING = new RegExp(`^${BETWEEN}(?:${ASKED})`);
/** Deleted on Dec 5, 到12月5日, by Friday. */
const AFTER_HAPPENING =
  /(?:suspended|stopped|frozen|deleted|released|gone|lost|paid|pay|renew(?:ed)?|recharged?|recover(?:ed)?|restored?|back|停机|停服|停|释放|删除|删|冻结|续费|充值|付清|付款)\s*(?:了|于|on|at|by)?\s*$/;
const BEFORE_THEN = /^\s*(?:之前|以前|前)/;
const UNTIL = /(?:到|截至|截止|截止到|直到|等到|by|until|till|before)\s*$/;

/** 欠费 11月20日 付清 11月25日: the payment has a day of its own. */
const PAID_THEN =
  /^[\s,，]*(?:我|已经|已|才|就|再)*\s*(?:付清|付款|付了|付|交清|交了|还清|还了|充值|续费|paid|renewed|topped up)(?:了|于|on|是|的)*/;

/** When the trigger was, or will be, and the days that are those of something else. */
interface FoundTrigger {
  readonly when: When | undefined;
  /** Every day that is none of the trigger's. */
  readonly others: readonly TextRange[];
  /** Whether another of them could as well be the trigger's: SLS昨天欠费，RDS 11月20日欠费. */
  readonly rival: boolean;
  /** The first of them, where it might have been taken for the trigger's: not one that is asked about after it (明天会停吗). */
  readonly unclear: TextRange | undefined;
}

/**
 * Finds when the trigger was, among the moments that a text has. A day may be that of something else: 昨天停机了, 明天会删吗, 到12月5日
 * 还在吗. In doubt it is not the trigger's, for every date that is reckoned from it would be wrong.
 *
 * @param text - numerals in digits, lower case.
 * @param trigger - the words for the trigger, with the global flag; those right after a day claim it.
 */
export function findTriggerMoment(text: string, now: number, trigger: readonly RegExp[]): FoundTrigger {
  let rest = text;
  let when: When | undefined;
  let unclear: TextRange | undefined;
  let rival = false;
  const others: TextRange[] = [];
  for (;;) {
    const found = findWhen(rest, now);
    if (!found) return { when, others, rival, unclear };
    const isOfIt = isOfTrigger(rest, found, now, trigger);
    if (!when && isOfIt) when = found;
    else {
      rival ||= isOfIt;
      others.push({ start: found.start, end: found.end });
    }
    if (!when) unclear ??= others[0];
    rest = rest.slice(0, found.start) + ' '.repeat(found.end - found.start) + rest.slice(found.end);
  }
}

function isOfTrigger(text: string, { at, start, end }: When, now: number, trigger: readonly RegExp[]): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const words = trigger.map(({ source }) => source).join('|');
  if (BEFORE_THEN.test(after)) return false;
  // 12月3日才会欠费
  if (new RegExp(`^${BETWEEN}(?:会|可能)?\\s*(?:${words})`).test(after)) return true;
  const isAfterTrigger = new RegExp(`(?:${words})[\\s,，]*(?:了|的|是|于|在|时间|日期|on|since|at|from)*\\s*$`).test(
    before,
  );
  const paid = isAfterTrigger ? PAID_THEN.exec(after) : null;
  if (paid && findWhen(after.slice(paid[0].length), now)) return true;
  if (BEFORE_HAPPENING.test(after)) return false;
  if (!isAfterTrigger && (AFTER_HAPPENING.test(before) || UNTIL.test(before))) return false;
  // 昨天15:20欠费 cannot be asked about any more; today and what is to come can.
  const isPast = at !== undefined && at < now && !isSameDay(at, now);
  return isPast || !BEFORE_ASKING.test(after);
}
