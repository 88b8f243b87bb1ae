import type { LifecycleRule, Trigger } from './model';

/**
 * What a clause asks for beside a payment: it says 续费 of arrears (52.1), so that a payment may not be enough, or wants both to renew
 * and to pay (10.1, 40.4.1). `undefined` where what one does anyhow is what it asks for.
 */
export function asksMore(
  asks: LifecycleRule['asks'] | undefined,
  trigger: Trigger,
): 'asksBoth' | 'asksRenewal' | undefined {
  if (asks === 'renewal-and-payment') return 'asksBoth';
  return asks === 'renewal' && trigger === 'arrears' ? 'asksRenewal' : undefined;
}
