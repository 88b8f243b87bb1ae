import type { LifecycleEvent } from './project-lifecycle';

/** An event from when it may have come until when it has: where only the day is certain, over that day. */
export const overItsDay = (event: LifecycleEvent): LifecycleEvent => ({
  ...event,
  earliest: event.earliest === null ? null : event.from,
  latest: event.until,
  notBefore: event.from,
});
