import { meshesFor } from '../../src/session/load/meshes.ts';
import { skeletonFor } from '../../src/sim/anatomy.ts';
import { defaultCase } from '../../src/sim/case/parse.ts';
import { isosurfaceOn } from '../../src/sim/field/isosurface.ts';
import { levelAt } from '../../src/sim/field/level-curve.ts';
import { meshBuffer } from '../../src/sim/field/mesh.ts';
import { plan } from '../../src/sim/plan-case.ts';
import { END } from '../../src/sim/stages/timeline.ts';
import { stateAt } from '../../src/sim/state.ts';
import { bakedBytes, readDistances, readManifest } from '../baked.ts';
import { caseRows, mostRows } from './cases.ts';
import { peerRows } from './peers.ts';
import { median, type Row } from './row.ts';

/** What the simulation costs in Node, and what the first picture has to load of models. */
export async function coreRows(): Promise<Row[]> {
  const manifest = await readManifest();
  const patientCase = defaultCase();
  const skeleton = skeletonFor(manifest, patientCase.patient);
  const distances = await readDistances(manifest, patientCase);
  const times = Array.from({ length: 21 }, () => {
    const began = performance.now();
    plan(patientCase, skeleton, distances);
    return performance.now() - began;
  });
  const made = plan(patientCase, skeleton, distances);
  const [bone] = made.levels;

  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const moments = Array.from({ length: 10_000 }, () => random() * END);
  for (const t of moments) stateAt(made, t);
  const began = performance.now();
  for (const t of moments) stateAt(made, t);
  const each = ((performance.now() - began) / moments.length) * 1000;

  const mesh = meshBuffer(40_000);
  const surface = (grid: Parameters<typeof isosurfaceOn>[0], data: Float32Array, level: number) => {
    const extract = isosurfaceOn(grid);
    return median(
      Array.from({ length: 40 }, () => {
        const start = performance.now();
        extract(data, level, mesh);
        return performance.now() - start;
      }),
    );
  };
  const balloon = bone.inflation?.balloons[0];
  const cement = bone.cementing?.sides[0];
  if (balloon === undefined || cement === undefined || bone.cementing === null)
    throw new Error('nothing to measure');
  const skin = surface(bone.body.grid, balloon.arrival, levelAt(balloon.curve, balloon.finalMl));
  const front = surface(bone.cementing.grid, cement.arrival, levelAt(cement.curve, cement.finalMl));

  const { first } = meshesFor('L1');
  const bytes = first.reduce((sum, name) => {
    if (name.startsWith('disc-')) return sum + (manifest.discs[name.slice(5) as 'T12-L1']?.mesh.bytes ?? 0);
    const level = manifest.levels[name.replace('-fine', '') as 'L1'];
    return sum + (name.endsWith('-fine') ? level.fine.bytes : level.mesh.bytes);
  }, manifest.levels.L1.distance.bytes);

  return [
    { name: 'plan, default case, first call', value: times[0], unit: 'ms', budget: null },
    { name: 'plan, default case, median', value: median(times.slice(1)), unit: 'ms', budget: 400 },
    { name: 'stateAt, mean over 10,000 times', value: each, unit: 'µs', budget: 20 },
    { name: 'surface of a balloon', value: skin, unit: 'ms', budget: 4 },
    { name: 'surface of the cement', value: front, unit: 'ms', budget: 4 },
    ...peerRows(bone),
    ...(await caseRows()),
    ...(await mostRows()),
    { name: 'all baked models', value: bakedBytes() / 1e6, unit: 'MB', budget: 8 },
    { name: 'the body beside T1-L5', value: bakedBytes('trunk/') / 1e6, unit: 'MB', budget: 0.6 },
    { name: 'models for the first picture', value: bytes / 1e6, unit: 'MB', budget: 1.2 },
  ];
}
