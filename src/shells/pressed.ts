import { picture } from '../session/picture.ts';
import { toggle } from '../session/time/clock.ts';
import { end, home, next, previous } from '../session/time/step.ts';
import { followStages } from '../session/view/follow-stages.ts';
import { undo } from '../session/view/past.ts';
import { FITS, STANDARD_VIEWS } from '../session/view/view.ts';

/** Elements that use these keys themselves. */
const OWN_KEYS = 'input, select, textarea, button, summary, a, dialog, [contenteditable], [role=slider]';
/** Of these, what uses figures too; whoever has pressed one view's button may go on by keys. */
const OWN_FIGURES = 'input:not([type=range]), select, textarea, dialog, [contenteditable]';

/** Space, arrows, Home and End steer the procedure wherever no control has the focus; R follows the steps again, figures
 * put the camera at the standard views, Ctrl+Z goes back to what was shown before. */
export function pressed(event: KeyboardEvent): void {
  if (isUndo(event)) {
    event.preventDefault();
    undo();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.target as Element | null;
  const busy = target?.closest?.(/^\d$/.test(event.key) ? OWN_FIGURES : OWN_KEYS) ?? null;
  const range = busy instanceof HTMLInputElement && busy.type === 'range';
  if (busy !== null && !(range && event.key === ' ')) return;
  if (document.querySelector('dialog[open]') !== null) return;
  const action = ACTIONS[(document.dir === 'rtl' && MIRRORED[event.key]) || event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
}

/** Fields in which something is written have an undo of their own. */
const WRITTEN = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, [contenteditable]';

const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  event.key.toLowerCase() === 'z' &&
  (event.target as Element | null)?.closest?.(WRITTEN) == null;

/** Where the page is read from right to left, so do the steps go. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

const ACTIONS: Readonly<Record<string, () => void>> = {
  ' ': toggle,
  ArrowRight: next,
  ArrowLeft: previous,
  Home: home,
  End: end,
  r: followStages,
  R: followStages,
  ...Object.fromEntries(
    [...STANDARD_VIEWS, ...FITS].map((to, index) => [String(index + 1), () => picture.fit(to)]),
  ),
};
