import { consequenceOf } from './consequences.ts';
import type { LifecycleRule } from './model';

/**
 * Whether what is lost is only released (释放), by its own words and by those of what comes at the same time: 34.3.2 releases the
 * instance and says nothing of data, while 52.1 releases it and deletes its data.
 *
 * @param rules - all of the scenario.
 * @returns `false` of what is no loss.
 */
export function isReleaseOnly(rule: LifecycleRule, rules: readonly LifecycleRule[]): boolean {
  if (consequenceOf(rule).loses === undefined || consequenceOf(rule).loses === 'quota') return false;
  const momentOf = ({ since, offset, reading }: LifecycleRule) => JSON.stringify([since, offset, reading]);
  const isWith = (other: LifecycleRule) =>
    momentOf(other) === momentOf(rule) || (other.since === rule.id && other.offset.kind === 'at-once');
  return [rule, ...rules.filter(isWith)].every((each) => consequenceOf(each).data !== 'deleted');
}
