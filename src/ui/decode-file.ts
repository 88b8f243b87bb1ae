/** What the bytes of a file were taken for. */
export type DecodedFile =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' }
  /** A workbook of a spreadsheet, not a table as text. */
  | { readonly kind: 'workbook' }
  /** No text in an encoding that is known here. */
  | { readonly kind: 'binary' };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Reads the bytes of a file as text: UTF-8, UTF-16 with or without a byte order mark, or GB18030, in which Chinese spreadsheets
 * write CSV. Nothing is replaced by a sign for what cannot be read: such a file is refused.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  // xlsx is a zip, xls a compound file.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'workbook' };
  for (const encoding of encodingsOf(bytes)) {
    const text = decode(bytes, encoding);
    // A text has no NUL: what has is something else, or in another encoding.
    if (text !== undefined && !text.includes('\0')) return { kind: 'text', text, encoding };
  }
  return { kind: 'binary' };
}

/** The encodings in question, the likeliest first. */
function encodingsOf(bytes: Uint8Array) {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return ['utf-8'] as const;
  if (startsWith(bytes, 0xff, 0xfe)) return ['utf-16le'] as const;
  if (startsWith(bytes, 0xfe, 0xff)) return ['utf-16be'] as const;
  // Separators and ends of lines are ASCII, which UTF-16 writes with a zero before or after it.
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > even) return ['utf-16le'] as const;
  if (even > odd) return ['utf-16be'] as const;
  return ['utf-8', 'gb18030'] as const;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
