import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAgreement } from './parse-agreement';
import { textOf, walk } from './walk';

const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** Lines as the agreement has them, and as it might, in any order; and any text at all. */
const line = fc.oneof(
  fc.constantFrom('提示条款', '通用条款', '专用说明', '版本生效日期：2024年5月15日', ''),
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 7 }),
      fc.constantFrom('、', '.', '.   ', '．1、', ' 【', '', '：'),
      fc.string({ unit: fc.constantFrom('云', '。', '：', 'A', ' ', '1', '.'), maxLength: 90 }),
    )
    .map(([path, mark, text]) => path.join('.') + mark + text),
  fc.constantFrom('(1)  甲', '（2）乙：', 'A、丙', '（99）', '丁。1.2.   戊'),
  fc.string({ unit: 'binary' }),
);
const source = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

test('any text is read without an exception, and none of it is lost or moved', () => {
  fc.assert(
    fc.property(source, (text) => {
      expect(withoutSpace(textOf(parseAgreement(text).agreement))).toBe(withoutSpace(text));
    }),
    { numRuns: 2000 },
  );
});

test('ids are unique, and the ids of the numbered begin with those around them', () => {
  fc.assert(
    fc.property(source, (text) => {
      const places = [...walk(parseAgreement(text).agreement)];
      expect(new Set(places.map(({ unit }) => unit.id)).size).toBe(places.length);
    }),
    { numRuns: 1000 },
  );
});

test('every diagnostic names a line of the source', () => {
  fc.assert(
    fc.property(source, (text) => {
      const lines = text.split(/\r\n|\n|\r/).length;
      for (const { line: at } of parseAgreement(text).diagnostics) expect(at).toBeLessThanOrEqual(lines);
    }),
  );
});
