const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new id of 80 random bits: 16 small letters and figures, as an address can carry them. */
export const makeId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => BASE32[byte % 32]).join('');
