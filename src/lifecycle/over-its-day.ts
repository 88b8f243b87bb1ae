import { isSameDay } from '../time/beijing.ts';
import { hasTimeOfDay } from './has-time-of-day.ts';
import type { LifecycleRule } from './model';
import type { LifecycleEvent } from './project-lifecycle';

/** An event from when it may have come until when it has: where only the day is certain, over that day. */
export const overItsDay = (event: LifecycleEvent): LifecycleEvent => ({
  ...event,
  earliest: event.earliest === null ? null : event.from,
  latest: event.until,
  notBefore: event.from,
});

/** Whether all that is certain of it is one day. */
export const isOfOneDay = ({ rule, earliest, latest }: LifecycleEvent, rules: readonly LifecycleRule[]): boolean =>
  earliest !== null && latest !== null && isSameDay(earliest, latest - 1) && !hasTimeOfDay(rule, rules);
