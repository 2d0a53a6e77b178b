import type { Landmarks } from '../../../models/manifest.ts';
import { noise } from '../../../models/math/noise.ts';
import { clamp, lerp, smoothstep } from '../../../models/math/scalar.ts';
import type { Cavity } from '../balloon/cavity.ts';
import type { CementCase, LevelCase } from '../case/case.ts';
import type { WayOut } from '../event/way-out.ts';
import { forNodes, nodeCount } from '../field/grid.ts';
import { cleftOf } from '../fracture/mobility.ts';
import type { Body } from '../level/body.ts';
import { LEAK_TYPES, type LeakType } from './leak-types.ts';
import { leakPaths } from './leaks.ts';

/** Slowness of sparse bone (9 %) over that of an open cavity, at medium viscosity; illustrative. */
const BONE_SLOWNESS = 16;
/** Runny cement finds its way more easily (source of the direction: hv-meta2018-leak). */
export const VISCOSITY: Readonly<Record<CementCase['viscosity'], number>> = {
  low: 0.55,
  medium: 1,
  high: 1.9,
};
/** Flow resistance goes as permeability, which falls steeply with bone volume fraction; illustrative exponent. */
const PERMEABILITY_POWER = 1.25;
/** Bone lets fluid through front to back 78 % as well as up and down (source: baroud2004-permeability). Marching has
 * one slowness for all directions, so this enters as the mean of both. */
const PERMEABILITY_MEAN = (1 + 2 * 0.78) / 3;
/** How much more than in pores viscosity counts along a way out while it is in the bone, where it is narrow; set by
 * hv-meta2018-leak (calibration). Outside there is room, and cement runs there as in any other: with this power there too low
 * viscosity let more out than films find. */
const LEAK_VISCOSITY_POWER = 1.8;
/** Through the shell a way is narrowest, and dough does not give in to a gap until it is pressed harder than what flows has to be:
 * without this, stiff cement left fewer large leaks but hardly fewer traces, and trials count those too (hv-meta2018-leak).
 * Illustrative. */
const DOUGH_IN_SHELL: Readonly<Record<CementCase['viscosity'], number>> = { low: 1, medium: 1, high: 4 };
/** The shell, mm under the surface. */
const SHELL_MM = 1.4;
/** Cracks and veins tighten faster with denser bone than pores do: less comes out of it. So do veins in the shell that a
 * balloon packs round its hollow: they are pressed shut with the bone in which they lie. In a cleft it finds room, packs less, and
 * the vein that drains the cleft stays as it is (source of the direction: wneu2017-leak). Illustrative. */
const LEAK_DENSITY_POWER = 2;
const VEINS: readonly LeakType[] = ['B', 'S'];
const isVein = [false, ...LEAK_TYPES.map((type) => VEINS.includes(type))];
export const CLOSED = 900;

export interface Flow {
  slowness: Float32Array;
  /** Which way out a node belongs to: index in LEAK_TYPES + 1, 0 for none. */
  type: Uint8Array;
}

/** The bone as cement finds it: its volume fraction, healthy and at the nodes as broken, before any balloon; and where needles
 * have gone through its shell (see holesOf). */
export interface BoneFound {
  volumeFraction: number;
  broken: Float32Array;
  holes: Uint8Array | null;
}

/** How hard cement flows at every node of the body's grid, relative to an open cavity. */
export function flowOf(
  body: Body,
  marks: Landmarks,
  cavity: Cavity,
  one: LevelCase,
  { volumeFraction, broken, holes }: BoneFound,
  way: WayOut | null,
): Flow {
  const leaks = leakPaths(body, marks, one, holes, way);
  const viscosity = VISCOSITY[one.cement.viscosity];
  const bone = (BONE_SLOWNESS * viscosity) / PERMEABILITY_MEAN;
  // Along a way out the runny cement is faster still.
  const tight = viscosity ** LEAK_VISCOSITY_POWER * (volumeFraction / 0.09) ** LEAK_DENSITY_POWER;
  const shutPower = LEAK_DENSITY_POWER * (1 - cleftOf(one.fracture));
  const along = (o: number): number => {
    if (body.distance[o] >= 0) return viscosity;
    const dough = body.distance[o] > -SHELL_MM ? DOUGH_IN_SHELL[one.cement.viscosity] : 1;
    if (!isVein[leaks.type[o]]) return tight * dough;
    return tight * dough * Math.max(1, cavity.bone[o] / Math.max(0.015, broken[o])) ** shutPower;
  };
  const slowness = new Float32Array(nodeCount(body.grid)).fill(CLOSED);
  forNodes(body.grid, body.near, (o, at) => {
    const x = at[0];
    const y = at[1];
    const z = at[2];
    const depth = -body.distance[o];
    const leak = leaks.slowness[o];
    if (depth < 0 && leak === 0) return;
    const open = cavity.open[o];
    let own = CLOSED;
    if (depth > 0.6) {
      const fraction = clamp(cavity.bone[o], 0.015, 0.6);
      const uneven =
        open > 0.95
          ? 1
          : Math.exp(0.7 * noise(x / 3.3, y / 4.2, z / 3.3) + 0.5 * noise(x / 1.6 + 7, y / 2, z / 1.6));
      own = bone * (fraction / 0.09) ** PERMEABILITY_POWER * uneven;
      own = lerp(own, CLOSED, smoothstep(1.3, 0.6, depth) ** 2);
    }
    if (open > 0) own = 1 / (open + (1 - open) / own);
    if (leak > 0) own = Math.min(own, leak * along(o));
    slowness[o] = own;
  });
  return { slowness, type: leaks.type };
}
