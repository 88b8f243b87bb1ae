import type { UnitId } from '@/agreement/model';
import { findCited, type indexCitations } from '@/search/find-cited';
import { parseCitation } from '@/search/parse-citation';
import { readSteps, takeSteps } from './clause-steps';
import type { CitedNumber, Lack, Range } from './model';
import { lengthOfRemark, readOwnSteps } from './own-steps';

const PART = '(?:通用条款|通用|专用说明|专用|本协议|[Gg]eneral(?:\\s[Tt]erms)?|[Ss]pecial(?:\\s[Tt]erms)?)';
const NOUN =
  '(?:第|§+|[Cc]lauses?|[Ss]ections?|[Aa]rticles?|[Aa]rt\\.|[Ss]ec\\.|[Cc]l\\.|条款|(?<=[Tt]erms,?\\s)[Cc]hapter)';
const LEVELS = '[1-9]\\d{0,2}(?:\\.[1-9]\\d?){0,4}';
const ITEM = '(?:\\s?[（(][1-9]\\d?[)）])?(?:[A-Z](?![A-Za-z]))?';

/** A number with what says that it is a clause's before or behind it. */
const NUMBER = new RegExp(
  `(?:(?<part>${PART})(?:,\\s)?)?\\s*(?<noun>${NOUN})?\\s*(?<![\\d.,])(?<levels>${LEVELS}|(?<=第)[一二三四五六七八九十]{1,3}(?=条|章))(?![\\d])(?<item>${ITEM})(?<after>\\s*(?:条|款|章))?`,
  'gu',
);
/** A figure with one of these behind it is an amount; one with these before it is money or a version. */
const AMOUNT =
  /^\s*(?:[%％‰]|元|万|亿|倍|个|小时|分钟|天|日|月|年|周|GB|TB|MB|hours?|days?|months?|years?|times|percent)/i;
const NOT_BEFORE = /(?:[¥￥$€vV]|版本?|version) ?$/;
/** This agreement, as titles have it: 《阿里云产品服务协议（2024年版）》, 《通用条款》, 《服务协议》; no supplement, and no other company's. */
const OURS =
  '《(?![^《》]*(?:补充|腾讯|华为|百度|京东))(?:[^《》]*(?:产品服务协议|通用条款|专用说明|Product Service Agreement)[^《》]*|(?:阿里云|云|产品|服务|本|该){0,3}协议)';
const LAW = '法典|(?<![方做说看办无想写算合用司])法|条例|办法|细则|司法解释|GDPR|Civil Code|PIPL';
const BEHIND_LAW = '(?:[（(][^（）()]{0,20}[）)])?\\s*的?\\s*$';
/** A number of a law or of another document: 《民法典》第496条, 合同法第40条, Article 28 GDPR. */
const OF_OTHERS = new RegExp(`(?:(?<!${OURS})》|${LAW})${BEHIND_LAW}`);
/** A number of what is by its name a law, a contract or a policy, so that no number is the agreement's. */
const OF_NAMED = new RegExp(
  `(?:(?:${LAW}|规定|协议|合同|政策|规则|声明|Agreement|Policy|Terms|Law|Act)(?:[（(][^（）()]{0,20}[）)])?(?<!${OURS})》|${LAW})${BEHIND_LAW}`,
);
const TO_OTHERS = /^\s*,?\s*(?:of )?(?:the )?(?:[A-Z]\w+ ){0,5}(?:Code|Act|Law|GDPR|PIPL|Regulation|Directive)\b/;
/** What names a law or a document right before a number is no longer; a memo is read once for each of its numbers. */
const LONGEST_BEFORE = 240;
/** Several numbers share the part and the noun that stand before the first. */
const JOINED = /^\s*(?:[、,，和及与或至~～–-]|and|or|to)\s*$/;

/** An annex with what leads into it. The agreement speaks of annexes (14.4.1) and has none. */
const IN_ANNEX =
  /(?:(?:附件|附录|附表)\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})|\b(?:Annex|Appendix|Schedule|Exhibit)\s(?:\d{1,2}|[A-Z]))\s*[的之中,，]?\s*$/i;
/** Steps right behind a number, without 条: 59.2.1第3款. A plain （1） there may begin a list. */
const STEPS_BEHIND =
  /^(?:,?\s(?:item|sub)|\s?的?第\s?[（(]?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[）)]?\s?[款项])/i;

/** What stands before 通用条款, by its name; in English only where a paragraph of it is named. */
const NOTICE = /提示条款|\bNotice(?=, (?:last )?paragraph|\s¶)/g;

const NO_STEPS = { length: 0, paragraph: undefined, items: [] };

/**
 * Finds clause numbers in running text: 第5.5条, 通用 5.5, §12.6, clause 34.3.1, （12.6）, 3.4.4(5), 第3.4.4条第(5)项, 第二条第一款. A bare figure is one only with
 * a point in it, and where there is such a clause; amounts and periods (2.5 元, 1.5 小时, 99.95%) are none.
 */
