import { seededRandom } from '../../models/math/random.ts';
import { skeletonFor } from '../../src/sim/anatomy.ts';
import {
  type Case,
  type CaseValue,
  MOST_LEVELS,
  withLevelValue,
  withValue,
} from '../../src/sim/case/case.ts';
import { agreeing, defaultLevel } from '../../src/sim/case/level.ts';
import type { Param } from '../../src/sim/case/params/types.ts';
import { LEVEL_PATHS, PARAMS, TREATED_LEVELS, WHOLE_PATHS } from '../../src/sim/case/params.ts';
import { defaultCase } from '../../src/sim/case/parse.ts';
import { plan } from '../../src/sim/plan-case.ts';
import { END } from '../../src/sim/stages/timeline.ts';
import { stateAt } from '../../src/sim/state.ts';
import { readDistances, readManifest } from '../baked.ts';
import { median, type Row } from './row.ts';

const CASES = 500;
const SEED = 11;

type Random = () => number;

const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)];

function anyValue(random: Random, param: Param): CaseValue {
  if (param.kind === 'choice') return pick(random, param.options);
  // A value that follows from others is given half of the time.
  if (param.default === null && random() < 0.5) return null;
  return param.min + (param.max - param.min) * random();
}

/** Any case of one bone: every parameter evenly over its range, however odd the whole. */
function drawAny(random: Random): Case {
  const bone = LEVEL_PATHS.reduce(
    (one, path) => withLevelValue(one, path, anyValue(random, PARAMS[path])),
    defaultLevel(pick(random, TREATED_LEVELS)),
  );
  return WHOLE_PATHS.reduce<Case>((made, path) => withValue(made, path, anyValue(random, PARAMS[path])), {
    ...defaultCase(),
    levels: [{ ...bone, fracture: agreeing(bone.fracture) }],
  });
}

/** What a plan costs over cases that nobody chose. */
export async function caseRows(): Promise<Row[]> {
  const manifest = await readManifest();
  const random = seededRandom(SEED);
  const times: number[] = [];
  for (let i = 0; i < CASES; i++) {
    const drawn = drawAny(random);
    const skeleton = skeletonFor(manifest, drawn.patient);
    const distances = await readDistances(manifest, drawn);
    const began = performance.now();
    plan(drawn, skeleton, distances);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const name = `plan over ${CASES} random cases`;
  return [
    { name: `${name}, median`, value: times[CASES >> 1], unit: 'ms', budget: null },
    { name: `${name}, 99th percentile`, value: times[Math.ceil(0.99 * CASES) - 1], unit: 'ms', budget: 900 },
    { name: `${name}, slowest`, value: times[CASES - 1], unit: 'ms', budget: 1500 },
  ];
}

/** As many bones as a case may have, one after the other; the page and `simulate` plan them side by side. */
export async function mostRows(): Promise<Row[]> {
  const manifest = await readManifest();
  const most = defaultCase(...TREATED_LEVELS.slice(-2 - MOST_LEVELS, -2));
  const skeleton = skeletonFor(manifest, most.patient);
  const distances = await readDistances(manifest, most);
  const planning = Array.from({ length: 3 }, () => {
    const began = performance.now();
    plan(most, skeleton, distances);
    return performance.now() - began;
  });
  const made = plan(most, skeleton, distances);
  const each = Array.from({ length: 5 }, () => {
    const began = performance.now();
    for (let i = 0; i < 2000; i++) stateAt(made, (END * i) / 2000);
    return (performance.now() - began) / 2;
  });
  return [
    { name: `plan, ${MOST_LEVELS} bones one by one`, value: median(planning), unit: 'ms', budget: null },
    { name: `stateAt, ${MOST_LEVELS} bones`, value: median(each), unit: 'µs', budget: 60 },
  ];
}
