/**
 * How much may still be compared while places are looked for, in steps of one character with 32 others. It goes down as it is used. A
 * file can be made so that every mark of it is like every provision: without an end the browser would be busy for minutes.
 */
export interface Effort {
  left: number;
}

/** Three times what 5,000 marks take in an edition in which every text has changed: some seconds. */
const MOST_EFFORT = 1_000_000_000;

export const newEffort = (left = MOST_EFFORT): Effort => ({ left });

/** Takes from it. @returns whether there was enough. */
export function spend(effort: Effort, steps: number): boolean {
  if (effort.left < steps) {
    // What is small must not be looked for after what is large was not: one limit for all that comes after.
    effort.left = 0;
    return false;
  }
  effort.left -= steps;
  return true;
}
