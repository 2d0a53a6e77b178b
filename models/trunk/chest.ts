import { CERVICAL, cervicalPoses, LOWER, type LowerCervical } from '../cervical/table.ts';
import { apply, rotate } from '../math/pose.ts';
import { splineThrough } from '../math/spline.ts';
import { add, distance, mix, normalize, sub, type Vec3 } from '../math/vec.ts';
import { ribStations } from '../rib.ts';
import { STERNUM } from '../sternum.ts';
import { atRest, boneIndex, type Rest } from './rest.ts';
import { called, type Hold, held, mirrored, type Ring, type Tissue, tube } from './tissue.ts';

/** The sternum goes with this level. */
const STERNUM_BONE = boneIndex('T5');
/** Where the right costal cartilages reach the sternum: share of the way from notch to xiphisternal joint, z. */
const INSERTIONS: readonly (readonly [number, number])[] = [
  [0.1, 27],
  [0.29, 19],
  [0.45, 16],
  [0.6, 17],
  [0.74, 19],
  [0.87, 18],
  [0.97, 13],
];

/** Half-sizes of a cartilage where it ends, mm, and how many rings it has; illustrative. */
const TIP: readonly [number, number] = [4.4, 3.2];
const RINGS = 16;

/** Costal cartilages: 1 to 7 to the sternum, 8 to 10 to the one above. Each goes on as its rib ends and bends up. */
export function costalCartilages(rest: Rest): Tissue[] {
  const out: Tissue[] = [];
  let above: readonly Vec3[] = [];
  for (let index = 0; index < 10; index++) {
    const stations = ribStations(rest, index);
    const { at: end, up, half } = stations[stations.length - 1];
    const within = stations[stations.length - 3].at;
    const insertion = INSERTIONS[index];
    const target = insertion === undefined ? bent(above, 0.45) : onSternum(insertion[0], insertion[1]);
    const along = normalize(sub(end, within));
    const reach = 0.42 * distance(end, target);
    const knee = add(end, [reach * along[0], 0.6 * reach * along[1], reach * along[2]]);
    const course = [end, knee, mix(knee, target, 0.4), target] as const;
    above = course;
    const rings = Array.from({ length: RINGS }, (_, i): Ring => {
      const f = i / (RINGS - 1);
      const hold: Hold = { first: index, second: insertion ? STERNUM_BONE : index - 1, share: f };
      return {
        at: bent(course, f),
        up: mix(up, [0, 1, 0], f),
        half: [half[0] + (TIP[0] - half[0]) * f, half[1] + (TIP[1] - half[1]) * f],
        hold,
      };
    });
    // It sits in a hollow of the rib's end.
    const seat: Ring = { ...rings[0], at: within, half: [0.7 * half[0], 0.7 * half[1]] };
    const tissue = called('cartilage', tube([seat, ...rings], { segments: 10, exponent: 2.3 }));
    out.push(tissue, mirrored(tissue));
  }
  return out;
}

/** A place on a cubic Bezier curve. */
function bent(points: readonly Vec3[], f: number): Vec3 {
  if (points.length === 1) return points[0];
  return bent(
    points.slice(1).map((p, i) => mix(points[i], p, f)),
    f,
  );
}

function onSternum(share: number, z: number): Vec3 {
  const line = splineThrough([STERNUM.notch, STERNUM.angle, STERNUM.end], 20);
  const lengths = line.map((p) => (STERNUM.notch[1] - p[1]) / (STERNUM.notch[1] - STERNUM.end[1]));
  const i = Math.max(
    1,
    lengths.findIndex((l) => l >= share),
  );
  return [line[i][0], line[i][1], z];
}

/** Discs of the neck, C2-C3 to C7-T1: drums between the bodies, all gone with T1. */
export function neckDiscs(rest: Rest): Tissue[] {
  const poses = cervicalPoses(rest);
  return CERVICAL.slice(1).map((level, index) => {
    const own = poses[level];
    const under = level === 'C2' ? LOWER.C3 : LOWER[level as LowerCervical];
    const half = level === 'C2' ? 10 : under.height / 2;
    const at = (y: number): Vec3 => atRest(rest, 'T1', apply(own, [0, y, 0]));
    const forwards = rotate(rest.poses[0].rotation, rotate(own.rotation, [1, 0, 0]));
    const sizes = [0.86, 1, 1.02, 1, 0.86];
    const rings = sizes.map(
      (size, i): Ring => ({
        at: at(-half + 0.6 - (i * 6) / (sizes.length - 1)),
        up: forwards,
        half: [(size * under.depth) / 2, (size * under.width) / 2],
        hold: held(0),
      }),
    );
    return called(
      `disc-${level}-${CERVICAL[index + 2] ?? 'T1'}`,
      tube(rings, { segments: 22, exponent: 2.3 }),
    );
  });
}
