const { SEED: seed = '20260722', FUZZ: count = '5000' } = process.env;

/**
 * What was drawn is drawn again by its seed: `SEED=7 npx vitest run fuzz`. By default it is the same for everybody, so that a run fails for
 * what was changed and not by lot; who looks for faults gives other seeds, and those that fail are printed with it.
 */
export const SEED = Number(seed);

/** How many addresses are drawn where nothing else is asked for. */
const ADDRESSES = 5000;

/**
 * What a run draws: `FUZZ=50000` draws ten times as much of everything.
 *
 * @param most - of these, where 5,000 addresses are drawn.
 */
export function draw(most: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: SEED, numRuns: Math.ceil((most * Number(count)) / ADDRESSES) };
}
