import fc from 'fast-check';
import { expect, test } from 'vitest';
import { penaltyAfter, readAmount, writeYuan } from './penalty';

test.each([
  ['1234.56', 123_456n],
  ['1234.5', 123_450n],
  ['1234.', 123_400n],
  ['0.01', 1n],
  [' 10 ', 1000n],
  ['999999999999.99', 99_999_999_999_999n],
  ['', 'empty'],
  ['abc', 'letters'],
  ['12a', 'letters'],
  ['1e5', 'letters'],
  ['１２', 1200n],
  ['１２３４．５', 123_450n],
  ['1,234.56', 123_456n],
  ['1，234', 123_400n],
  ['1,234,567', 123_456_700n],
  ['1 234.5', 123_450n],
  ['¥1234', 123_400n],
  ['￥１，２３４．５６', 123_456n],
  ['1234元', 123_400n],
  ['1234 元', 123_400n],
  ['RMB 1234', 123_400n],
  ['CNY1234.5', 123_450n],
  ['人民币1234元整', 123_400n],
  ['1234块', 123_400n],
  ['元', 'empty'],
  ['$1234', 'letters'],
  ['1.2万', 'letters'],
  ['－５', 'negative'],
  ['-5', 'negative'],
  ['0', 'zero'],
  ['0.00', 'zero'],
  ['1,5', 'separators'],
  ['12,34', 'separators'],
  ['1234,567', 'separators'],
  ['1.234', 'fractions'],
  ['1000000000000', 'too-large'],
] as const)('%j is %s', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

test('5.2: 10,000 yuan owe 5 yuan a day, simple and on whole days', () => {
  expect(penaltyAfter(1_000_000n, 1)).toEqual({ fen: 500n, isExact: true });
  expect(penaltyAfter(1_000_000n, 30.9)).toEqual({ fen: 15_000n, isExact: true });
  expect(penaltyAfter(1_000_000n, -3)).toEqual({ fen: 0n, isExact: true });
});

test('what is less than a fen is said to be left out', () => {
  expect(penaltyAfter(123_456n, 7)).toEqual({ fen: 432n, isExact: false });
});

test('exact where binary fractions are not, and never growing faster than the days', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 14n }), fc.nat(36_500), (owed, days) => {
      const { fen, isExact } = penaltyAfter(owed, days);
      const exact = owed * 5n * BigInt(days);
      expect(exact - fen * 10_000n).toBeLessThan(10_000n);
      expect(isExact).toBe(exact === fen * 10_000n);
    }),
  );
});

test('writing and reading an amount is a round trip', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 14n - 1n }), (fen) => {
      expect(readAmount(writeYuan(fen))).toBe(fen);
    }),
  );
});
