import type { ServiceCase } from './service-case';
import { knownLimitOf, payByOf } from './sort-cases';

/** In which columns the services that are compared differ. */
export interface Differences {
  readonly stop: boolean;
  readonly loss: boolean;
}

/** What of several services is not the same: by when to act, what kind of an answer it is, and whether it is in doubt. */
export function findDifferences(cases: readonly ServiceCase[]): Differences {
  const isMixed = (which: 'stop' | 'loss') => new Set(cases.map((one) => contentOf(one, which))).size > 1;
  return { stop: isMixed('stop'), loss: isMixed('loss') };
}

function contentOf(one: ServiceCase, which: 'stop' | 'loss'): string {
  const { clock, view } = one;
  const payBy = payByOf(one, which);
  const limit = knownLimitOf(one, which);
  const at = limit && (clock.dated ? limit.at : limit.at - view.triggeredAt);
  const orEarlier = 'orEarlier' in payBy && payBy.orEarlier !== undefined;
  return [payBy.kind, at, limit?.hasTime, payBy.kind !== 'none' && payBy.disputed, orEarlier].join(' ');
}
