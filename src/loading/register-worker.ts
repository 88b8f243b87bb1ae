/**
 * Starts the service worker, which keeps the site for when there is no connection. Whether this browser may keep anything, and when the
 * page is idle enough for it, is for `start-worker.ts`, so that no page waits for it.
 */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Safari has no requestIdleCallback.
  (window.requestIdleCallback ?? setTimeout)(() => {
    import('./start-worker').then(
      ({ startWhereAllowed }) => startWhereAllowed(),
      // The next visit tries again.
      () => undefined,
    );
  });
}
