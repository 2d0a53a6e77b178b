import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample, type Volume } from '../../models/bake/volume.ts';
import { LEVELS, type Level, levelIndex } from '../../models/levels.ts';
import { apply, compose, invert, type Pose } from '../../models/math/pose.ts';
import { scale, sub, type Vec3 } from '../../models/math/vec.ts';
import { anatomyOf, neighboursOf, skeletonFor } from '../../src/sim/anatomy.ts';
import { type Case, type LevelCase, MOST_LEVELS, type TreatedLevel } from '../../src/sim/case/case.ts';
import { seatsOf } from '../../src/sim/column/apart.ts';
import { touchingPlates } from '../../src/sim/column/plates.ts';
import { columnAt, spineOf } from '../../src/sim/column/spine.ts';
import type { Fracture } from '../../src/sim/fracture/fracture.ts';
import { fractureFor } from '../../src/sim/level/plan.ts';
import { anyCase } from '../fixtures/arbitrary.ts';
import { SEED } from '../fixtures/seed.ts';
import { runs } from '../fixtures/share.ts';
import { bakedDistance, bakedMesh, manifest } from './baked.ts';

const CASES = runs(2000, 0.1);
/** What lies farther from the bone below than this at rest never comes near it, mm. */
const NEAR = 9;

const volumes = new Map<Level, Volume>();
for (const level of LEVELS) volumes.set(level, await bakedDistance(manifest.levels[level].distance));

function volumeOf(level: Level): Volume {
  const volume = volumes.get(level);
  if (volume === undefined) throw new Error(`no volume of ${level}`);
  return volume;
}

/** Of each upper bone, what is near the one below; of each lower one, its distance volume. */
const pairs = await Promise.all(
  LEVELS.slice(0, -1).map(async (upper, i) => {
    const lower = LEVELS[i + 1];
    const volume = volumeOf(lower);
    const { positions } = await bakedMesh(manifest.levels[upper].mesh.file);
    const rest = restOf(i);
    const points: Vec3[] = [];
    for (let o = 0; o < positions.length; o += 3) {
      const at: Vec3 = [positions[o], positions[o + 1], positions[o + 2]];
      if (sample(volume, ...apply(rest, at)) < Math.min(NEAR, 5.9)) points.push(at);
    }
    return { upper, lower, volume, points };
  }),
);

function restOf(i: number): Pose {
  const joint = manifest.joints[`${LEVELS[i]}-${LEVELS[i + 1]}` as 'T12-L1'];
  if (joint === undefined) throw new Error('no such joint');
  const half = (joint.angleDeg * Math.PI) / 360;
  return { position: joint.offsetMm, rotation: [0, 0, Math.sin(half), Math.cos(half)] };
}

/** Where a place in the broken bone was before it broke. */
function healed(fracture: Fracture, at: Vec3, wedge: number, central: number): Vec3 {
  let home = at;
  for (let i = 0; i < 6; i++) home = sub(at, sub(fracture.place(home, wedge, central), home));
  return home;
}

interface Moment {
  patientCase: Case;
  /** Of each bone. */
  weights: readonly { wedge: number; central: number }[];
}

/** Any case at any point of its course, evenly: fast-check's own numbers lean to the ends. */
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const moments: Moment[] = fc.sample(
  fc.record({
    patientCase: anyCase,
    weights: fc.array(fc.record({ wedge: share, central: share }), {
      minLength: MOST_LEVELS,
      maxLength: MOST_LEVELS,
    }),
  }),
  { numRuns: CASES, seed: SEED },
);

/** How a bone is broken at a moment, where it is. */
interface Break {
  level: TreatedLevel;
  index: number;
  fracture: Fracture;
  wedge: number;
  central: number;
}

const placed = (one: Break | undefined, at: Vec3): Vec3 =>
  one === undefined ? at : one.fracture.place(at, one.wedge, one.central);

function nearestOf({ patientCase, weights }: Moment): { mm: number; joint: string; at: Vec3 } {
  const skeleton = skeletonFor(manifest, patientCase.patient);
  const k = skeleton.sizeFactor;
  const breaks = patientCase.levels.map(
    (one, at): Break => ({
      level: one.level,
      index: levelIndex(one.level),
      fracture: fractureFor(one, skeleton),
      ...weights[at],
    }),
  );
  const spine = spineOf(skeleton, patientCase.patient.ageYears);
  const broken = breaks.map(({ level, index, fracture, wedge, central }, at) => {
    const { above, below } = neighboursOf(patientCase.levels[at]);
    const anatomy = anatomyOf(skeleton, level, volumeOf(level), {
      above: above && volumeOf(above),
      below: below && volumeOf(below),
    });
    return { index, plates: touchingPlates(anatomy, fracture), wedge, central };
  });
  const { column } = columnAt(spine.chain, seatsOf(spine, broken));
  let found = { mm: Number.POSITIVE_INFINITY, joint: '', at: [0, 0, 0] as Vec3 };
  pairs.forEach(({ upper, lower, volume, points }, i) => {
    const onto = compose(invert(column[i + 1]), column[i]);
    const [above, below] = [i, i + 1].map((index) => breaks.find((one) => one.index === index));
    for (const point of points) {
      const at = apply(onto, placed(above, scale(point, k)));
      const home = below === undefined ? at : healed(below.fracture, at, below.wedge, below.central);
      const mm = k * sample(volume, home[0] / k, home[1] / k, home[2] / k);
      if (mm < found.mm) found = { mm, joint: `${upper}-${lower}`, at: point };
    }
  });
  return found;
}

/** As bones mostly break: no loss that was measured, both endplates as usual, and no vertebra plana. */
const usual = (one: LevelCase): LevelCase => ({
  ...one,
  fracture: {
    ...one.fracture,
    shape: one.fracture.shape === 'split' ? 'wedge' : one.fracture.shape,
    endplates: 'usual',
    heightLoss: (0.7 / 0.9) * one.fracture.heightLoss,
    anteriorLoss: null,
    middleLoss: null,
    posteriorLoss: null,
    retropulsionMm: null,
  },
});

describe('the column', { timeout: 600_000 }, () => {
  it(`keeps its bones apart in ${CASES} cases, whatever has broken (seed ${SEED})`, () => {
    for (const moment of moments) {
      const { levels } = moment.patientCase;
      expectApart({ ...moment, patientCase: { ...moment.patientCase, levels: levels.map(usual) } });
    }
  });

  it('lets none lie in another where losses are deeper, or were measured however odd: 61 joints of 2,000 cases would', () => {
    // Each of these bones is fitted many times over: every second case.
    for (const moment of moments.filter((_, at) => at % 2 === 0)) expectApart(moment);
  });
});

function expectApart(moment: Moment): void {
  const { mm, joint } = nearestOf(moment);
  const { levels, patient } = moment.patientCase;
  const broken = levels.map(({ level, fracture }) => ({ level, fracture }));
  expect(mm, JSON.stringify({ joint, ...moment, patientCase: { broken, patient } })).toBeGreaterThan(0);
}
