import { matchPrecache, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;
/** Every file of the page, written in when it is built (scripts/offline.ts). */
declare const FILES: readonly { url: string; revision: string | null; integrity: string }[];

/** What an older page says to the newer worker that waits behind it. */
const TAKE_OVER = 'take-over';

/*
 * The whole page is kept on the device, and only whole: a worker whose files did not all come, each as it was built, is never
 * installed, and the one before serves on. What is kept is answered without the network; where the device has thrown a
 * file away, the network is asked.
 */

// First, so that it answers first: a page that is opened, by itself, while a newer one waits is opened as the newer one. While a
// second window is open nothing changes: that would look for scripts that are gone.
self.addEventListener('fetch', (event) => {
  const { waiting } = self.registration;
  if (event.request.mode === 'navigate' && waiting !== null) event.respondWith(openNewer(event, waiting));
});

async function openNewer({ request }: FetchEvent, waiting: ServiceWorker): Promise<Response> {
  if ((await self.clients.matchAll()).length > 1)
    return (await matchPrecache('index.html')) ?? fetch(request);
  waiting.postMessage(TAKE_OVER);
  // Opened again at once, by then by the newer worker.
  return new Response('', { headers: { Refresh: '0' } });
}

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

// The page that brought the first worker is served by it at once: its network may be gone before it is opened again.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A link's words after the question mark name no other file.
precacheAndRoute([...FILES], { ignoreURLParametersMatching: [/./], cleanURLs: false });
