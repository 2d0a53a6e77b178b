import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample, type Volume } from '../../models/bake/volume.ts';
import { LEVELS, levelIndex } from '../../models/levels.ts';
import { apply, compose, invert, type Pose } from '../../models/math/pose.ts';
import { scale, sub, type Vec3 } from '../../models/math/vec.ts';
import { anatomyFor } from '../../src/sim/anatomy.ts';
import type { Case } from '../../src/sim/case.ts';
import type { Fracture } from '../../src/sim/fracture.ts';
import { fractureFor } from '../../src/sim/plan.ts';
import { columnAt, seatAt, spineOf } from '../../src/sim/spine.ts';
import { anyCase } from '../fixtures/arbitrary.ts';
import { SEED } from '../fixtures/seed.ts';
import { runs } from '../fixtures/share.ts';
import { bakedDistance, bakedMesh, manifest } from './baked.ts';

const CASES = runs(200, 0.2);
/** What lies farther from the bone below than this at rest never comes near it, mm. */
const NEAR = 9;

/** Of each upper bone, what is near the one below; of each lower one, its distance volume. */
const pairs = await Promise.all(
  LEVELS.slice(0, -1).map(async (upper, i) => {
    const lower = LEVELS[i + 1];
    const volume: Volume = await bakedDistance(manifest.levels[lower].distance);
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
  wedge: number;
  central: number;
  lying: number;
}

/** Any case at any point of its course, evenly: fast-check's own numbers lean to the ends. */
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const moments: Moment[] = fc.sample(
  fc.record({ patientCase: anyCase, wedge: share, central: share, lying: share }),
  { numRuns: CASES, seed: SEED },
);

function nearestOf({ patientCase, wedge, central, lying }: Moment): { mm: number; joint: string; at: Vec3 } {
  const empty = {
    origin: [0, 0, 0] as const,
    spacing: 1,
    size: [1, 1, 1] as const,
    data: new Float32Array(1),
  };
  const anatomy = anatomyFor(manifest, { ...empty }, patientCase);
  const k = anatomy.sizeFactor;
  const fracture = fractureFor(patientCase, anatomy);
  const spine = spineOf(anatomy, fracture, patientCase.patient.ageYears);
  const column = columnAt(spine, seatAt(spine, wedge, central), lying);
  const treated = levelIndex(anatomy.treated);
  let found = { mm: Number.POSITIVE_INFINITY, joint: '', at: [0, 0, 0] as Vec3 };
  pairs.forEach(({ upper, lower, volume, points }, i) => {
    const onto = compose(invert(column[i + 1]), column[i]);
    for (const point of points) {
      const own = scale(point, k);
      const at = apply(onto, i === treated ? fracture.place(own, wedge, central) : own);
      const home = i + 1 === treated ? healed(fracture, at, wedge, central) : at;
      const mm = k * sample(volume, home[0] / k, home[1] / k, home[2] / k);
      if (mm < found.mm) found = { mm, joint: `${upper}-${lower}`, at: point };
    }
  });
  return found;
}

describe('the column', () => {
  it(`keeps its bones apart in ${CASES} cases, whatever has broken, lying or standing (seed ${SEED})`, () => {
    for (const moment of moments) {
      const { mm, joint } = nearestOf(moment);
      const { fracture, patient } = moment.patientCase;
      const told = JSON.stringify({ joint, ...moment, patientCase: { fracture, patient } });
      expect(mm, told).toBeGreaterThan(0);
    }
  });
});
