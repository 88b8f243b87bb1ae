import { consequenceOf } from './consequences.ts';
import { certainFrom, layPhases, onCondition, type Step } from './lay-phases.ts';
import type { Phase } from './phase.ts';
import type { LifecycleEvent } from './project-lifecycle';

/** What the service is in, from the trigger on. */
export function servicePhases(events: readonly LifecycleEvent[], triggeredAt: number): Phase[] {
  return layPhases('service', serviceSteps(events, triggeredAt), triggeredAt);
}

function serviceSteps(events: readonly LifecycleEvent[], triggeredAt: number): Step[] {
  return events.flatMap((event): Step[] => {
    const { rule, earliest, notBefore, isHypothetical, lacks } = event;
    const kind = isOnlyDowngraded(event, events) ? 'restricted' : consequenceOf(rule).service;
    if (kind === undefined) return [];
    const from = Math.max(triggeredAt, notBefore);
    if (earliest !== null)
      return [{ kind, from, certainFrom: certainFrom(event), rule, ...onCondition(event, events) }];
    return isHypothetical ? [] : [{ kind: 'undated', from, certainFrom: from, rule, lacks }];
  });
}

/** 29.3 releases the instance of the paid edition, and goes on as the free one. */
const isOnlyDowngraded = ({ rule, earliest }: LifecycleEvent, events: readonly LifecycleEvent[]) =>
  rule.effect === 'release' &&
  events.some((other) => other.rule.effect === 'downgrade' && other.earliest !== null && other.earliest === earliest);
