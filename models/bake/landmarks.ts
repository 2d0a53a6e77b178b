import type { Endplate, Facet, Landmarks } from '../manifest.ts';

import { add, along, cross, mirror, mix, normalize, scale, sub, type Vec3 } from '../math/vec.ts';
import type { FacetJoint } from '../vertebra/facet.ts';
import { facetCentre } from '../vertebra/facet.ts';
import type { Vertebra } from '../vertebra/vertebra.ts';
import { canalOf, pedicleOf } from './arch-landmarks.ts';
import type { Mesh } from './mesh.ts';
import { crossings, firstHit, hit } from './rays.ts';
import { farthest, spinousTip } from './tips.ts';

const UP: Vec3 = [0, 1, 0];
const DOWN: Vec3 = [0, -1, 0];
const FORWARD: Vec3 = [1, 0, 0];
const BACK: Vec3 = [-1, 0, 0];
const RIGHT: Vec3 = [0, 0, 1];
const LEFT: Vec3 = [0, 0, -1];

/**
 * Reads the landmarks off a baked mesh that stands in the vertebra's own frame. `origin` is that frame's place in the
 * generator's frame: it and the canal's depth only tell where to look.
 */
export function landmarksOf(
  mesh: Mesh,
  vertebra: Vertebra,
  origin: Vec3,
  bodyMl: number,
  depth: number,
): Landmarks {
  const local = (p: Vec3): Vec3 => sub(p, origin);
  const stations = stationsOf(mesh);
  const wallX = {
    anterior: hit(mesh, [0, 0, 0], FORWARD, 'the anterior wall')[0],
    posterior: hit(mesh, [0, 0, 0], BACK, 'the posterior wall')[0],
  };
  const isthmus = local(vertebra.pedicle.isthmus);
  const pedicles = {
    right: pedicleOf(mesh, isthmus, vertebra.pedicle.axis),
    left: pedicleOf(mesh, mirror(isthmus), mirror(vertebra.pedicle.axis)),
  };
  const canal = canalOf(mesh, wallX.posterior, isthmus, depth);
  return {
    stations,
    superior: endplateOf(mesh, stations, 0, wallX),
    inferior: endplateOf(mesh, stations, 1, wallX),
    pedicles,
    canal,
    wallX,
    spinousTip: spinousTip(mesh, [wallX.posterior - canal.depthMm, midHeight(stations), 0]),
    transverseTips: {
      right: farthest(mesh, (x, _, z) => (x < wallX.posterior ? z : -99)),
      left: farthest(mesh, (x, _, z) => (x < wallX.posterior ? -z : -99)),
    },
    facets: {
      superior: sides(mesh, vertebra.above, false, origin),
      inferior: sides(mesh, vertebra.below, true, origin),
    },
    bodyMl,
  };
}

type Stations = Landmarks['stations'];

/** Corners of the mid-sagittal outline of the body, and the middles of its endplates. */
function stationsOf(mesh: Mesh): Stations {
  const front = hit(mesh, [0, 0, 0], FORWARD, 'the anterior wall')[0] + 4;
  const back = hit(mesh, [0, 0, 0], BACK, 'the posterior wall')[0] - 4;
  const pick = (way: Vec3): { points: Vec3[]; corner: (outwards: 1 | -1) => Vec3 } => {
    const points: Vec3[] = [];
    for (let x = back; x <= front; x += 0.2) {
      const point = firstHit(mesh, [x, 0, 0], way);
      const open = crossings(mesh, [x, 0, 0], way).length % 2 === 1;
      if (point !== null && open) points.push(point);
    }
    const best = (score: (p: Vec3) => number) => points.reduce((a, b) => (score(b) > score(a) ? b : a));
    return { points, corner: (outwards) => best((p) => outwards * p[0] + way[1] * p[1]) };
  };
  const top = pick(UP);
  const bottom = pick(DOWN);
  const anterior = [top.corner(1), bottom.corner(1)] as const;
  const posterior = [top.corner(-1), bottom.corner(-1)] as const;
  const middle = [0, 1].map((i) => {
    const x = (anterior[i][0] + posterior[i][0]) / 2;
    return hit(mesh, [x, 0, 0], i === 0 ? UP : DOWN, 'the middle of an endplate');
  });
  return { anterior, middle: [middle[0], middle[1]], posterior };
}

const midHeight = ({ posterior }: Stations): number => (posterior[0][1] + posterior[1][1]) / 2;

/** Widest and deepest within the quarter of the body's height next to the endplate, clear of the pedicles. */
function endplateOf(
  mesh: Mesh,
  stations: Stations,
  i: 0 | 1,
  wall: { anterior: number; posterior: number },
): Endplate {
  const anterior = stations.anterior[i];
  const posterior = stations.posterior[i];
  const height = Math.abs(stations.middle[0][1] - stations.middle[1][1]);
  const inwards = i === 0 ? -1 : 1;
  const depth = wall.anterior - wall.posterior;
  let right: Vec3 = [0, 0, 0];
  let left: Vec3 = [0, 0, 0];
  let depthMm = 0;
  for (let step = 0; step <= 8; step++) {
    const down = 0.3 + (step / 8) * 0.22 * height;
    for (let share = 0.34; share < 0.75; share += 0.05) {
      const x = wall.posterior + share * depth;
      const rim = mix(posterior, anterior, (x - posterior[0]) / (anterior[0] - posterior[0]));
      const from: Vec3 = [x, rim[1] + inwards * down, 0];
      const r = lastOfBody(mesh, from, RIGHT);
      const l = lastOfBody(mesh, from, LEFT);
      if (r !== null && r[2] > right[2]) right = r;
      if (l !== null && l[2] < left[2]) left = l;
    }
    const y = (anterior[1] + posterior[1]) / 2 + inwards * down;
    const ahead = lastOfBody(mesh, [wall.posterior - 5, y, 0], FORWARD);
    const behind = firstHit(mesh, [wall.posterior - 5, y, 0], FORWARD);
    if (ahead && behind) depthMm = Math.max(depthMm, ahead[0] - behind[0]);
  }
  const centre = mix(anterior, posterior, 0.5);
  const forwards = normalize(sub(anterior, posterior));
  const normal = scale(normalize(cross(RIGHT, forwards)), -inwards);
  return { centre, normal, anterior, posterior, left, right, widthMm: right[2] - left[2], depthMm };
}

/** Where a ray from inside, or from over the dish, leaves the body for good: the rim may stand higher than the dish. */
function lastOfBody(mesh: Mesh, from: Vec3, way: Vec3): Vec3 | null {
  const t = crossings(mesh, from, way).at(-1);
  return t === undefined ? null : along(from, way, t);
}

/** The facet's centre dropped onto the mesh along the joint's normal. */
function sides(mesh: Mesh, joint: FacetJoint, upper: boolean, origin: Vec3): { right: Facet; left: Facet } {
  const out = scale(joint.frame.n, upper ? -1 : 1);
  const start = sub(facetCentre(joint, upper), origin);
  const facet = (flip: (p: Vec3) => Vec3): Facet => {
    const normal = flip(out);
    const from = add(flip(start), scale(normal, 3));
    const centre = firstHit(mesh, from, scale(normal, -1)) ?? flip(start);
    return { centre, normal, widthMm: joint.shape.width, heightMm: joint.shape.height };
  };
  return { right: facet((p) => p), left: facet(mirror) };
}
