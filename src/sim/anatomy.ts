import { type JointName, LEVELS, type Level, levelIndex } from '../../models/levels.ts';
import type { Endplate, Facet, JointEntry, Landmarks, Manifest, Pedicle } from '../../models/manifest.ts';
import { scale, type Vec3 } from '../../models/math/vec.ts';
import type { Case, LevelCase, TreatedLevel } from './case/case.ts';
import { type Field, scaleField } from './field/grid.ts';

/** What a plan needs to know of the patient's spine: landmarks and joints of every level, mm at the patient's own size. */
export interface Skeleton {
  /** Times the baked size. */
  sizeFactor: number;
  /** Names the person's own shape, for whoever keeps what follows from it; empty for the mean. */
  shape: string;
  landmarks: Readonly<Record<Level, Landmarks>>;
  joints: Readonly<Partial<Record<JointName, JointEntry>>>;
}

/** The spine, and one bone of it as a signed distance field. */
export interface Anatomy extends Skeleton {
  level: TreatedLevel;
  /** Of the whole vertebra, healthy, in its own frame; mm, negative inside. */
  distance: Field;
  /** Of the bones above and below, as baked; null where they are not needed (see neighboursOf) or there is none. */
  neighbours: Neighbours;
}

export interface Neighbours {
  above: Field | null;
  below: Field | null;
}

/** Stature of the adult that the baked column stands for, cm. */
const REFERENCE_STATURE_CM = { F: 162, M: 175 } as const;
/** A man's vertebrae over a woman's at each sex's own reference stature: endplate width at L1, 40.15 over 36.95 mm
 * (Yadav U et al. Int J Spine Surg 2020;14:175-181). */
const MALE_SIZE = 40.15 / 36.95;

/** How many times the baked size this patient's column is. */
export function sizeFactorOf(patient: Case['patient']): number {
  const own = patient.sex === 'M' ? MALE_SIZE : 1;
  return (own * patient.statureCm) / REFERENCE_STATURE_CM[patient.sex];
}

const pair = <T>(two: { left: T; right: T }, one: (item: T) => T) => ({
  left: one(two.left),
  right: one(two.right),
});

function scaleLandmarks(marks: Landmarks, k: number): Landmarks {
  const at = (p: Vec3) => scale(p, k);
  const both = (p: readonly [Vec3, Vec3]) => [at(p[0]), at(p[1])] as const;
  const endplate = (e: Endplate): Endplate => ({
    centre: at(e.centre),
    normal: e.normal,
    anterior: at(e.anterior),
    posterior: at(e.posterior),
    left: at(e.left),
    right: at(e.right),
    widthMm: e.widthMm * k,
    depthMm: e.depthMm * k,
  });
  const pedicle = (p: Pedicle): Pedicle => ({
    isthmus: at(p.isthmus),
    axis: p.axis,
    convergenceDeg: p.convergenceDeg,
    widthMm: p.widthMm * k,
    heightMm: p.heightMm * k,
  });
  const facet = (f: Facet): Facet => ({
    centre: at(f.centre),
    normal: f.normal,
    widthMm: f.widthMm * k,
    heightMm: f.heightMm * k,
  });
  return {
    stations: {
      anterior: both(marks.stations.anterior),
      middle: both(marks.stations.middle),
      posterior: both(marks.stations.posterior),
    },
    superior: endplate(marks.superior),
    inferior: endplate(marks.inferior),
    pedicles: pair(marks.pedicles, pedicle),
    canal: {
      centre: at(marks.canal.centre),
      widthMm: marks.canal.widthMm * k,
      depthMm: marks.canal.depthMm * k,
    },
    wallX: { anterior: marks.wallX.anterior * k, posterior: marks.wallX.posterior * k },
    spinousTip: at(marks.spinousTip),
    transverseTips: pair(marks.transverseTips, at),
    facets: {
      superior: pair(marks.facets.superior, facet),
      inferior: pair(marks.facets.inferior, facet),
    },
    bodyMl: marks.bodyMl * k ** 3,
  };
}

/** Names a person's shape and posture; empty for the mean. */
export const shapeName = (patient: Case['patient'] | undefined): string =>
  patient?.shape === undefined && patient?.posture === undefined
    ? ''
    : JSON.stringify([patient.shape, patient.posture]);

/** Brings the baked column, or a person's own, to the patient's size. */
export function skeletonFor(manifest: Manifest, patient: Case['patient']): Skeleton {
  const k = sizeFactorOf(patient);
  const landmarks = {} as Record<Level, Landmarks>;
  for (const [level, entry] of Object.entries(manifest.levels))
    landmarks[level as Level] = scaleLandmarks(entry.landmarks, k);
  const joints: Partial<Record<JointName, JointEntry>> = {};
  for (const [name, joint] of Object.entries(manifest.joints))
    joints[name as JointName] = { ...joint, offsetMm: scale(joint.offsetMm, k) };
  return { sizeFactor: k, shape: shapeName(patient), landmarks, joints };
}

const NONE: Neighbours = { above: null, below: null };

/** The levels beside a bone whose volumes its plan needs, above and below: where the body may sink behind, arches come near. */
export function neighboursOf({ level, fracture }: LevelCase): { above: Level | null; below: Level | null } {
  const { shape, heightLoss, anteriorLoss, middleLoss, posteriorLoss } = fracture;
  const asUsual = shape === 'wedge' && heightLoss <= USUAL_LOSS;
  if (asUsual && [anteriorLoss, middleLoss, posteriorLoss].every((loss) => loss === null))
    return { above: null, below: null };
  const at = levelIndex(level);
  return { above: LEVELS[at - 1], below: LEVELS[at + 1] ?? null };
}
/** A wedge up to this stands on its posterior wall. */
const USUAL_LOSS = 0.6;

/** One bone in its spine; `distance` is its volume as baked, and so are its neighbours'. */
export const anatomyOf = (
  skeleton: Skeleton,
  level: TreatedLevel,
  distance: Field,
  neighbours: Neighbours = NONE,
): Anatomy => ({
  ...skeleton,
  level,
  distance: scaleField(distance, skeleton.sizeFactor),
  neighbours,
});
