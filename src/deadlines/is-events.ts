import type { Event, TimeLimit } from './model';

/** Whether what follows, or what starts, is what rules do. */
export function isEvents(value: TimeLimit['starts']): value is readonly Event[] {
  return Array.isArray(value);
}
