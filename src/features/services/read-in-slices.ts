import type { ProductNames } from './name-product';
import { type Imported, importSteps } from './read-import';
import type { Progress } from './read-services-csv';

interface Given {
  readonly text: string;
  /** An empty file is refused; an empty box is one. */
  readonly isFile: boolean;
  readonly names: ProductNames;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly isGuessTaken: boolean;
}

interface Around {
  /** Milliseconds. */
  readonly clock: () => number;
  /** Lets everything else come first. */
  readonly pause: () => Promise<void>;
  /** Whether nobody waits for it any more. */
  readonly isOver: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** How long the page may wait for it at once, in milliseconds. */
const SLICE = 6;
/** How often it is said how far it is, in milliseconds. */
const TOLD = 200;

/** Reads what somebody brings in a little at a time: a table may have thousands of rows. `undefined` where it was given up. */
export async function readInSlices(
  { text, isFile, names, now, isGuessTaken }: Given,
  { clock, pause, isOver, onProgress }: Around,
): Promise<Imported | undefined> {
  if (isFile && text.trim() === '') return { kind: 'refused', why: 'blank' };
  const steps = importSteps(text, names, now, isGuessTaken);
  let began = clock();
  let told = began;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (clock() - began < SLICE) continue;
    if (clock() - told >= TOLD) {
      told = clock();
      onProgress(value);
    }
    await pause();
    if (isOver()) return undefined;
    began = clock();
  }
}
