import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import { apply } from '../../../models/math/pose.ts';
import type { Point } from '../../film/picture.ts';
import { type Registered, registered } from '../../film/register.ts';
import { BONES, type Bone, frontOf, type Marked, pointsOf } from '../../film/six.ts';
import { beamOf, project, SOURCE_DETECTOR_MM } from '../../fluoro/arm.ts';
import {
  fetchInner,
  fetchInnerManifest,
  fractureOn,
  type InnerShape,
  innerGeometry,
} from '../../fluoro/inner.ts';
import { type StillBone, stillDepths } from '../../fluoro/still.ts';
import { fetchMesh } from '../../session/load/meshes.ts';
import { ownMesh, ownPoints } from '../../session/own.ts';
import { session } from '../../session/store.ts';
import { skeletonFor } from '../../sim/anatomy.ts';
import { levelCaseOf, type TreatedLevel } from '../../sim/case/case.ts';
import { targetsFor } from '../../sim/fracture/targets.ts';
import { stationsAt } from '../../sim/level/measures.ts';
import { type Plan, placeOf } from '../../sim/plan.ts';
import { ASKED_T } from '../../sim/stages/ends.ts';
import { seenAt, stateAt } from '../../sim/state.ts';

/** Edge of the model's picture, px, and of its field, mm on the detector: three bones and a margin. */
const SIZE = 480;
const FIELD_MM = 200;
/** How much the broken bone's points count against the neighbours'. */
const BROKEN_WEIGHT = 3;

/** A lateral X-ray of the model as it stands broken, and how it lies on the film. */
export interface ModelFilm {
  image: ImageData;
  onFilm: Registered;
}

const STATIONS = ['anterior', 'middle', 'posterior'] as const;

/** The model's lateral laid on the marked points. @throws AssetError if a file of the page's own cannot be had. */
export async function modelFilm(plan: Plan, level: TreatedLevel, marked: Marked): Promise<ModelFilm | null> {
  const { manifest, meshes } = session.getState();
  const at = placeOf(plan, level);
  const one = levelCaseOf(plan.case, level);
  if (manifest === null || at < 0 || one === undefined) return null;
  const { patient } = plan.case;
  const skeleton = skeletonFor(manifest, patient);
  const { column } = seenAt(plan, stateAt(plan, ASKED_T), level);
  const index = levelIndex(level);
  const own = plan.levels[at];
  const broken = stationsAt(own.ruler.stations, 1, 1);
  const [upper, lower] = broken.middle;
  const middle = apply(column[index], [upper[0], (upper[1] + lower[1]) / 2, 0]);
  const beam = beamOf({ orbitalDeg: 90, angularDeg: 0 }, middle, 0.65 * SOURCE_DETECTOR_MM);

  const base = new URL('models/', document.baseURI).href;
  const inners = await fetchInnerManifest(base);
  const innerOf = async (name: Level): Promise<InnerShape> => {
    const inner = await fetchInner(base, inners, name);
    return { ...inner, positions: await ownPoints(patient, name, inner.positions) };
  };
  const near = [-2, -1, 0, 1, 2].map((off) => LEVELS[index + off]).filter((name) => name !== undefined);
  const bones = await Promise.all(
    near.map(async (name): Promise<StillBone> => {
      // A neighbour that is broken too stands as broken as it is.
      const its = levelCaseOf(plan.case, name);
      const shape =
        meshes[name] ??
        meshes[`${name}-fine`] ??
        (await ownMesh(patient, name, await fetchMesh(manifest, base, name)));
      const fracture = its === undefined ? null : fractureOn(manifest, its, patient);
      return {
        shape,
        targets: fracture === null ? null : targetsFor(shape, fracture, skeleton.sizeFactor),
        inner: innerGeometry(await innerOf(name), fracture, skeleton.sizeFactor),
        pose: column[levelIndex(name)],
        scale: skeleton.sizeFactor,
        weights: { wedge: 1, central: 1 },
      };
    }),
  );
  const depths = stillDepths(bones, beam, FIELD_MM, SIZE, plan.case.bone.volumeFraction);

  const names: Readonly<Record<Bone, Level | undefined>> = {
    above: LEVELS[index - 1],
    broken: level,
    below: LEVELS[index + 1],
  };
  const spots = (bone: Bone): Point[] => {
    const name = names[bone];
    if (name === undefined) return [];
    const its = placeOf(plan, name as TreatedLevel);
    const stations =
      its < 0 ? skeleton.landmarks[name].stations : stationsAt(plan.levels[its].ruler.stations, 1, 1);
    return STATIONS.flatMap((station) =>
      stations[station].map((point): Point => {
        const [right, up] = project(beam, apply(column[levelIndex(name)], point));
        return [(right / FIELD_MM + 0.5) * SIZE - 0.5, (0.5 - up / FIELD_MM) * SIZE - 0.5];
      }),
    );
  };
  const there = BONES.filter((bone) => marked[bone] !== null && names[bone] !== undefined);
  const from = there.flatMap(spots);
  const to = pointsOf(marked).slice(0, from.length);
  const weights = there.flatMap((bone) => new Array<number>(6).fill(bone === 'broken' ? BROKEN_WEIGHT : 1));
  // The model's front is on the left of its own picture.
  const onFilm = registered(from, to, weights, frontOf(marked.broken) === 1);
  return { image: imageOf(depths), onFilm };
}

/** From this depth on bone is white, nepers over soft tissue. */
const WHITE = 1.3;

/** Bone bright, and where there is none the film shows through. */
function imageOf(depths: Float32Array): ImageData {
  const image = new ImageData(SIZE, SIZE);
  depths.forEach((depth, i) => {
    const bone = Math.min(1, depth / WHITE);
    const grey = 255 * bone ** 0.7;
    image.data.set([grey, grey, grey, Math.min(255, 2000 * bone)], 4 * i);
  });
  return image;
}
