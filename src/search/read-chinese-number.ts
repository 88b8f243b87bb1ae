const DIGITS = '一二三四五六七八九';

/** Reads a Chinese numeral from 一 to 九十九; `undefined` for anything else. */
export function readChineseNumber(numeral: string): number | undefined {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral);
  if (!match || numeral === '') return undefined;
  const [, tens, ten, ones] = match;
  const valueOf = (digit: string) => DIGITS.indexOf(digit) + 1;
  return (ten ? 10 * (tens ? valueOf(tens) : 1) : 0) + (ones ? valueOf(ones) : 0);
}
