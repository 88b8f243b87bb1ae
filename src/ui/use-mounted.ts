import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page runs in a browser, past the first render, which must be the same as the server's. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
