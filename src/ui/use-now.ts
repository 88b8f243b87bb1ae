import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
let lastSeen = 0;

/** The same for half a minute, so that React finds it unchanged while it renders. */
function readClock(): number {
  if (Math.abs(Date.now() - lastSeen) >= MINUTE / 2) lastSeen = Date.now();
  return lastSeen;
}

/**
 * Tells every minute, and when the page is seen again: a timer stands still while a computer sleeps, in a tab behind others and in a page
 * that one has left and goes back to, and what it said of the present would be hours old.
 *
 * @returns what ends it.
 */
export function onMinute(tell: () => void): () => void {
  const timer = setInterval(tell, MINUTE);
  const onSeen = () => document.visibilityState === 'visible' && tell();
  document.addEventListener('visibilitychange', onSeen);
  window.addEventListener('pageshow', tell);
  window.addEventListener('focus', tell);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onSeen);
    window.removeEventListener('pageshow', tell);
    window.removeEventListener('focus', tell);
  };
}

/** What time it is, to the minute; unknown where the server renders, and where its HTML is taken over. */
export function useNow(): number | undefined {
  return useSyncExternalStore(onMinute, readClock, () => undefined);
}
