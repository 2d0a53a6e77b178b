import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, type Vec3 } from '../../../models/math/vec.ts';
import type { FractureCase, TreatedLevel } from '../../../src/sim/case/case.ts';
import { agreeing, defaultLevel } from '../../../src/sim/case/level.ts';
import { TREATED_LEVELS } from '../../../src/sim/case/params.ts';
import { type Fracture, fractureOf } from '../../../src/sim/fracture/fracture.ts';
import { mobilityOf } from '../../../src/sim/fracture/mobility.ts';
import { leastStretch } from '../../../src/sim/fracture/stretch.ts';
import { anyOneLevel } from '../../fixtures/arbitrary.ts';
import { boneOf } from '../../fixtures/real.ts';
import { run } from '../../fixtures/seed.ts';
import { runs } from '../../fixtures/share.ts';
import { manifest } from '../../models/baked.ts';

const broken = (level: TreatedLevel, given: Partial<FractureCase>): FractureCase =>
  agreeing({ ...defaultLevel(level).fracture, ...given });

const fractured = (level: TreatedLevel, given: Partial<FractureCase>): Fracture =>
  fractureOf(manifest.levels[level].landmarks, broken(level, given));

/** Loss of height at the three stations. */
function lossesOf(level: TreatedLevel, given: Partial<FractureCase>): number[] {
  const made = fractured(level, given);
  const { anterior, middle, posterior } = manifest.levels[level].landmarks.stations;
  return [anterior, middle, posterior].map(
    ([top, foot]) => 1 - distance(made.place(top, 1, 1), made.place(foot, 1, 1)) / distance(top, foot),
  );
}

/** How far the middle of an endplate has moved, mm up. */
function endplatesMoved(level: TreatedLevel, given: Partial<FractureCase>): [upper: number, lower: number] {
  const made = fractured(level, given);
  const [top, foot] = manifest.levels[level].landmarks.stations.middle;
  const up = (at: Vec3) => made.place(at, 1, 1)[1] - at[1];
  return [up(top), up(foot)];
}

const anyLevel = fc.constantFrom(...TREATED_LEVELS);
const share = (from: number, to: number) =>
  fc.integer({ min: 0, max: 100 }).map((n) => from + ((to - from) * n) / 100);

describe('losses that were measured', { timeout: 300_000 }, () => {
  it('are met within a hundredth where a body can have them: of a wedge, deeper in front than behind', () => {
    fc.assert(
      fc.property(
        anyLevel,
        fc.constantFrom('wedge' as const, 'crush' as const, 'biconcave' as const),
        share(0.15, 0.6),
        share(0, 0.7),
        share(0, 0.25),
        (level, shape, anteriorLoss, part, dish) => {
          // A dish reaches the back a little, too.
          const posteriorLoss = 0.03 + part * (anteriorLoss - 0.03);
          // Only a wedge's middle stands higher than its front, and then on the line to its back.
          const least = shape === 'wedge' ? (anteriorLoss + posteriorLoss) / 2 + 0.12 : anteriorLoss + 0.08;
          const middleLoss = Math.min(0.7, least + dish);
          const losses = lossesOf(level, { shape, anteriorLoss, middleLoss, posteriorLoss });
          for (const [at, asked] of [anteriorLoss, middleLoss, posteriorLoss].entries())
            expect(Math.abs(losses[at] - asked), `station ${at}: ${losses}`).toBeLessThan(0.01);
        },
      ),
      run(runs(600)),
    );
  });

  it('leave what was not measured to the shape', () => {
    const usual = lossesOf('L1', { shape: 'crush', heightLoss: 0.5 });
    const measured = lossesOf('L1', { shape: 'crush', heightLoss: 0.5, anteriorLoss: usual[0] });
    for (const at of [0, 1, 2]) expect(measured[at]).toBeCloseTo(usual[at], 2);
  });

  it('never fold the bone, however odd: nor does any loss up to a vertebra plana', () => {
    fc.assert(
      fc.property(anyOneLevel, (drawn) => {
        const { level, fracture } = boneOf(drawn);
        const marks = manifest.levels[level].landmarks;
        const { displacement } = fractureOf(marks, fracture);
        // On a finer lattice than the ladder's, that goes on further behind the wall.
        const least = leastStretch(displacement, marks, 16, 1, undefined, 0.8);
        expect(least, JSON.stringify({ level, fracture })).toBeGreaterThan(0);
      }),
      run(runs(2000, 0.04)),
    );
  });
});

