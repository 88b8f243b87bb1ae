import { useEffect, useState } from 'react';
import { onMinute } from '@/ui/use-now';

/**
 * The present while an answer is read, to the minute: what is left until a moment goes on with the clock, and back with it where it
 * was wrong and is set.
 *
 * @param readAt - when the query was read, which is the present until a minute has passed; epoch milliseconds.
 */
export function usePresent(readAt: number): number {
  const [seen, setSeen] = useState({ readAt, now: readAt });
  useEffect(() => onMinute(() => setSeen({ readAt, now: Date.now() })), [readAt]);
  return seen.readAt === readAt ? seen.now : readAt;
}
