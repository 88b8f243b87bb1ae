import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/**
 * The present while an answer is read, to the minute: what is left until a moment goes on with the clock.
 *
 * @param readAt - when the query was read, before which the present never is; epoch milliseconds.
 */
export function usePresent(readAt: number): number {
  const [now, setNow] = useState(readAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return Math.max(readAt, now);
}
