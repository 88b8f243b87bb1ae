/** Small letters and figures, by chance: unique in a list, and short in a link. */
export const makeId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('');
