import { FORMAL_SIGNS, readChineseNumber } from '@/time/read-chinese-number';
import type { Citation } from './model';
import { fold, spellOut } from './normalise';
import { unwrap } from './unwrap';

/** An anchor, as copied from the address bar: `#p-34.3.1`, `#pre.para1`, also at the end of an address, and in any case. */
const ANCHOR = /^\S*#((?:[gp](?:-[1-9][\d.]*(?:\.[a-z])?)?|pre)(?:\.para\d+)?)(?::~:\S*)?$/i;

const GENERAL = /^(?:通用条款|通用|本协议|general(?:terms|part)?|g(?=[-\d第]))/;
const SPECIAL = /^(?:专用说明|专用|special(?:terms|part)?|p(?=[-\d第]))/;
const NOUN =
  /^[-:,]?(?:(?:(?:sub-?)?(?:clause|article|section|paragraph)|chapter|term|item|point|para)s?\.?|arts?\.?|secs?\.?|cls?\.?|nos?\.?|§+|条款)?/;
/** What leads to a number and says nothing of it: 见5.5, 参见第5.5条, see cl. 9.2.4. */
const SEE =
  /^(?:参见|参照|参考|参阅|详见|另见|见|依据|依照|根据|按照|按|依|see(?:also)?|cf\.?|under|per|pursuantto)(?=.*\d)/;
/** The agreement itself, as a citation begins with it: 《阿里云产品服务协议》（2024年5月15日生效）专用说明第34.3.1条. */
const TITLE =
  /^《?(?:阿里云)?产品服务协议》?(?:\([^()]*\))?[,:]?(?:中的?|里的?|的|之)?(?=.*\d)|^alibabacloudproductserviceagreement(?:\[[^\]]*\])?(?:\([^()]*\))?[,:]?(?=.*\d)/;
/** No level is 0, so that 0.5 is no clause, and none has four digits, so that 2024 is none. */
const LEVEL = '[1-9]\\d{0,2}';
/** Up to five levels, so that 1.2.3.4.5.6 is none. */
const NUMBER = new RegExp(
  [
    `^第?"?(${LEVEL}(?:[.。]${LEVEL}){0,4})"?(?:条款?|章|节|(?<=\\d[.。]\\d+"?)[款项])?`, // 34.3.1, 第34条, 第9.2.4款
    `(?:第(${LEVEL})款)?`,
    `(?:第?\\((${LEVEL})\\)项?|第(${LEVEL})项)?`, // (4), 第（4）项
    '(?:(?:(?<=\\))|[.。])\\(?([a-z])\\)?)?', // A of 64.3.11（2）A
    '(\\.para\\d+)?[.。、,:;~-]*$',
  ].join(''),
);

const LISTED = /^\s*\d{1,3}(?:\.\d{1,3})+(?:\s+\d{1,3}(?:\.\d{1,3})+)+\s*$/;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** 3.4.1③ is item (3), and not 3.4.13, as which the sign would be folded. */
const withItems = (text: string) => text.replaceAll(/(?<=\d\s*)[①-⑳]/g, (sign) => `(${CIRCLED.indexOf(sign) + 1})`);

/** What stands between several numbers; the second kind means all that lie between two. */
const BETWEEN =
  /(以及|并且|、|[,;&/]|和|与|及|或|(?<![a-z])(?:and|or)(?![a-z]))|(至|到|[-~]|(?<![a-z])(?:to|through)(?![a-z]))/;
/** A number that cannot be anything but a clause's: 5.6, 第5条. */
const SURE = /\d[.。]\d|第|条|章|§|clause|article|section|chapter/;
/** More numbers than these are a table of contents, and longer ranges another part of the text. */
const MOST = 60;

/**
 * Reads a clause number in any common notation: `34.3.1`, `g 5.5`, `第5条`, `第五条`, `3.4.1(4)`, `64.3.11（2）A`,
 * `专用34.3`, `clause 5.5`, `#p-34.3.1`, `（34.3.1）`, `34-3-1`; and several of them, as a list (`第5.5条、5.6条`) or as a range
 * (`34.3.1-34.3.3`). Both parts of the agreement have a 3.1, so a number that names no part has two candidates.
 *
 * @returns `undefined` for any other text, such as a year or a period (`2024`, `7日`, `24小时`).
 */
