import { type Rest, SACRUM } from '../../../models/trunk/rest.ts';
import type { Layer } from '../../showing/layers.ts';
import { isNear, REACH } from '../column/near.ts';
import type { Range, SurfaceName } from './tissues.ts';

/** Where a surface lies along the column, of one that is looked at: all along it, on the sacrum, or further off. */
type Reach = 'along' | 'sacrum' | 'far';

/** Which layer a surface belongs to, and when it is drawn: what is seen through comes after what it veils. */
export const PLACES: Readonly<Record<SurfaceName, { layer: Layer; order: number; reach: Reach }>> = {
  cord: { layer: 'nerves', order: 0, reach: 'along' },
  sac: { layer: 'nerves', order: 1, reach: 'along' },
  fat: { layer: 'nerves', order: 0, reach: 'along' },
  roots: { layer: 'nerves', order: 0, reach: 'along' },
  discs: { layer: 'discs', order: 0, reach: 'sacrum' },
  arteries: { layer: 'vessels', order: 1, reach: 'along' },
  veins: { layer: 'vessels', order: 1, reach: 'along' },
  ligaments: { layer: 'ligaments', order: 2, reach: 'along' },
  sacrum: { layer: 'pelvis', order: 3, reach: 'sacrum' },
  hips: { layer: 'pelvis', order: 3, reach: 'far' },
  neck: { layer: 'neck', order: 3, reach: 'far' },
  ribs: { layer: 'ribs', order: 4, reach: 'far' },
  cartilages: { layer: 'ribs', order: 4, reach: 'far' },
  muscles: { layer: 'muscles', order: 6, reach: 'along' },
  skin: { layer: 'skin', order: 8, reach: 'far' },
};

/** Whether a surface comes near the bone that is looked at, by its index from T1. */
export function isSurfaceNear(name: SurfaceName, looked: number | undefined): boolean {
  const { reach } = PLACES[name];
  return reach === 'along' || (reach === 'sacrum' && looked !== undefined && isNear(SACRUM, looked));
}

/** How far the sacrum reaches below its own frame, of what is near L4 and L5; mm. */
const SACRUM_MM = 60;

/** From where to where what is near the bone that is looked at lies. */
export function nearRange({ poses }: Rest, looked: number): Range {
  const low = looked + REACH;
  const high = Math.max(0, looked - REACH);
  const down = low < SACRUM ? poses[low].position[1] : poses[SACRUM].position[1] - SACRUM_MM;
  return [down, poses[high].position[1]];
}
