import { goTo, type Place, placeNow } from '../../session/place.ts';
import { keepDoing } from './kept-doing.ts';
import { type Doing, learn } from './store.ts';

/** What was shown before: it is shown again afterwards. */
let before: Place | null = null;

/** Begins something, or goes on with it; the page is left as it was found. */
export function change(doing: Doing): void {
  if (learn.getState().doing === null) before = placeNow();
  learn.setState({ doing, sheet: null, term: null });
  keepDoing(doing);
}

export function leave(): void {
  learn.setState({ doing: null });
  keepDoing(null);
  if (before !== null) void goTo(before);
  before = null;
  // The panel is gone, and with it what had the focus.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.btn.learn')?.focus());
}
