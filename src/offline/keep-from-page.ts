import type { Kept, Progress, ToWorker } from './messages';
import type { Sizes } from './sizes';
import { isOfSite } from './store-names';

/** What the build says that the site comes to; `undefined` where that cannot be had. */
export async function loadSizes(base: string): Promise<Sizes | undefined> {
  try {
    const response = await fetch(`${base}kept.json`);
    return response.ok ? ((await response.json()) as Sizes) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a message is what the worker answers to `kept`. */
export const isKept = (message: unknown): message is Kept =>
  typeof message === 'object' && message !== null && 'files' in message;

/** Has everything of the page's language kept, and tells how far it is. */
export function keepEverything(worker: Pick<ServiceWorker, 'postMessage'>, tell: (progress: Progress) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<Progress>) => {
    if (data.end) port1.close();
    tell(data);
  });
  port1.start();
  worker.postMessage('keepAll' satisfies ToWorker, [port2]);
}

/**
 * Takes the worker out of the way, so that the site is shown as its server has it. What is kept stays for the next worker; where the
 * site has none any more, it is deleted.
 */
export async function giveUpWorker(base: string): Promise<void> {
  const answer = await fetch(`${base}sw.js`, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answer?.status === 404 || answer?.status === 410) await removeKept(base);
  else await (await navigator.serviceWorker.getRegistration(base))?.unregister();
}

/** Deletes all that the browser has kept of the site, and what keeps it. */
export async function removeKept(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOfSite(base, name)).map((name) => caches.delete(name)));
}
