import type { Level } from '../../models/levels.ts';
import type { Landmarks } from '../../models/manifest.ts';
import type { FractureCase, LevelCase } from '../sim/case/case.ts';
import { agreeing } from '../sim/case/level.ts';
import { LEVEL_PARAMS } from '../sim/case/params.ts';
import { positioned } from '../sim/fracture/reduction.ts';
import { heightsAt, rulerOf } from '../sim/level/measures.ts';
import { fractureFor } from '../sim/level/plan.ts';
import { shapeOf } from './judged.ts';
import { eachMeasure, type Measures } from './measures.ts';

/** How the film was taken. A break that moves stands lower than it lies, and a case is told standing. */
export const TAKEN = ['standing', 'lying', 'unknown'] as const;
export type Taken = (typeof TAKEN)[number];

/** The losses of a case, and the measures that they are taken from. */
const LOSSES = [
  ['anteriorLoss', 'lossFront', 'anterior'],
  ['middleLoss', 'lossMiddle', 'middle'],
  ['posteriorLoss', 'lossBack', 'posterior'],
] as const;

/** What is set in the bone, and which losses were brought to the nearest that a case holds. */
export interface FromFilm {
  one: LevelCase;
  /** Share lost at the worst station as it lies and as it stands; the same where the film was taken standing. */
  lying: number;
  standing: number;
  clamped: readonly (typeof LOSSES)[number][1][];
}

type Marks = Readonly<Record<Level, Landmarks>>;

/** Hundredths are finer than a film tells, and are the table's own step. */
function fitted(path: 'anteriorLoss' | 'middleLoss' | 'posteriorLoss', loss: number): number {
  const param = LEVEL_PARAMS[`fracture.${path}`];
  if (param.kind !== 'number') return loss;
  return Math.min(param.max, Math.max(param.min, Math.round(loss / param.step) * param.step));
}

const withLosses = (one: LevelCase, measures: Measures): LevelCase => {
  const losses = Object.fromEntries(
    LOSSES.map(([path, measure]) => [path, Number(fitted(path, measures[measure]).toFixed(2))]),
  ) as Pick<FractureCase, 'anteriorLoss' | 'middleLoss' | 'posteriorLoss'>;
  const worst = Math.max(...Object.values(losses).map((loss) => loss ?? 0));
  const fracture = { ...one.fracture, ...losses, heightLoss: worst, shape: shapeOf(measures) };
  return { ...one, fracture: agreeing(fracture) };
};

/** Losses of a bone of the model as it lies with a cushion, its break as that of the case. */
function lyingLosses(one: LevelCase, landmarks: Marks): Measures {
  const ruler = rulerOf({ landmarks, level: one.level }, fractureFor(one, { landmarks }));
  const { wedge, central } = positioned(one);
  const now = heightsAt(ruler.stations, wedge, central);
  return eachMeasure((measure) => {
    const row = LOSSES.find(([, name]) => name === measure);
    return row === undefined ? 0 : 1 - now[row[2]] / ruler.healthy[row[2]];
  });
}

/** Steps of the search for the standing bone that lies as it was seen. */
const ROUNDS = 12;

/**
 * The bone as the film has it: shape and the loss at each station, the rest as it was. Of a film that was taken lying, the
 * standing bone that would lie so by its own mobility.
 */
export function caseOfFilm(one: LevelCase, measures: Measures, taken: Taken, landmarks: Marks): FromFilm {
  const worst = (m: Measures) => Math.max(0, m.lossFront, m.lossMiddle, m.lossBack);
  let stands = measures;
  if (taken === 'lying')
    for (let round = 0; round < ROUNDS; round++) {
      const lies = lyingLosses(withLosses(one, stands), landmarks);
      const before = stands;
      stands = eachMeasure((measure) =>
        measure.startsWith('loss') ? before[measure] + measures[measure] - lies[measure] : before[measure],
      );
    }
  const made = withLosses(one, stands);
  return {
    one: made,
    lying: worst(measures),
    standing: made.fracture.heightLoss,
    clamped: LOSSES.filter(
      ([path, measure]) => Math.abs(fitted(path, stands[measure]) - stands[measure]) > 0.01,
    ).map(([, measure]) => measure),
  };
}
