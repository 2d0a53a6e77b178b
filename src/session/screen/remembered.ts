/** Remembered by this tab alone, and only from when somebody asks for another screen: so that a page that is loaded again is
 * followed again. It says nothing of a patient. */
const KEY = 'kyphoscope-screen';

/** Null forgets it. A device that keeps nothing is no reason to stop: a page that is loaded again is then not followed. */
export function remember(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    // Told nowhere: the other screen follows until this page is loaded again.
  }
}

export function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
