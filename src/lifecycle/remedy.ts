import type { Scenario } from './model';
import type { LifecycleEvent } from './project-lifecycle';

/** What somebody does so that a thing does not come: settle a debt, renew what expires, or either. */
export type Remedy = 'pay' | 'renew' | 'pay-or-renew' | 'pay-order' | 'use-up' | 'move-out';

/** What averts an event, or gets something out before it. */
export function remedyOf({ rule }: LifecycleEvent, { trigger }: Scenario): Remedy {
  // 3.4.1(3): what is left of a package lapses, renewed or not.
  if (rule.effect === 'void' && rule.subject === 'package') return 'use-up';
  switch (trigger) {
    case 'arrears':
      return 'pay';
    case 'expiry':
      return 'renew';
    case 'order-unpaid':
      return 'pay-order';
    // Nothing says that payment averts an early end.
    case 'early-end':
      return 'move-out';
    case 'quota-exhausted':
      return 'pay-or-renew';
  }
}
