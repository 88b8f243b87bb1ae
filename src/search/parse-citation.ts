import type { Citation } from './model';
import { fold } from './normalise';
import { readChineseNumber } from './read-chinese-number';

/** An anchor, as copied from the address bar: `#p-34.3.1`, `#pre.para1`, also at the end of an address. */
const ANCHOR = /^\S*#((?:[gp](?:-[\w.]+)?|pre)(?:\.para\d+)?)$/;

const GENERAL = /^(?:通用条款|通用|本协议|general(?:terms|part)?|g(?=[-\d第]))/;
const SPECIAL = /^(?:专用说明|专用|special(?:terms|part)?|p(?=[-\d第]))/;
const NOUN = /^[-:]?(?:clause|article|section|chapter|term|art\.?|sec\.?|cl\.?|no\.?|§+|条款)?/;
/** No level is 0, so that 0.5 is no clause, and none has four digits, so that 2024 is none. */
const LEVEL = '[1-9]\\d{0,2}';
/** Up to five levels, so that 1.2.3.4.5.6 is none. */
const NUMBER = new RegExp(
  [
    `^第?"?(${LEVEL}(?:[.。]${LEVEL}){0,4})"?(?:条款?|章|节)?`, // 34.3.1, 第34条
    `(?:第(${LEVEL})款)?`,
    `(?:第?\\((${LEVEL})\\)项?|第(${LEVEL})项)?`, // (4), 第（4）项
    '(?:(?:(?<=\\))|[.。])\\(?([a-z])\\)?)?', // A of 64.3.11（2）A
    '(\\.para\\d+)?[.。、,:;]*$',
  ].join(''),
);

/**
 * Reads a clause number in any common notation: `34.3.1`, `g 5.5`, `第5条`, `第五条`, `3.4.1(4)`, `64.3.11（2）A`,
 * `专用34.3`, `clause 5.5`, `#p-34.3.1`. Both parts of the agreement have a 3.1, so a number that names no part has two
 * candidates.
 *
 * @returns `undefined` for any other text, such as a year or a period (`2024`, `7日`, `24小时`).
 */
export function parseCitation(text: string): Citation | undefined {
  const anchor = ANCHOR.exec(text.trim())?.[1];
  if (anchor) return { candidates: [anchor] };
  if (/[\d０-９]\s+[\d０-９]/.test(text)) return undefined; // 34 3 is two numbers, though folding would join them

  const folded = fold(text).text;
  const part = GENERAL.exec(folded) ?? SPECIAL.exec(folded);
  const named = part ? folded.slice(part[0].length) : folded;
  const match = NUMBER.exec(toDigits(named.replace(NOUN, '')));
  if (!match) return undefined;

  const [, number = '', subclause, bracketed, item, letter, paragraph = ''] = match;
  const levels = [...number.split(/[.。]/), subclause, bracketed ?? item, letter?.toUpperCase()];
  const path = levels.filter((level) => level !== undefined).join('.') + paragraph;
  if (!part) return { candidates: [`g-${path}`, `p-${path}`] };
  return { candidates: [`${GENERAL.test(folded) ? 'g' : 'p'}-${path}`] };
}

/** Writes Chinese numerals of a citation in digits: 第三十四条 as 第34条. Without 第 they are words: 一条. */
function toDigits(text: string): string {
  return text.replace(/(?<=[第(])[一二三四五六七八九十]{1,3}(?=条|章|节|款|项|\))/g, (numeral) =>
    String(readChineseNumber(numeral) ?? numeral),
  );
}
