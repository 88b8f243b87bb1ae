import type { SimulatorView } from './simulator-view';

/**
 * The present that a case is told by. Without a date there is nothing to compare it with. What is long past is past, whichever
 * edition was in force then.
 *
 * @param now - epoch milliseconds; `undefined` where it is not known.
 */
export const presentOf = ({ dated }: Pick<SimulatorView, 'dated'>, now: number | undefined): number | undefined =>
  dated ? now : undefined;
