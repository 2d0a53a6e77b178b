let calm = false;

/** From now on nothing moves by itself, whatever the device is set to; or again as it is set. */
export function keepStill(is: boolean): void {
  calm = is;
  document.documentElement.toggleAttribute('data-calm', is);
}

/** Whether nothing is to move by itself: the device is set so, or the page. */
export const isStill = (): boolean => calm || matchMedia('(prefers-reduced-motion: reduce)').matches;
