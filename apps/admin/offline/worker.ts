import { type Build, cacheOf, keptAddress, outlived, PAGE } from './build.ts';

/** Written before this by the build (vite/offline-worker.ts). */
declare const __BUILD__: Build;
declare const self: ServiceWorkerGlobalScope;

/** As many files at once as leave room for what the page itself asks. */
const AT_ONCE = 4;

/**
 * Brings the files of this release, each with the hash that the build wrote down: a page and parts of two releases never
 * come together. What is there already, from the release before or from an attempt that broke off, is not fetched again.
 */
async function bringFiles(): Promise<void> {
  const cache = await caches.open(cacheOf(__BUILD__));
  const waiting = Object.entries(__BUILD__.files);
  const bring = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, integrity] = next;
      if (await cache.match(path)) continue;
      const isHashed = path.startsWith('/assets/');
      const before = isHashed ? await caches.match(path) : undefined;
      const found = before ?? (await fetch(path, { integrity, cache: isHashed ? 'default' : 'reload' }));
      if (!found.ok) throw new Error(`${path}: ${found.status}`);
      await cache.put(path, found);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, bring));
}

async function takeOver(): Promise<void> {
  const gone = outlived(await caches.keys(), __BUILD__);
  await Promise.all(gone.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(path: string, request: Request): Promise<Response> {
  const mine = await caches.open(cacheOf(__BUILD__));
  // The server says that an answer varies by its encoding; here it is unpacked.
  const options = { ignoreVary: true };
  const kept = (await mine.match(path, options)) ?? (path === PAGE ? undefined : await caches.match(path, options));
  return kept ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(bringFiles()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const path = keptAddress(event.request, self.location.origin, __BUILD__.files);
  if (path !== null) event.respondWith(answer(path, event.request));
});
