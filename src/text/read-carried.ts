import type { Spot } from './reading-spot';

/** Where what is read stands on the screen: the reader's place, as it is carried to the same page in the other language. */
export interface Place {
  /** The page's address in the other language, without values and fragment. */
  readonly page: string;
  /** What is read in the window, and then in columns that scroll by themselves. */
  readonly spots: readonly Spot[];
}

/** Reads what a tab has kept as a place, which may be anything; `undefined` where it is none. */
export function readCarried(kept: string): Place | undefined {
  let value: unknown;
  try {
    value = JSON.parse(kept);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || typeof value['page'] !== 'string' || !Array.isArray(value['spots'])) return undefined;
  const { page } = value;
  return value['spots'].every(isSpot) ? { page, spots: value['spots'] } : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isSpot(value: unknown): value is Spot {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !Number.isFinite(value['top'])) return false;
  const isStep = (step: unknown) => Array.isArray(step) && Number.isInteger(step[0]) && typeof step[1] === 'string';
  return Array.isArray(value['path']) && value['path'].every(isStep);
}
