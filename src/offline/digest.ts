/** How many hexadecimal digits of a checksum are compared: they find damage and other builds, and are no seal. */
export const DIGITS = 12;

/** The checksum by which a file that is kept is known to be whole, and of its build. */
export async function digestOf(content: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...hash.subarray(0, DIGITS / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
