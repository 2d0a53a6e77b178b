import { seededRandom } from '../../models/math/random.ts';
import { anatomyFor } from '../../src/sim/anatomy.ts';
import { type Case, withValue } from '../../src/sim/case/case.ts';
import { PARAM_PATHS, PARAMS } from '../../src/sim/case/params.ts';
import { defaultCase } from '../../src/sim/case/parse.ts';
import { plan } from '../../src/sim/plan.ts';
import { readDistance, readManifest } from '../baked.ts';
import type { Row } from './row.ts';

const CASES = 500;
const SEED = 11;

/** Any case: every parameter evenly over its range, however odd the whole. */
function drawAny(random: () => number): Case {
  return PARAM_PATHS.reduce((made, path) => {
    const param = PARAMS[path];
    const value =
      param.kind === 'number'
        ? param.min + (param.max - param.min) * random()
        : param.options[Math.floor(random() * param.options.length)].value;
    return withValue(made, path, value);
  }, defaultCase());
}

/** What a plan costs over cases that nobody chose. */
export async function caseRows(): Promise<Row[]> {
  const manifest = await readManifest();
  const random = seededRandom(SEED);
  const times: number[] = [];
  for (let i = 0; i < CASES; i++) {
    const drawn = drawAny(random);
    const anatomy = anatomyFor(manifest, await readDistance(manifest, drawn.fracture.level), drawn);
    const began = performance.now();
    plan(drawn, anatomy);
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
