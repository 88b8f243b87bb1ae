import { askWorker } from './ask-worker';

/** How long a new version may take to be fetched before the reader is told of it, in milliseconds. */
const BEFORE_TOLD = 10_000;
/** And when the reader has asked for it, before the page does without what is kept. */
const BEFORE_TAKEN = 30_000;
/** How long a worker may take to become the one of the page; one that knows nothing of being asked never does. */
const BEFORE_ACTIVE = 5000;

const workers = (): ServiceWorkerContainer | undefined =>
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

/**
 * Calls a listener when the service worker of another build than the page's is ready to take over, or has taken over from
 * another page.
 *
 * @returns a function that ends it.
 */
export function onNewWorker(build: string | undefined, listener: () => void): () => void {
  const container = workers();
  let isEnded = false;
  const tell = async (worker: ServiceWorker | null) => {
    if (!worker) return;
    const other = await askWorker(worker, 'build');
    if (!isEnded && typeof other === 'string' && other !== build) listener();
  };
  const onChange = () => void tell(container?.controller ?? null);
  // Never settled where the site has no worker.
  void container?.ready.then((registration) => {
    if (registration.waiting) void tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next?.addEventListener('statechange', () => next.state === 'installed' && void tell(next));
    });
  });
  container?.addEventListener('controllerchange', onChange);
  return () => {
    isEnded = true;
    container?.removeEventListener('controllerchange', onChange);
  };
}

/**
 * Lets the browser fetch what it keeps of a new version, so that the reader is told of it when it can be had at once.
 * Resolves at once where nothing is kept, and when it cannot be fetched.
 */
export async function fetchNewVersion(base: string): Promise<void> {
  const container = workers();
  if (!container?.controller) return;
  const registration = await container.getRegistration(base);
  if (registration) await nextWorker(registration, BEFORE_TOLD);
}

/** The worker of a newer build, once it has all that it keeps; `undefined` where there is none, or it cannot be fetched. */
async function nextWorker(registration: ServiceWorkerRegistration, within: number): Promise<ServiceWorker | undefined> {
  // It fails where the site has no worker any more.
  const update = async () => {
    await registration.update().catch(() => undefined);
    if (registration.installing) await reached(registration.installing, ['installed', 'redundant']);
  };
  await Promise.race([update(), passed(within)]);
  return registration.waiting ?? undefined;
}

/**
 * Opens the page anew, of the build that the site serves. A service worker would give the page that it keeps: it is replaced by
 * the new one, and where there is none it is given up, so that the reader is never held by an old version.
 *
 * @param giveUp - removes the worker.
 */
export async function takeNewVersion(
  base: string,
  build: string | undefined,
  giveUp: () => Promise<void>,
  reload: () => void,
): Promise<void> {
  const registration = await workers()?.getRegistration(base);
  const { active } = registration ?? {};
  // Where another page has brought the new one, it is there. One that does not answer is taken for the old one.
  if (registration && active && ((await askWorker(active, 'build')) ?? build) === build) {
    const next = await nextWorker(registration, BEFORE_TAKEN);
    next?.postMessage('takeOver', []);
    const isTaken = next && (await Promise.race([reached(next, ['activated']), passed(BEFORE_ACTIVE)]));
    if (isTaken !== true) await giveUp();
  }
  reload();
}

function reached(worker: ServiceWorker, states: readonly ServiceWorkerState[]): Promise<true> {
  return new Promise((resolve) => {
    const look = () => states.includes(worker.state) && resolve(true);
    worker.addEventListener('statechange', look);
    look();
  });
}

const passed = (milliseconds: number) =>
  new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
