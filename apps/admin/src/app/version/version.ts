/** Where the worker lies that opens the pages without a connection (offline/worker.ts). */
const WORKER = '/offline-worker.js';

interface VersionState {
  /** A newer release that is on the device and waits to be opened. */
  readonly waiting: ServiceWorker | null;
}

let state: VersionState = { waiting: null };
const listeners = new Set<() => void>();

export const versionState = (): VersionState => state;
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: VersionState): void {
  state = next;
  for (const listener of listeners) listener();
}

let watched: Promise<void> | undefined;

/**
 * Puts the pages on the device, and watches for newer ones. Browsers allow that over HTTPS alone, and on the machine
 * itself; elsewhere the pages need a connection.
 */
export function watchVersion(): Promise<void> {
  watched ??= watch();
  return watched;
}

async function watch(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(WORKER).catch(() => null);
  if (!registration) return;
  const tell = () => {
    // What replaces nothing is no newer release: the device has just got its first.
    if (registration.waiting && navigator.serviceWorker.controller) become({ waiting: registration.waiting });
  };
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => null);
  });
}

/** Opens the newer release: it takes over, and the page loads anew, all of it from that release. */
export function openNewer(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  state.waiting?.postMessage('takeOver');
}

/** Whether the pages open on this device without a connection, once they are all there. */
export async function opensOffline(): Promise<boolean> {
  await watchVersion();
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration) return false;
  await navigator.serviceWorker.ready;
  return true;
}
