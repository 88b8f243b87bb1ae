/**
 * The penalty that 5.2 reserves: 按日万分之五, 0.05 % of the arrears for each day. Simple, on whole days, in exact decimals:
 * money is counted in integers of a ten-thousandth of a fen.
 */

/** An amount of yuan in fen, hundredths. */
export type Fen = bigint;

/** Why an amount cannot be used. */
export type BadAmount = 'empty' | 'letters' | 'separators' | 'negative' | 'zero' | 'fractions' | 'too-large';

/** What stands before or after a number of yuan and says nothing else. */
const CURRENCY = /^(?:人民币|rmb|cny|[¥￥])\s*|\s*(?:元整?|圆整?|块钱?|rmb|cny|人民币|yuan)$/gi;
/** Thousands apart, as spreadsheets and bills write them. */
const GROUPED = /^\d{1,3}(?:[, '’]\d{3})+(?:\.\d*)?$/;

/**
 * Reads `1234.56` as fen, in full width, with thousands apart (`1,234.56`) and with its currency (`¥1234`, `1234元`) too; any text
 * is read, and nothing is rounded or guessed: `1,5` may be anything.
 */
export function readAmount(text: string): Fen | BadAmount {
  const bare = text.normalize('NFKC').trim().replaceAll(CURRENCY, '').trim();
  const amount = GROUPED.test(bare) ? bare.replaceAll(/[, '’]/g, '') : bare;
  if (amount === '') return 'empty';
  if (amount.startsWith('-')) return 'negative';
  if (/^[\d.]*,[\d.,]*$/.test(amount)) return 'separators';
  const match = /^(\d+)(?:\.(\d*))?$/.exec(amount);
  if (!match) return 'letters';
  const [, yuan = '0', fraction = ''] = match;
  if (fraction.length > 2) return 'fractions';
  if (yuan.replace(/^0+/, '').length > 12) return 'too-large';
  const fen = BigInt(yuan) * 100n + BigInt(fraction.padEnd(2, '0') || '0');
  return fen === 0n ? 'zero' : fen;
}

/** A day's penalty in ten-thousandths of a fen: five ten-thousandths of the amount. */
const RATE = 5n;
const PARTS = 10_000n;

/**
 * The penalty after so many whole days.
 *
 * @returns fen, rounded down, and whether there was anything to round: the agreement names no rounding.
 */
export function penaltyAfter(owed: Fen, days: number): { readonly fen: Fen; readonly isExact: boolean } {
  const parts = owed * RATE * BigInt(Math.max(0, Math.floor(days)));
  return { fen: parts / PARTS, isExact: parts % PARTS === 0n };
}

/** Writes fen as yuan with two decimals: `1234.56`. */
export function writeYuan(fen: Fen): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
