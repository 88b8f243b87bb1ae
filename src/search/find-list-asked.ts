import type { TextRange } from './model';

/** What is asked of all products: which lose data within so many days, keep them for so many, have no figure, come at once, or first. */
export type ListAsked =
  | { readonly kind: 'keeps' | 'within'; readonly days: number }
  | { readonly kind: 'no-figure' }
  /** What is released, and of which no words delete data. */
  | { readonly kind: 'released' }
  /** What comes with the trigger itself. */
  | { readonly kind: 'at-once' }
  | { readonly kind: 'first' }
  /** What keeps data longest. */
  | { readonly kind: 'last' };

const RELEASED_ONLY =
  /释放.{0,4}(?:不|没|未)(?:有|说|写)?.{0,3}删|(?:不|没|未)(?:有|说|写)?.{0,2}删.{0,6}释放|只(?:写|说|会|是)?释放|\breleas\w*\b.{0,20}\b(?:not|without|n't|no)\b.{0,12}\bdelet|\bonly releas|\breleas\w* only\b/;

/** A list that is asked for, and where the words stand that no case is reckoned from. */
interface FoundList {
  readonly asked: ListAsked;
  readonly ranges: readonly TextRange[];
}

const WHICH =
  /哪些|哪几个?|哪个|哪种|有没有|有什么|谁|的(?:产品|服务)(?:有|是)?[?？]?$|\bwhich\b|^products (?:that|which)\b|\bany products?\b|\bwhat (?:products|services)\b|\b(?:list|products|services) (?:of|that|with|which)\b/;
const LENGTH = /(?<![\d.-])(\d{1,3})\s*个?(天|日|自然日|周|星期|月|days?\b|weeks?\b|months?\b)/;
const KEPT =
  /至少|以上|不少于|起码|保留|保存|留存|存储|留着|留够|留满|留(?=\d)|不删|才删|之后才|后才|还在|没删|\bat least\b|\bkeep\w*|\bkept\b|\bretain\w*|\bor more\b|\bor longer\b/;
/** Before the length or after it, as the clauses say it: seven days and no more. */
const GONE = /删|释放|清空|清除|丢|没了|不见|\bdelet\w*|\breleas\w*|\blos(?:e|es|t)\b|\bgone\b|\bwip\w*/;
const AT_ONCE =
  /立即|立刻|马上|当场|即刻|直接|秒停|就(?=停|删|释放|清空|冻结)|\bat once\b|\bimmediately\b|\bright away\b|\binstantly\b/;
const FIRST = /最先|最早|最快|首先|\bfirst\b|\bsoonest\b|\bearliest\b/;
const LAST = /最久|最长|最晚|最慢|最后|\blongest\b|\blast\b|\blatest\b|\bslowest\b/;
/** Of none it is said that nothing is deleted: what has no period answers it best. */
const NEVER =
  /(?:不|没|永不|从不)(?:会|有|被)?(?:删|清空|释放|丢)|\b(?:never|not|don.t|doesn.t) (?:delet|releas|los|wip)/;
const FATE = /删|释放|清空|停|冻结|终止|到期|欠费|\bdelet|\breleas|\bstop|\bsuspen|\bgone\b|\blose/;
const NO_FIGURE =
  /没(?:有)?写(?:明)?|没有?期限|不写|没说|无期限|\bno (?:period|figure|deadline|time limit)\b|\bnot (?:stated|say|specif\w*)\b|\bunspecified\b/;

/**
 * Finds a question that the list of products answers: 哪些产品7天删, 哪些产品至少留15天, which products delete within 7 days. A week has
 * seven days, a month is taken as thirty, as in the list.
 *
 * @param text - folded, numerals in digits.
 * @returns `undefined` where none of the products is to be chosen, or not by what becomes of data.
 */
export function findListAsked(text: string): FoundList | undefined {
  if (!WHICH.test(text)) return undefined;
  const none = NO_FIGURE.exec(text);
  if (none) return { asked: { kind: 'no-figure' }, ranges: [rangeOf(none)] };
  const released = RELEASED_ONLY.exec(text);
  if (released) return { asked: { kind: 'released' }, ranges: [rangeOf(released)] };
  const length = LENGTH.exec(text);
  if (!length) {
    if (!FATE.test(text) && !KEPT.test(text)) return undefined;
    const atOnce = AT_ONCE.exec(text);
    if (atOnce) return { asked: { kind: 'at-once' }, ranges: [rangeOf(atOnce)] };
    if (FIRST.test(text)) return { asked: { kind: 'first' }, ranges: [] };
    const never = NEVER.exec(text);
    if (never) return { asked: { kind: 'no-figure' }, ranges: [rangeOf(never)] };
    const last = LAST.exec(text);
    return last ? { asked: { kind: 'last' }, ranges: [rangeOf(last)] } : undefined;
  }
  const days = Number(length[1]) * daysIn(length[2] ?? '');
  const kept = KEPT.test(text);
  if (days === 0 || (!kept && !GONE.test(text))) return undefined;
  return { asked: { kind: kept ? 'keeps' : 'within', days }, ranges: [rangeOf(length)] };
}

const daysIn = (unit: string) => (/周|星期|week/.test(unit) ? 7 : /月|month/.test(unit) ? 30 : 1);

const rangeOf = ({ index, 0: words }: RegExpExecArray): TextRange => ({ start: index, end: index + words.length });
