import type { LifecycleRule } from './model';
import { isLeftToCustomer, type LifecycleEvent } from './project-lifecycle.ts';

/**
 * How sure it is that an event comes: for certain; once its own condition is met (26.2: 如果您不再使用), which is named with it; or
 * only perhaps, as a right of the vendor and what follows one. Sentence, state, list and what comes next all ask here.
 */
export type Certainty = 'certain' | 'on-condition' | 'possible';

/** How sure it is that an event comes, under the rules of its scenario. */
export function certaintyOf({ state, rule }: LifecycleEvent, rules: readonly LifecycleRule[]): Certainty {
  if (state === 'certain') return 'certain';
  const isOnCondition = state === 'possible' && rule.modality === 'will' && rule.condition !== undefined;
  return isOnCondition && !restsOnRight(rule, rules) ? 'on-condition' : 'possible';
}

const isConditional = ({ modality, condition }: LifecycleRule) => modality === 'may' || condition !== undefined;

/** Whether what it follows is a right of the vendor, or hangs on a condition: a deletion after a suspension (51.1). */
export function restsOnRight({ since }: LifecycleRule, rules: readonly LifecycleRule[], depth = 0): boolean {
  // Rules that lead back to themselves are refused by the build; here they must only end.
  if (depth > rules.length) return false;
  // A stop that the text does not date, whoever may know its moment, is the one that it allows (51.1 after 5.2).
  const isAllowed = ({ offset, effect, subject }: LifecycleRule) =>
    (offset.kind === 'unknown' || (offset.kind === 'parameter' && !isLeftToCustomer(offset.parameter))) &&
    rules.some((other) => other.modality === 'may' && other.effect === effect && other.subject === subject);
  return (typeof since === 'string' ? [since] : since).some((id) =>
    rules.some(
      (rule) => rule.id === id && (isConditional(rule) || isAllowed(rule) || restsOnRight(rule, rules, depth + 1)),
    ),
  );
}