describe('endplates that have given way', () => {
  it.each(['wedge', 'biconcave', 'crush', 'split'] as const)('of a %s are those that are said', (shape) => {
    const moved = (endplates: FractureCase['endplates']) =>
      endplatesMoved('L1', { shape, endplates, heightLoss: 0.5 });
    const [upper, lower] = [moved('superior'), moved('inferior')];
    expect(upper[0]).toBeLessThan(-2);
    expect(Math.abs(upper[1])).toBeLessThan(0.2);
    expect(lower[1]).toBeGreaterThan(2);
    expect(Math.abs(lower[0])).toBeLessThan(0.2);
    const both = moved('both');
    expect(both[0]).toBeLessThan(-1);
    expect(both[1]).toBeGreaterThan(1);
  });
});

describe('a split body', () => {
  it('has parted: its front has gone forwards, its back stays', () => {
    const marks = manifest.levels.L1.landmarks;
    const made = fractured('L1', { shape: 'split', heightLoss: 0.4 });
    const middle: Vec3 = [0, (marks.superior.centre[1] + marks.inferior.centre[1]) / 2, 0];
    const forwards = (u: number) => {
      const x = marks.wallX.posterior + u * (marks.wallX.anterior - marks.wallX.posterior);
      return made.place([x, middle[1], 0], 1, 1)[0] - x;
    };
    expect(forwards(0.85)).toBeGreaterThan(0.5);
    expect(forwards(0.25)).toBeLessThan(0.1);
    expect(forwards(0.85) - forwards(0.25)).toBeGreaterThan(0.5);
  });
});

describe('a fragment of a breached wall', () => {
  /** How far the wall has come back at its worst, mm. */
  const into = (level: TreatedLevel, given: Partial<FractureCase>): number => {
    const marks = manifest.levels[level].landmarks;
    const made = fractured(level, { posteriorWall: 'breached', ...given });
    const intact = fractured(level, given);
    let most = 0;
    for (let j = 0; j <= 40; j++) {
      const y =
        marks.inferior.posterior[1] + (j / 40) * (marks.superior.posterior[1] - marks.inferior.posterior[1]);
      const x =
        marks.inferior.posterior[0] + (j / 40) * (marks.superior.posterior[0] - marks.inferior.posterior[0]);
      most = Math.max(most, intact.place([x, y, 0], 1, 1)[0] - made.place([x, y, 0], 1, 1)[0]);
    }
    return most;
  };

  it.each([0, 1, 2.5, 4, 6])('stands as far into the canal of L1 as was measured: %d mm', (mm) => {
    expect(into('L1', { heightLoss: 0.4, retropulsionMm: mm })).toBeCloseTo(mm, 1);
  });

  it('stands further the more height is lost, where it was not measured', () => {
    expect(into('L1', { heightLoss: 0.6 })).toBeGreaterThan(into('L1', { heightLoss: 0.2 }) + 0.5);
  });

  it('is none where the wall is intact', () => {
    const marks = manifest.levels.L1.landmarks;
    const made = fractured('L1', { heightLoss: 0.4, retropulsionMm: 5 });
    const at = marks.superior.posterior;
    expect(Math.abs(made.place(at, 1, 1)[0] - at[0])).toBeLessThan(1);
  });
});

describe('mobility', () => {
  const moves = (given: Partial<FractureCase>) => mobilityOf(broken('L1', given));

  it('is what was given, whatever else is known', () => {
    expect(moves({ mobility: 0.85, weeksOld: 400, oedema: 'no', cleft: 'no' })).toBe(0.85);
    expect(moves({ mobility: 0 })).toBe(0);
  });

  it('fades as the fracture heals and never comes back', () => {
    const weeks = Array.from({ length: 60 }, (_, n) => moves({ weeksOld: n }));
    for (const [at, one] of weeks.entries()) if (at > 0) expect(one).toBeLessThanOrEqual(weeks[at - 1]);
    expect(weeks[2]).toBe(weeks[0]);
    expect(weeks[59]).toBeLessThan(0.3 * weeks[0]);
  });

  it('is more with oedema and with a cleft, less without, and all within 0 to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 520 }), (weeksOld) => {
        const [none, some] = [moves({ weeksOld, oedema: 'no' }), moves({ weeksOld, oedema: 'yes' })];
        expect(none).toBeLessThanOrEqual(moves({ weeksOld }));
        expect(some).toBeGreaterThanOrEqual(moves({ weeksOld }));
        expect(moves({ weeksOld, cleft: 'yes' })).toBeGreaterThan(moves({ weeksOld, cleft: 'no' }));
        for (const one of [none, some]) expect(one >= 0 && one <= 1).toBe(true);
      }),
      run(200),
    );
  });
});
