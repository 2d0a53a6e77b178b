/** Words of the window on another screen. */
export const SCREEN = {
  open: 'Show on another screen',
  on: 'It is shown on another screen too',
  refused: 'The browser did not open a window. Allow pop-ups for this page, then try again.',
  match: 'Which bone is it?',
  sought: 'Looking for the first window…',
  gone: 'The first window is closed. This one shows what it showed last, and goes on when it is open again.',
} as const;
