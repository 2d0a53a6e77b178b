import type { Rest } from '../../../models/trunk/rest.ts';
import { SACRUM } from '../../../models/trunk/rest.ts';

/** Bones on each side of the one that is looked at that stand in a picture of what lies near it: a window that is as high as
 * it is wide shows one and a half. */
const REACH = 2;
/** How far the sacrum reaches below its own frame, of what is near L4 and L5; mm. */
const SACRUM_MM = 60;

/** Whether a bone of the column is near another, by their indices from T1. */
export const isNear = (index: number, looked: number): boolean => Math.abs(index - looked) <= REACH;

/** Whether the disc under a bone is: between two that are. */
export const isDiscNear = (upper: number, looked: number): boolean =>
  isNear(upper, looked) && isNear(upper + 1, looked);

/** From where to where that is, heights in the rest frame, mm. */
export function nearRange({ poses }: Rest, looked: number): readonly [number, number] {
  const low = looked + REACH;
  const high = Math.max(0, looked - REACH);
  const down = low < SACRUM ? poses[low].position[1] : poses[SACRUM].position[1] - SACRUM_MM;
  return [down, poses[high].position[1]];
}
