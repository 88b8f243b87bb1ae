const DIGITS = '〇一二三四五六七八九';

/** As numerals are written on bills, in both kinds of characters, so that nobody adds a stroke to them. */
export const FORMAL_SIGNS = '壹贰叁肆伍陆柒捌玖拾佰貳參叄陸';
const PLAIN = '一二三四五六七八九十百二三三六';

/** Writes formal numerals as plain ones: 贰拾肆 as 二十四. */
const toPlainNumeral = (numeral: string): string =>
  numeral.replaceAll(/./gu, (sign) => PLAIN.charAt(FORMAL_SIGNS.indexOf(sign)) || sign);

/** 一百八十, 三百零五, 二十四, 十五, 廿四; at least one sign. */
const NUMERAL =
  /^(?=.)(?:([一二三四五六七八九])百(?:[零〇](?=[一二三四五六七八九]$))?)?(?:(?:([一二三四五六七八九])?(十)|(廿|卅)))?([一二三四五六七八九])?$/;

/** Reads a Chinese numeral from 一 to 九百九十九, plain or formal; `undefined` for anything else. */
export function readChineseNumber(numeral: string): number | undefined {
  const plain = toPlainNumeral(numeral);
  const match = NUMERAL.exec(plain);
  if (!match) return undefined;
  const [, hundreds, tens, ten, twenty, ones] = match;
  // 一百五 is 150 in speech, and 105 to who writes so: it is not read.
  if (hundreds && ones && !ten && !twenty && !/[零〇]/.test(plain)) return undefined;
  const valueOf = (digit: string) => DIGITS.indexOf(digit);
  const tensOf = ten ? 10 * (tens ? valueOf(tens) : 1) : twenty === '廿' ? 20 : twenty === '卅' ? 30 : 0;
  return (hundreds ? 100 * valueOf(hundreds) : 0) + tensOf + (ones ? valueOf(ones) : 0);
}

/** Writes a number from 1 to 99 as a Chinese numeral; `undefined` for others. */
export function writeChineseNumber(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}

/** What a numeral stands before to be a number of units of time; elsewhere 九, 十 and 两 are words. */
const UNIT = '(?=\\s*(?:个|小时|钟头|天|日|周|星期|礼拜|月|号|点|年|分钟|分(?!之)|时|刻|秒|工作日|自然日))';
const PLAIN_RUN = `[零〇一二三四五六七八九十百廿卅两]+${UNIT}`;
/** What formal numerals count on bills; hours of the day are not written so: 登陆时 is no hour. */
const FORMAL_UNIT = '(?=\\s*(?:个(?:工作日|自然日|小时|月|星期)|小时|天|日(?!志)|周|星期|月|年|工作日|自然日))';
/** Formal signs that are ordinary characters as well (登陆, 大陆, 队伍, 收拾, 放肆). */
const ORDINARY = '陆陸伍肆拾參';
/** Before one of those alone stands no other character of a word; those in which what happened, and lengths, end may. */
const NO_WORD = '(?<![^\\P{sc=Han}费期满第后过了超限达近约等经隔每前已共逾至到欠款停机清])';
const FORMAL_RUN = `(?:[零〇${FORMAL_SIGNS}]{2,}|[${FORMAL_SIGNS}])${FORMAL_UNIT}`;
const LONE_ORDINARY = `(?<![零〇${FORMAL_SIGNS}])[${ORDINARY}]${FORMAL_UNIT}`;
const BEFORE_UNIT = new RegExp(
  `${PLAIN_RUN}|${NO_WORD}(?=${LONE_ORDINARY})[${ORDINARY}]|(?!${LONE_ORDINARY})${FORMAL_RUN}`,
  'gu',
);
/** 二〇二四年: digit by digit. */
const YEAR = /[〇零一二三四五六七八九]{4}(?=\s*年)/g;

/** Writes the numerals before units of time in digits: 七日 as 7日, 二十四小时 as 24小时, 二〇二四年 as 2024年. */
export function withDigits(text: string): string {
  return text
    .replaceAll(YEAR, (year) => year.replaceAll(/./g, (digit) => String(Math.max(0, DIGITS.indexOf(digit)))))
    .replaceAll(BEFORE_UNIT, (numeral) => {
      const value = numeral === '两' ? 2 : readChineseNumber(numeral);
      if (value !== undefined) return String(value);
      // 七天零一小时: the sign joins what follows it.
      const joined = /^[零〇]/.test(numeral) ? readChineseNumber(numeral.slice(1)) : undefined;
      return joined === undefined ? numeral : `零${joined}`;
    });
}
