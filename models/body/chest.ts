import { CERVICAL, cervicalPoses, LOWER, type LowerCervical } from '../cervical/table.ts';
import { apply, rotate } from '../math/pose.ts';
import { splineThrough } from '../math/spline.ts';
import { add, mix, type Vec3 } from '../math/vec.ts';
import { ribLine } from '../rib.ts';
import { STERNUM } from '../sternum.ts';
import { atRest, boneIndex, type Rest } from './rest.ts';
import { type Hold, held, mirrored, type Ring, type Tissue, tube } from './tissue.ts';

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

/** Costal cartilages: 1 to 7 to the sternum, 8 to 10 to the one above. */
export function costalCartilages(rest: Rest): Tissue[] {
  const inner: Vec3[][] = [];
  const out: Tissue[] = [];
  for (let index = 0; index < 10; index++) {
    const line = ribLine(rest, index);
    const end = line[line.length - 1];
    const before = line[line.length - 4];
    const insertion = INSERTIONS[index];
    const target: Vec3 =
      insertion === undefined
        ? mix(inner[index - 1][2], inner[index - 1][3], 0.35)
        : onSternum(insertion[0], insertion[1]);
    const onwards = add(end, [
      (end[0] - before[0]) * 1.1,
      (end[1] - before[1]) * 0.5,
      (end[2] - before[2]) * 1.1,
    ]);
    const knee = mix(onwards, target, 0.5);
    const path = [before, end, onwards, knee, target];
    inner.push(path);
    const course = splineThrough(path, 3);
    const rings = course.map((at, i): Ring => {
      const f = i / (course.length - 1);
      const hold: Hold = { first: index, second: insertion ? STERNUM_BONE : index - 1, share: f };
      return { at, up: [0, 1, 0], half: [6 - 1.2 * f, 3.9 - 0.5 * f], hold };
    });
    const tissue = tube(rings, { segments: 8, exponent: 2.4 });
    out.push(tissue, mirrored(tissue));
  }
  return out;
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
  return CERVICAL.slice(1).map((level) => {
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
    return tube(rings, { segments: 22, exponent: 2.3 });
  });
}
