import { jointBelow, type Level } from '../levels.ts';
import type { Manifest } from '../manifest.ts';
import { bakeDisc } from './disc.ts';
import { type BakedLevel, bakeLevel } from './level.ts';
import { write } from './out.ts';

/** Some of the column, as the manifest tells it. */
export interface Run {
  levels: Partial<Manifest['levels']>;
  discs: Manifest['discs'];
  joints: Manifest['joints'];
}

/**
 * Bakes levels that follow one another, and the discs between them, and writes their files. Of the first level nothing
 * is written where it is another run's last one: the disc below it needs it.
 */
export async function bakeRun(run: readonly Level[], firstIsKnown: boolean): Promise<Run> {
  const start = performance.now();
  const [levels, discs, joints]: [Run['levels'], Run['discs'], Run['joints']] = [{}, {}, {}];
  let upper: BakedLevel | null = null;
  for (const level of run) {
    const baked: BakedLevel = await bakeLevel(level);
    if (upper !== null || !firstIsKnown)
      levels[level] = {
        mesh: { ...write(`${level}.glb`, baked.mesh.glb), ...baked.mesh.facts },
        fine: { ...write(`${level}-fine.glb`, baked.fine.glb), ...baked.fine.facts },
        distance: { ...write(`${level}.sdf`, baked.distance.bytes), ...baked.distance.facts },
        landmarks: baked.landmarks,
      };
    if (upper !== null) {
      const name = jointBelow(upper.level);
      const disc = await bakeDisc(upper, baked);
      joints[name] = disc.joint;
      discs[name] = {
        mesh: { ...write(`disc-${name}.glb`, disc.glb), ...disc.facts },
        heightsMm: disc.heightsMm,
      };
    }
    upper = baked;
    console.log(`${level} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return { levels, discs, joints };
}

// As a process of its own: it is told where to begin and to end, and sends back what it made.
process.once('message', async ([run, firstIsKnown]: Parameters<typeof bakeRun>) => {
  const made = await bakeRun(run, firstIsKnown);
  process.send?.(made, () => process.disconnect());
});
