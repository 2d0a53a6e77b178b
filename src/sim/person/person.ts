import { type JointName, jointBelow, LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { JointEntry, LevelEntry, Manifest } from '../../../models/manifest.ts';
import { radians } from '../../../models/math/scalar.ts';
import { add, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { SIDES } from '../side.ts';
import { differenceOf } from './amounts.ts';
import { bendField, ownField } from './bend.ts';
import type { Field } from './fields.ts';
import type { FacetShare } from './joints.ts';
import { bentLandmarks } from './landmarks.ts';
import { deviationsOf, type Shape } from './shape.ts';

/** A person's own column: where the mean bones' points go, and landmarks and joints of what comes of it, at the baked size. */
export interface Person {
  fields: Readonly<Record<Level, Field>>;
  manifest: Manifest;
}

/** Bends the mean column. A joint belongs to both of its bones: it is moved by the mean of what the two would do to it, and
 * turned by the column's measure with those of both, so that wider or turned facets are so on both sides. */
export function personOf(manifest: Manifest, shape: Shape): Person {
  const own = eachLevel((level) => ownField(level, manifest.levels[level], deviationsOf(shape, level)));
  const shares = eachLevel((): FacetShare[] => []);
  const joints: Partial<Record<JointName, JointEntry>> = { ...manifest.joints };
  for (const upper of LEVELS.slice(0, -1)) {
    const lower = LEVELS[levelIndex(upper) + 1];
    const name = jointBelow(upper);
    const joint = manifest.joints[name];
    if (joint === undefined) continue;
    const shared = jointOf(manifest, shape, upper, lower, joint, own);
    shares[upper].push(...shared.upper);
    shares[lower].push(...shared.lower);
    joints[name] = { ...joint, offsetMm: add(joint.offsetMm, shared.moved) };
  }
  const fields = eachLevel((level) => bendField(own[level], shares[level], manifest.levels[level]));
  const levels = eachLevel((level): LevelEntry => {
    const entry = manifest.levels[level];
    return { ...entry, landmarks: bentLandmarks(entry.landmarks, fields[level]) };
  });
  return { fields, manifest: { ...manifest, levels, joints } };
}

const eachLevel = <T>(of: (level: Level) => T): Record<Level, T> =>
  Object.fromEntries(LEVELS.map((level) => [level, of(level)])) as Record<Level, T>;

const at = (field: Field, p: Vec3): Vec3 => {
  const out = new Float64Array(3);
  field(p[0], p[1], p[2], out);
  return [out[0], out[1], out[2]];
};

function jointOf(
  { levels }: Manifest,
  shape: Shape,
  upper: Level,
  lower: Level,
  { angleDeg }: JointEntry,
  own: Readonly<Record<Level, Field>>,
): { upper: FacetShare[]; lower: FacetShare[]; moved: Vec3 } {
  const [above, below] = [levels[upper].landmarks, levels[lower].landmarks];
  const c = Math.cos(radians(angleDeg));
  const s = Math.sin(radians(angleDeg));
  const down = (p: Vec3): Vec3 => [c * p[0] - s * p[1], s * p[0] + c * p[1], p[2]];
  const up = (p: Vec3): Vec3 => [c * p[0] + s * p[1], c * p[1] - s * p[0], p[2]];
  // The disc keeps its height behind, where the body's depth moves nothing.
  const foot = at(own[upper], above.inferior.posterior);
  const seat = at(own[lower], below.superior.posterior);
  const made = { upper: [] as FacetShare[], lower: [] as FacetShare[] };
  for (const side of SIDES) {
    const [over, under] = [above.facets.inferior[side], below.facets.superior[side]];
    const overOwn = down(sub(at(own[upper], over.centre), foot));
    const underOwn = sub(at(own[lower], under.centre), seat);
    const shared = scale(add(overOwn, underOwn), 0.5);
    const turn = radians(turnOf(shape, upper, lower, levels, side)) * (side === 'right' ? -1 : 1);
    const half = under.heightMm / 2;
    made.upper.push({
      centre: over.centre,
      half,
      shift: up(sub(shared, overOwn)),
      turn,
      pedicleX: above.pedicles[side].isthmus[0],
    });
    made.lower.push({
      centre: under.centre,
      half,
      shift: sub(shared, underOwn),
      turn,
      pedicleX: below.pedicles[side].isthmus[0],
    });
  }
  return { ...made, moved: sub(seat, down(foot)) };
}

/** How far a joint's facet is turned towards facing sideways, degrees: by the column's measure and those of both bones. */
function turnOf(
  shape: Shape,
  upper: Level,
  lower: Level,
  levels: Manifest['levels'],
  side: 'left' | 'right',
): number {
  const merged: Shape = {
    facetTurn: sum(shape, upper, lower, 'facetTurn'),
    facetTropism: sum(shape, upper, lower, 'facetTropism'),
  };
  const z = deviationsOf(merged, upper);
  const by = (id: 'facetTurn' | 'facetTropism') => differenceOf(upper, levels[upper].landmarks, z, id);
  return by('facetTurn') + ((side === 'right' ? 1 : -1) * by('facetTropism')) / 2;
}

const sum = (shape: Shape, upper: Level, lower: Level, id: 'facetTurn' | 'facetTropism'): number =>
  (shape[id] ?? 0) + (shape[`${upper}.${id}`] ?? 0) + (shape[`${lower}.${id}`] ?? 0);
