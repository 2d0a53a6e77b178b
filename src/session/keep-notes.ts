import { notes } from './notes.ts';

/** Asks before the page is left or loaded again while somebody has noted, chosen or drawn something: it is kept nowhere else.
 * Gives what stops that. */
export function askBeforeLeaving(): () => void {
  const leaving = (event: BeforeUnloadEvent) => {
    if (!isBlank()) event.preventDefault();
  };
  window.addEventListener('beforeunload', leaving);
  return () => window.removeEventListener('beforeunload', leaving);
}

function isBlank(): boolean {
  const { chosen, own, matters, sketches } = notes.getState();
  return chosen === 'open' && own === '' && Object.keys(matters).length === 0 && sketches.length === 0;
}
