import type { Endplate, Landmarks } from '../manifest.ts';
import { clamp, lerp, smoothstep } from '../math/scalar.ts';
import { distance, dot, normalize, sub, type Vec3 } from '../math/vec.ts';

/** Thickness under a point of the surface, mm. */
export interface Cortex {
  /** Compact bone. */
  shellMm: number;
  /** Shell and the denser zone under it, where struts crowd towards the wall. */
  zoneMm: number;
}

/**
 * Thickness of compact bone by region, mm. Illustrative: orders of magnitude of sections of old lumbar vertebrae
 * (a body wall of a few tenths of a millimetre, an arch of one to one and a half), set so that a picture shows the
 * edges that a real one shows.
 */
export const CORTEX_MM = {
  wall: 0.36,
  endplate: 0.55,
  lamina: 1.0,
  pedicle: 1.35,
  facet: 1.1,
  transverse: 0.8,
  spinous: 1.25,
} as const;

/** Denser zone under the shell: at body wall, endplate, arch. Illustrative. */
const ZONE_MM = { wall: 0.9, endplate: 1.7, arch: 0.5 } as const;

/** A pedicle as wide as this has the thickness above; a slender one has less, in proportion. */
const FULL_WIDTH_MM = 8;

/** Thickness as a function of place in the vertebra's own frame (mm); smooth. */
export function cortexOf(marks: Landmarks): (x: number, y: number, z: number, out: Cortex) => void {
  const { superior, inferior, pedicles, spinousTip, transverseTips, facets, wallX } = marks;
  const slender = clamp(pedicles.right.widthMm / FULL_WIDTH_MM, 0.6, 1.1);
  const facetList = [
    facets.superior.left,
    facets.superior.right,
    facets.inferior.left,
    facets.inferior.right,
  ];
  const roots = { left: pedicles.left.isthmus, right: pedicles.right.isthmus };
  const spinousRoot: Vec3 = [
    lerp(marks.canal.centre[0] - marks.canal.depthMm / 2, spinousTip[0], 0.25),
    lerp(marks.canal.centre[1], spinousTip[1], 0.4),
    0,
  ];
  return (x, y, z, out) => {
    const at: Vec3 = [x, y, z];
    const plate = Math.max(onPlate(superior, at), onPlate(inferior, at));
    const body = lerp(CORTEX_MM.wall, CORTEX_MM.endplate, plate);
    const side = z < 0 ? ('left' as const) : ('right' as const);
    const near = (centre: Vec3, full: number, none: number) =>
      1 - smoothstep(full, none, distance(at, centre));
    let arch: number = CORTEX_MM.lamina;
    arch = lerp(arch, CORTEX_MM.pedicle, near(roots[side], 6, 11));
    for (const facet of facetList) arch = lerp(arch, CORTEX_MM.facet, near(facet.centre, 5, 10));
    arch = lerp(arch, CORTEX_MM.transverse, near(transverseTips[side], 11, 17));
    arch = lerp(arch, CORTEX_MM.spinous, 1 - smoothstep(3, 7, toSegment(at, spinousRoot, spinousTip)));
    const front = smoothstep(wallX.posterior - 3.5, wallX.posterior + 1.5, x);
    out.shellMm = lerp(arch * slender, body, front);
    out.zoneMm = out.shellMm + lerp(ZONE_MM.arch, lerp(ZONE_MM.wall, ZONE_MM.endplate, plate), front);
  };
}

/** How surely a point lies at an endplate, 0..1: by its distance from the rim's plane, for the plate is dished. */
function onPlate(plate: Endplate, at: Vec3): number {
  const from = sub(at, plate.centre);
  const depth = Math.abs(dot(from, plate.normal));
  return 1 - smoothstep(2.2, 5, depth);
}

function toSegment(at: Vec3, from: Vec3, to: Vec3): number {
  const axis = normalize(sub(to, from));
  const along = clamp(dot(sub(at, from), axis), 0, distance(from, to));
  return distance(at, [from[0] + axis[0] * along, from[1] + axis[1] * along, from[2] + axis[2] * along]);
}
