/** Files that are kept for when the network is away, and their bytes; null where none are, or the browser keeps none. */
export async function kept(): Promise<{ files: number; bytes: number } | null> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(document.baseURI);
    if (!registration?.active) return null;
    const names = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
    const files = (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat();
    const { usage = 0 } = await navigator.storage.estimate();
    return files.length === 0 ? null : { files: files.length, bytes: usage };
  } catch {
    return null;
  }
}
