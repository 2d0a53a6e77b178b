/** Place of the side that an event happens on, where it happens on one: the last, which is the right one if there are two, as
 * the cut runs along it. */
export const eventSide = (sides: readonly unknown[]): number => sides.length - 1;
