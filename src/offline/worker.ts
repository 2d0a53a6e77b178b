import { precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;
/** Every file of the page, written in when it is built (scripts/build/offline.ts). */
declare const FILES: readonly { url: string; revision: string | null; integrity: string }[];

/** What a page says to the newer worker that waits behind the one that serves it. */
const TAKE_OVER = 'take-over';

/*
 * The whole page is kept on the device, and only whole: a worker whose files did not all come, each as it was built, is never
 * installed, and the one before serves on. What is kept is answered without the network; where the device has thrown a
 * file away, the network is asked.
 */

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver());
});

/** A page that opens while a newer one waits asks for it (public/first.js). While a second window is open nothing changes: that
 * would look for scripts that are gone. */
async function takeOver(): Promise<void> {
  const windows = await self.clients.matchAll({ includeUncontrolled: true });
  if (windows.length <= 1) await self.skipWaiting();
}

// The page that brought the first worker is served by it at once: its network may be gone before it is opened again.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A link's words after the question mark name no other file.
precacheAndRoute([...FILES], { ignoreURLParametersMatching: [/./], cleanURLs: false });
