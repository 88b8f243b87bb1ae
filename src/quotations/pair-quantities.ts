import { groupsOf } from './joined-numbers';
import type { CitedNumber, Quantity } from './model';

/** A quantity with the clauses that it is said of: several where they share it (5.5和9.2.4都是15日). */
interface Pair {
  readonly quantity: Quantity;
  readonly numbers: readonly CitedNumber[];
}

/** What leads from a quantity to the number behind it: 24小时（5.2）, 24小时，见5.2, the 24 hours of clause 5.2. */
const TO_NUMBER =
  /^[^，,；;（(\n]{0,24}?(?:[，,]?\s*[（([【—–-]+\s*(?:见|参见|依据?|按照?|根据|依照|第|see|cf\.?|under|per|pursuant to|in)?|[，,]?\s*(?:见|参见|详见|出自|来自|源于|规定在|写在|载于|(?:的)?(?:依据|根据|出处)(?:是|为|在)|是)|\b(?:under|in|of|by|per|see|from|pursuant to|according to|as (?:stated|provided|set out) (?:in|by)))\s*(?:the )?(?:第|clauses?|sections?|articles?)?\s*$/i;
/** Between a number in brackets and what follows it. */
const BRACKET = /^\s*[)）\]】]\s*[:：]?\s*$/;
/** Each its own, in the order of the numbers. */
const RESPECTIVELY = /分别|依次|各自|respectively/i;

/**
 * Pairs the quantities of a sentence with its clause numbers as a reader would: what leads from a quantity to a number behind it ties
 * the two; “分别” pairs them in their order; else the nearest number before it is meant, with those that are joined to it; else the
 * first behind it.
 */
export function pairQuantities(
  text: string,
  quantities: readonly Quantity[],
  numbers: readonly CitedNumber[],
): readonly Pair[] {
  const groups = groupsOf(text, numbers);
  const spread = spreadOf(text, quantities, groups);
  if (spread) return spread;
  const tiedTo = new Map<Quantity, readonly CitedNumber[]>();
  quantities.forEach((quantity) => {
    const before = groups.findLast((group) => (group.at(-1)?.end ?? Infinity) <= quantity.start);
    // （2.1）24小时，（2.2）7日
    const isLed = before !== undefined && BRACKET.test(text.slice(before.at(-1)?.end, quantity.start));
    if (isLed && ![...tiedTo.values()].includes(before)) {
      tiedTo.set(quantity, before);
      return;
    }
    const next = groups.find(([first]) => first && first.start >= quantity.end);
    const [first] = next ?? [];
    if (!next || !first) return;
    const isNext = !quantities.some(({ start }) => start >= quantity.end && start < first.start);
    if (isNext && TO_NUMBER.test(text.slice(quantity.end, first.start))) tiedTo.set(quantity, next);
  });
  const taken = new Set(tiedTo.values());
  return quantities.map((quantity) => {
    const tied = tiedTo.get(quantity) ?? tiedTo.get(quantities.find((each) => isRange(each, quantity)) ?? quantity);
    if (tied) return { quantity, numbers: tied };
    const before = groups.findLast((group) => (group.at(-1)?.end ?? Infinity) <= quantity.start && !taken.has(group));
    const after = groups.find((group) => (group[0]?.start ?? 0) >= quantity.end && !taken.has(group));
    const any = groups.findLast((group) => (group.at(-1)?.end ?? Infinity) <= quantity.start) ?? groups[0];
    return { quantity, numbers: before ?? after ?? any ?? [] };
  });
}

/** Both ends of 7到15日 stand in the same words. */
const isRange = (one: Quantity, other: Quantity) => one !== other && one.start === other.start && one.end === other.end;

/** 5.2和9.2.4分别规定24小时和15日; 24 hours and 15 days under 5.2 and 9.2.4 respectively. */
function spreadOf(
  text: string,
  quantities: readonly Quantity[],
  groups: readonly (readonly CitedNumber[])[],
): readonly Pair[] | undefined {
  const [group, ...others] = groups.filter(({ length }) => length > 1);
  if (!group || others.length > 0 || groups.length > 1 || group.length !== quantities.length) return undefined;
  if (!RESPECTIVELY.test(text)) return undefined;
  return quantities.map((quantity, index) => {
    const number = group[index];
    return { quantity, numbers: number ? [number] : [] };
  });
}
