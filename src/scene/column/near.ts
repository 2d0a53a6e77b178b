/** Bones on each side of the one that is looked at that stand in a picture of what lies near it: a window that is as high as
 * it is wide shows one and a half. */
export const REACH = 2;

/** Whether a bone of the column is near another, by their indices from T1. */
export const isNear = (index: number, looked: number): boolean => Math.abs(index - looked) <= REACH;

/** Whether the disc under a bone is: between two that are. */
export const isDiscNear = (upper: number, looked: number): boolean =>
  isNear(upper, looked) && isNear(upper + 1, looked);
