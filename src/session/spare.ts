/** What is let go of when what used it is gone. */
interface Held {
  dispose: () => void;
}

/** Runs what must not take anything else with it: if it fails, the console is told, and the page goes on. */
export function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    console.warn(`Kyphoscope: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Disposes of what is there; where nothing is, nothing happens, and one that fails keeps no other from it. For every
 * cleanup: what a cleanup throws would take the view above it, and at last the page. */
export function letGo(...things: readonly (Held | null | undefined)[]): void {
  for (const thing of things) if (thing) attempt(() => thing.dispose());
}
