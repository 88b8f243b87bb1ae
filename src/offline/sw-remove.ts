import { isOfSite } from './store-names';

declare const self: ServiceWorkerGlobalScope;

// The worker of a site that keeps nothing any more: takes the place of the one before, empties what that kept, and goes.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const names = await caches.keys();
  const { pathname } = new URL(self.registration.scope);
  await Promise.all(names.filter((name) => isOfSite(pathname, name)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
