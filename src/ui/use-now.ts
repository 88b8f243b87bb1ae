import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
let lastSeen = 0;

/** The same for half a minute, so that React finds it unchanged while it renders. */
function readClock(): number {
  if (Math.abs(Date.now() - lastSeen) >= MINUTE / 2) lastSeen = Date.now();
  return lastSeen;
}

function onMinute(tell: () => void): () => void {
  const timer = setInterval(tell, MINUTE);
  return () => clearInterval(timer);
}

/** What time it is, to the minute; unknown where the server renders, and where its HTML is taken over. */
export function useNow(): number | undefined {
  return useSyncExternalStore(onMinute, readClock, () => undefined);
}
