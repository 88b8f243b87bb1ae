import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The first 16 hexadecimal digits of the SHA-256 of a text in UTF-8: `of` in targets and proposals. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)).subarray(0, 8));
}
