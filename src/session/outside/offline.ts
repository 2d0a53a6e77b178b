import { scripts, trusted } from './trusted.ts';

/** A page that has not come to rest by then is busy; what keeps it comes all the same. ms. */
const PATIENCE_MS = 30_000;

/** What of the browser this needs: anything else does without. */
type Keeper = Pick<ServiceWorkerContainer, 'register' | 'getRegistration'>;

/** Null where a page may keep nothing: in a frame shut off from its origin even asking throws, over plain http there is none. */
export function keeper(here: { readonly serviceWorker?: Keeper } = navigator): Keeper | null {
  try {
    return here.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** Once nothing more is coming for the picture: what is kept is fetched behind it, never before. */
function rest(): Promise<void> {
  const page = document.documentElement;
  return new Promise((resolve) => {
    const done = () => {
      seen.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const look = () => {
      if (page.dataset.settled !== undefined && page.dataset.ready !== undefined) done();
    };
    const seen = new MutationObserver(look);
    const timer = setTimeout(done, PATIENCE_MS);
    seen.observe(page, { attributeFilter: ['data-settled', 'data-ready'] });
    look();
  });
}

/** Keeps the whole page on the device. Where that is denied, or there is no room, the page goes on as without. */
export async function keepOffline(container: Keeper | null = keeper(), when = rest()): Promise<void> {
  // A page that is being written is not kept: it would be served instead of what was changed.
  if (container === null || import.meta.env?.DEV) return;
  await when;
  await container.register(trusted(scripts.offline)).catch(() => undefined);
}

/** Asks whether there is a newer page; true once all of it is here and waits to be opened. False where nobody can tell. */
export async function newerWaits(container: Keeper | null = keeper()): Promise<boolean> {
  try {
    const registration = await container?.getRegistration(document.baseURI);
    if (registration === undefined) return false;
    // Without a network what is here already may still be the newer one.
    await registration.update().catch(() => undefined);
    return registration.waiting !== null;
  } catch {
    return false;
  }
}
