/** The setting under which the reader's browser keeps that nothing of the site is to be kept. */
export const OFFLINE = 'offline';

/** Why a browser keeps nothing of the site by itself; `undefined` where it does. */
export type NotKept = 'unsupported' | 'own-machine' | 'off' | 'save-data' | undefined;

/**
 * Whether this browser may keep the site. On the machine that serves it, it does not: who builds it would see the build before
 * the last. `http://site.localhost` is for trying it there.
 */
export function whyNotKept(): NotKept {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return 'unsupported';
  if (/^(localhost|127\..*|\[::1\])$/.test(location.hostname)) return 'own-machine';
  try {
    if (localStorage.getItem(OFFLINE) === 'off') return 'off';
  } catch {
    // Storage is denied, and with it service workers.
    return 'unsupported';
  }
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true ? 'save-data' : undefined;
}

/** Starts the worker where this browser may keep the site, once the page has come and nothing else is to be done. */
export function startWhereAllowed(): void {
  if (whyNotKept() !== undefined) return;
  const later = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(startWorker, { timeout: 10_000 });
    else setTimeout(startWorker, 2000);
  };
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
}

/** Whether this is the first visit of the session: what is kept may have been damaged since the one before. */
export function isFirstVisit(): boolean {
  try {
    const isFirst = sessionStorage.getItem('kept-read') === null;
    sessionStorage.setItem('kept-read', '');
    return isFirst;
  } catch {
    return true;
  }
}

/** Registers the worker and lets it keep what a visit keeps. It asks pages which build they are of before it deletes another. */
export function startWorker(): void {
  const worker = navigator.serviceWorker;
  const build = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;
  worker.addEventListener('message', ({ data, ports }) => data === 'build' && ports[0]?.postMessage(build));
  worker
    .register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' })
    .then(() => worker.ready)
    .then(({ active }) => active?.postMessage(isFirstVisit() ? 'keepFirst' : 'keep', []))
    // The site is served without it, or not at all at the moment: the next visit tries again.
    .catch(() => undefined);
}