export function parseCitation(text: string): Citation | undefined {
  const bare = unwrap(spellOut(withItems(text)));
  const anchor = ANCHOR.exec(bare)?.[1];
  if (anchor) return { candidates: [anchorOf(anchor)] };
  // Between whole numbers of clauses a blank is a comma; 34 3 is two numbers, though folding would join them.
  const listed = LISTED.test(bare) ? bare.trim().replaceAll(/\s+/g, '、') : bare;
  if (/\d\s+\d/.test(listed)) return undefined;

  const folded = toDigits(fold(listed).text.replace(/^#/, ''));
  // 34-3-1: with two signs and more it is no range.
  const dotted = folded
    .replace(SEE, '')
    .replace(TITLE, '')
    .replaceAll(/(?<=\d)·(?=\d)/g, '.')
    .replace(/(?<![\d.])\d{1,3}(?:[-_]\d{1,3}){2,4}(?![\d._]|-\d)/, (levels) => levels.replaceAll(/[-_]/g, '.'));
  const one = parseOne(withOwnSteps(dotted));
  return one ? { candidates: one } : parseSeveral(dotted.replaceAll(/(?<![a-z])([gp])-(?=\d)/g, '$1'));
}

/**
 * As this site cites: without what is printed in place of the number, 64.3.8（原文印作63.3.8）; 第A目, 第1段, “, paragraph 1” and ¶1 as an id
 * has them. Which paragraph is the last (末段) only the text knows; its clause is found.
 */
function withOwnSteps(folded: string): string {
  return folded
    .replace(/(?<=.)[([](?:原文印作|printed)[^()[\]]*(?:\([^()]*\)[a-z]?)?[)\]]?$/, '')
    .replace(/第([a-z])目/, '.$1')
    .replace(/(?:末段|,lastparagraph|\(lastparagraph\))$/, '')
    .replace(/(?:第(\d)段|,paragraph(\d)|¶(\d))$/, '.para$1$2$3');
}

/** The ids that a single number may denote. */
function parseOne(folded: string): readonly string[] | undefined {
  const notice = /^(?:提示条款|notice,?)(\.para\d)$/.exec(folded)?.[1];
  if (notice !== undefined) return [`pre${notice}`];
  const part = GENERAL.exec(folded) ?? SPECIAL.exec(folded);
  const named = part ? folded.slice(part[0].length) : folded;
  const match = NUMBER.exec(named.replace(NOUN, ''));
  if (!match) return undefined;

  const [, number = '', subclause, bracketed, item, letter, paragraph = ''] = match;
  const levels = [...number.split(/[.。]/), subclause, bracketed ?? item, letter?.toUpperCase()];
  const path = levels.filter((level) => level !== undefined).join('.') + paragraph;
  if (!part) return [`g-${path}`, `p-${path}`];
  return [`${GENERAL.test(folded) ? 'g' : 'p'}-${path}`];
}

/** A list, or a range; one of the numbers must be surely one, for 5、6 may be anything. A part that is named holds for what follows. */
function parseSeveral(folded: string): Citation | undefined {
  if (!SURE.test(folded)) return undefined;
  const pieces = folded.split(new RegExp(BETWEEN, 'g'));
  if (pieces.length < 4 || pieces.length > 3 * MOST) return undefined;
  const each: Citation[] = [];
  let part: string | undefined;
  // Every number is followed by what stands after it: of a list, of a range.
  for (let at = 0; at < pieces.length; at += 3) {
    const piece = pieces[at] ?? '';
    const before = each.at(-1)?.candidates;
    // 5.5、和5.6
    if (piece === '') continue;
    const read = parseItem(piece, before) ?? parseOne(piece);
    if (!read) return undefined;
    if (read.length === 1) part = read[0]?.slice(0, 2);
    const candidates = part === undefined ? read : read.filter((id) => id.startsWith(part ?? ''));
    const isRange = pieces[at - 1] !== undefined;
    const all = isRange && before ? between(before, candidates) : [candidates];
    each.push(...all.map((ids) => ({ candidates: ids })));
  }
  if (each.length < 2 || each.length > MOST) return undefined;
  return { candidates: [...new Set(each.flatMap(({ candidates }) => candidates))], each };
}

/** （2） after 3.4.1（1） is its neighbour. */
function parseItem(piece: string, before: readonly string[] | undefined): readonly string[] | undefined {
  const item = new RegExp(`^第?\\((${LEVEL})\\)项?$`).exec(piece)?.[1];
  return item === undefined ? undefined : before?.map((id) => id.replace(/[^.-]+$/, item));
}

/** What follows the first number of a range, up to the last: 34.3.2 and 34.3.3 for 34.3.1-34.3.3, and for 34.3.1-3. */
function between(from: readonly string[], to: readonly string[]): readonly (readonly string[])[] {
  const split = (id = '') => [/^.*[.-]/.exec(id)?.[0] ?? '', Number(/\d+$/.exec(id)?.[0])] as const;
  const [[around, first], [end, last]] = [split(from[0]), split(to[0])];
  const isShort = /^[gp]-$/.test(end) && around.length > end.length;
  if ((around !== end && !isShort) || !(last > first) || last - first > MOST) return [to];
  return Array.from({ length: last - first }, (_, step) => from.map((id) => split(id)[0] + String(first + step + 1)));
}

/** An anchor as the text has it: the part in small letters, an item A of an item in a capital. */
function anchorOf(written: string): string {
  return written.toLowerCase().replace(/\.([a-z])$/, (_, letter: string) => `.${letter.toUpperCase()}`);
}

const NUMERAL = new RegExp(`(?<=[第(])[一二三四五六七八九十${FORMAL_SIGNS}]{1,3}(?=条|章|节|款|项|\\))`, 'g');

/** Writes Chinese numerals of a citation in digits: 第三十四条 as 第34条. Without 第 they are words: 一条. */
function toDigits(text: string): string {
  return text.replace(NUMERAL, (numeral) => String(readChineseNumber(numeral) ?? numeral));
}
