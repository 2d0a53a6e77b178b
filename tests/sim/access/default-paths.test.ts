import { describe, expect, it } from 'vitest';
import { readDistance, readManifest } from '../../../scripts/baked.ts';
import { approachesOf } from '../../../src/sim/access/access.ts';
import { BALLOONS, boreMm, FOLDED_BALLOON_MM } from '../../../src/sim/access/instruments.ts';
import { anatomyOf, skeletonFor } from '../../../src/sim/anatomy.ts';
import { FRACTURE_PARAMS } from '../../../src/sim/case/params/fracture.ts';
import { TREATED_LEVELS } from '../../../src/sim/case/params.ts';
import { positioned } from '../../../src/sim/fracture/reduction.ts';
import { fractureFor } from '../../../src/sim/level/plan.ts';
import { accessWarnings, PLANA_LOSS } from '../../../src/sim/warnings.ts';
import { boneOf, caseOf } from '../../fixtures/real.ts';
import { all } from '../../fixtures/share.ts';

/** What a path can break or hit. A vertebra plana is left out: hardly a needle fits into one, and the plan says so. */
const BREACHES = /-breach$|-hit$|^tip-outside$|^operation-stopped$|^cannula-too-narrow$/;
const SHAPES =
  FRACTURE_PARAMS['fracture.shape'].kind === 'choice' ? FRACTURE_PARAMS['fracture.shape'].options : [];
const LOSSES = [0, 0.2, 0.33, 0.47, 0.6, PLANA_LOSS - 0.05];
const PEOPLE = [
  { sex: 'F', statureCm: 142, ageYears: 94 },
  { sex: 'F', statureCm: 160, ageYears: 60 },
  { sex: 'F', statureCm: 165, ageYears: 80 },
  { sex: 'M', statureCm: 172, ageYears: 70 },
  { sex: 'M', statureCm: 195, ageYears: 90 },
];
const SIDES = ['both', 'left', 'right'];
const MOBILITIES = [0.1, 0.5, 0.9];

const manifest = await readManifest();

/** Every combination in the long run; else each value of each with every shape and loss, turn by turn. */
const combinations = SHAPES.flatMap((shape) =>
  LOSSES.flatMap((heightLoss, i) =>
    PEOPLE.flatMap((patient, p) =>
      SIDES.flatMap((sides, s) =>
        MOBILITIES.map((mobility, m) => ({
          shape,
          heightLoss,
          patient,
          sides,
          mobility,
          turn: i + 2 * p + 3 * s + m,
        })),
      ),
    ),
  ),
).filter(({ turn }) => all || turn % 17 === 0);

describe('planned paths', { timeout: 1_200_000 }, () => {
  it.each(TREATED_LEVELS)(
    '%s: break and hit nothing, whoever is treated and however it broke',
    async (level) => {
      const volume = await readDistance(manifest, level);
      for (const { shape, heightLoss, patient, sides, mobility } of combinations) {
        const made = caseOf({
          patient,
          levels: [{ level, fracture: { shape, heightLoss, mobility }, access: { sides } }],
        });
        const one = boneOf(made);
        const anatomy = anatomyOf(skeletonFor(manifest, made.patient), level, volume);
        const { wedge, central } = positioned(one);
        const approaches = approachesOf(anatomy, fractureFor(one, anatomy), one, wedge, central);
        const found = accessWarnings(approaches, one).filter(({ id }) => BREACHES.test(id));
        expect(found, JSON.stringify({ shape, heightLoss, patient, sides, mobility })).toEqual([]);
      }
    },
  );
});

describe('instruments', () => {
  it('a balloon of 3.2 mm passes 8 gauge and nothing narrower', () => {
    expect(boreMm(8)).toBeGreaterThan(FOLDED_BALLOON_MM);
    for (const gauge of [10, 11, 13] as const) expect(boreMm(gauge)).toBeLessThan(FOLDED_BALLOON_MM);
  });

  it('the balloon that goes with a cannula passes it, but for the thinnest, which none does', () => {
    for (const gauge of [8, 10, 11] as const) expect(BALLOONS[gauge].foldedMm).toBeLessThan(boreMm(gauge));
    expect(BALLOONS[13].foldedMm).toBeGreaterThan(boreMm(13));
  });
});