export function findNumbers(written: string, index: ReturnType<typeof indexCitations>): readonly CitedNumber[] {
  // An address is no place where one cites.
  const text = written.replaceAll(/https?:\/\/[^\s"”）)】]+/g, (address) => ' '.repeat(address.length));
  const found: CitedNumber[] = [];
  let other: Range | undefined;
  let last: (Range & { readonly part: string; readonly isNamed: boolean }) | undefined;
  for (const match of text.matchAll(NUMBER)) {
    const { part, noun, levels = '', item = '', after } = match.groups ?? {};
    const start = match.index + (match[0].length - match[0].trimStart().length);
    // What is printed in place of the number before is no number of its own.
    if (last && start < last.end) continue;
    const numberEnd = match.index + match[0].trimEnd().length;
    // Without 条, NUMBER has read the item; a plain （1） there may begin a list.
    const rest = text.slice(numberEnd);
    const steps = after === undefined && !STEPS_BEHIND.test(rest) ? NO_STEPS : readSteps(rest);
    const own = readOwnSteps(rest.slice(steps.length));
    const end = numberEnd + steps.length + own.length;
    if (AMOUNT.test(text.slice(end)) && after === undefined) continue;
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
    if (part === undefined && noun === undefined && NOT_BEFORE.test(before)) continue;
    // Laws have no points in their numbers.
    const isPlain = (noun === undefined || noun === '第') && !levels.includes('.');
    const isJoined = isPlain && other !== undefined && JOINED.test(text.slice(other.end, start));
    const isOfOthers =
      OF_NAMED.test(before) ||
      (OF_OTHERS.test(before) && !(levels.includes('.') && idsOf(levels, index).length > 0)) ||
      TO_OTHERS.test(text.slice(end));
    if (part === undefined && (isJoined || isOfOthers)) {
      other = { start, end };
      continue;
    }
    const annex = IN_ANNEX.exec(before)?.[0];
    if (annex !== undefined && OF_NAMED.test(before.slice(0, -annex.length))) {
      other = { start, end };
      continue;
    }
    if (annex !== undefined) {
      found.push({
        start: start - annex.length,
        end,
        written: text.slice(start - annex.length, end).replaceAll(/\s+/g, ' '),
        ids: [],
        lacks: { kind: 'annex', annex: annex.replace(/[\s的之中,，]+$/, '') },
      });
      continue;
    }
    // 第7日 is none, 第7条 is one.
    if (noun === '第' && after === undefined && !levels.includes('.')) continue;
    // 第1款 without a clause before it is of whatever clause is spoken of.
    if (after?.trim() === '款' && !levels.includes('.')) continue;
    const joined = last !== undefined && JOINED.test(text.slice(last.end, start)) ? last : undefined;
    const isNamed =
      part !== undefined ||
      noun !== undefined ||
      after !== undefined ||
      steps.length + own.length > 0 ||
      joined?.isNamed === true;
    if (!isNamed && !levels.includes('.')) continue;
    const named = part ?? joined?.part ?? '';
    const clause = `${named} ${levels.match(/\d/) ? levels : `第${levels}条`}`;
    const clauses = idsOf(`${clause}${item.replaceAll(' ', '')}`, index);
    const ids = takeSteps(clauses, steps, index).flatMap((id) => own.take(id, index));
    if (ids.length === 0 && !isNamed) continue;
    // Of a step that there is not, the clause before it may be there.
    const stepFrom =
      clauses.length > 0 ? numberEnd : item !== '' && idsOf(clause, index).length > 0 ? itemStart(match) : end;
    const lacks =
      ids.length === 0 && stepFrom < end ? lackOf(text.slice(start, stepFrom), text.slice(stepFrom, end)) : undefined;
    const isSame = (printed: string) =>
      idsOf(`${named} ${printed}`, index).some((id) => clauses.includes(id) || ids.includes(id));
    const remarked = end + lengthOfRemark(text.slice(end), isSame);
    found.push({
      start,
      end: remarked,
      written: text.slice(start, remarked).replaceAll(/\s+/g, ' '),
      ids,
      ...(lacks ? { lacks } : {}),
    });
    last = { start, end: remarked, part: named, isNamed };
  }
  for (const { 0: notice, index: start } of text.matchAll(NOTICE)) {
    const { length, take } = readOwnSteps(text.slice(start + notice.length));
    const end = start + notice.length + length;
    found.push({ start, end, written: text.slice(start, end), ids: take('pre', index) });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Where the item begins that NUMBER has read: 59.2.1(3). */
const itemStart = ({ 0: whole, index, groups }: RegExpExecArray) => {
  const { item = '', after = '' } = groups ?? {};
  return index + whole.length - after.length - item.trimStart().length;
};

const lackOf = (clause: string, step: string): Lack => ({
  kind: 'step',
  clause: clause.trim(),
  step: step.trim().replace(/^的/, ''),
});

/** Only provisions of that very number. */
function idsOf(written: string, index: ReturnType<typeof indexCitations>): readonly UnitId[] {
  const citation = parseCitation(written);
  if (!citation) return [];
  return findCited(citation, index)
    .filter(({ exact }) => exact)
    .map(({ id }) => id);
}
