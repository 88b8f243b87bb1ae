const DIGITS = '零一二三四五六七八九';

const PLACES = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
  ['', 1],
] as const;

/**
 * Reads a number below ten thousand in digits or Chinese numerals: 十五, 百, 二百零五, 两百, 一千零五十. A reading is
 * right when writing it gives the words back, so that what is no numeral (十十) or could mean two (一百五) is none.
 */
export function readNumeral(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '零') return 0;
  const full = text
    .replace(/^两$|两(?=[百千])/g, '二')
    // 百 and 十五 leave out the one of the highest place, 百十 and 一百十五 that of ten.
    .replace(/^[千百十]/, '一$&')
    .replace(/([千百零])十/g, '$1一十');
  let amount = 0;
  for (const [, digit = '', place = ''] of full.matchAll(/([一二三四五六七八九])([千百十]?)/g)) {
    amount += DIGITS.indexOf(digit) * (PLACES.find(([name]) => name === place)?.[1] ?? 1);
  }
  return amount > 0 && amount < 10_000 && full === writeNumeral(amount) ? amount : undefined;
}

/** Writes a number from 1 to 9999 in full: 一百一十五, 一千零五十. */
function writeNumeral(amount: number): string {
  return PLACES.map(([name, size]) => {
    const digit = Math.floor(amount / size) % 10;
    return digit === 0 ? '零' : `${DIGITS[digit]}${name}`;
  })
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
