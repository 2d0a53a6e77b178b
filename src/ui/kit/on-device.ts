/** Keeps a text on this device under a name. A device that keeps nothing, or has no room, is no reason to stop. */
export function keepHere(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // Told nowhere: the page goes on without.
  }
}

/** What was kept; null where nothing was, or the device says nothing. */
export function keptHere(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
