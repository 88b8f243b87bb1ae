/** How long a review that was thrown away can be brought back, in milliseconds: thirty days. */
export const IN_BIN = 30 * 86_400_000;
