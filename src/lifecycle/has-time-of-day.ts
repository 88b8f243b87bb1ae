import type { LifecycleRule } from './model';

/** Whether the clauses fix the time of day at which a rule takes effect: all counts that lead to it are from moments. */
export function hasTimeOfDay(rule: LifecycleRule, rules: readonly LifecycleRule[]): boolean {
  const { offset, since } = rule;
  if ('basis' in offset && offset.basis !== 'moment' && !('period' in offset && offset.period.unit === 'hour'))
    return false;
  return (typeof since === 'string' ? [since] : since).every((id) => {
    const anchor = rules.find((candidate) => candidate.id === id);
    return !anchor || hasTimeOfDay(anchor, rules);
  });
}
