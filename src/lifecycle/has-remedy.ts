import type { Scenario } from './model';

/**
 * Whether a payment, or a renewal, averts anything of a case: nothing says so of an early end, nor of what cannot be renewed (57.1)
 * or is not to be (40.4.2).
 */
export const hasRemedy = ({ trigger, duty }: Pick<Scenario, 'trigger' | 'duty'>): boolean =>
  trigger !== 'early-end' && !(trigger === 'expiry' && duty === null);
