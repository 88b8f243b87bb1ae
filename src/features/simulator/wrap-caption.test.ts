import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from './measure-text';
import { wrapCaption } from './wrap-caption';

const link =
  'https://example.org/products/maxcompute?trigger=arrears&variant=deferral-time&at=2024-06-01T10:00&deferral=PT48H&reading=clock/suspension&paid=2024-06-03T09:00&count=moment&edition=2024-05-15';

test('an address breaks before its signs, and nothing of it is lost', () => {
  const lines = wrapCaption(link, 390, 12);
  expect(lines.join('')).toBe(link);
  expect(lines.slice(1).every((line) => /^[&?#]/.test(line))).toBe(true);
});

test('no line is wider than there is room for, whatever is written', () => {
  const words = fc.array(
    fc.constantFrom(link, '产品文档先于本协议（14.4.1）。', 'x'.repeat(90), ' ', '非官方', 'a&b?c#d'),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 900 }), (parts, width) => {
      const text = parts.join('');
      const lines = wrapCaption(text, width, 12);
      // Closing punctuation may hang by a sign.
      expect(lines.every((line) => measure(line, 12) <= width + 13)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
