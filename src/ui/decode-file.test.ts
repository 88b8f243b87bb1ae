import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFile } from './decode-file';

const TABLE = '产品,标签,时间\n日志服务,“订单”,2026-11-26 15:20\n';
const bytes = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) =>
  bytes(
    [...text].flatMap((sign) =>
      Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index)).flatMap((unit) =>
        isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
      ),
    ),
  );
/** 产品,标签 and 日志服务 as Excel for Chinese writes them. */
const GBK = bytes(
  [0xb2, 0xfa, 0xc6, 0xb7, 0x2c, 0xb1, 0xea, 0xc7, 0xa9, 0x0d, 0x0a],
  [0xc8, 0xd5, 0xd6, 0xbe, 0xb7, 0xfe, 0xce, 0xf1, 0x2c, 0x0d, 0x0a],
);

test.each([
  ['UTF-8', utf8(TABLE), 'utf-8'],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], utf8(TABLE)), 'utf-8'],
  ['UTF-16 LE with a mark', bytes([0xff, 0xfe], utf16(TABLE, false)), 'utf-16le'],
  ['UTF-16 BE with a mark', bytes([0xfe, 0xff], utf16(TABLE, true)), 'utf-16be'],
  ['UTF-16 LE', utf16(TABLE, false), 'utf-16le'],
  ['UTF-16 BE', utf16(TABLE, true), 'utf-16be'],
])('%s is read without its mark', (_, file, encoding) => {
  expect(decodeFile(file)).toEqual({ kind: 'text', text: TABLE, encoding });
});

test('GBK is read', () => {
  expect(decodeFile(GBK)).toEqual({ kind: 'text', text: '产品,标签\r\n日志服务,\r\n', encoding: 'gb18030' });
  // 联通: the two bytes that an old Notepad took for UTF-8.
  expect(decodeFile(bytes([0xc1, 0xaa, 0xcd, 0xa8]))).toMatchObject({ text: '联通' });
});

test('an empty file is an empty text', () => expect(decodeFile(bytes())).toMatchObject({ kind: 'text', text: '' }));

test.each([
  ['xlsx', bytes([0x50, 0x4b, 3, 4], [1, 2, 3]), 'workbook'],
  ['xls', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'workbook'],
  ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'binary'],
  ['bytes that are no text', bytes([0xff, 0xff, 0xff, 0x80]), 'binary'],
  ['UTF-16 that was cut in a sign', bytes([0xff, 0xfe, 0x3d, 0xd8]), 'binary'],
])('%s is refused', (_, file, kind) => {
  expect(decodeFile(file)).toEqual({ kind });
});

test('any text in UTF-8 is read back, and any bytes have an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = `产${text.replaceAll('\0', '')}`;
      expect(decodeFile(utf8(plain))).toMatchObject({ kind: 'text', text: plain });
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
      expect(['text', 'workbook', 'binary']).toContain(decodeFile(file).kind);
    }),
  );
});
