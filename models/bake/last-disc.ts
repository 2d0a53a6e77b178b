import { discBetween, type Neighbour } from '../disc.ts';
import type { Manifest } from '../manifest.ts';
import { apply, invert } from '../math/pose.ts';
import { add, sub, type Vec3 } from '../math/vec.ts';
import { sacrum } from '../sacrum.ts';
import { restOf } from '../trunk/rest.ts';
import { bodyCentroid } from '../vertebra/centroid.ts';
import { valuesOf } from '../vertebra/table.ts';
import { vertebra } from '../vertebra/vertebra.ts';
import { encodeGlb } from './glb.ts';
import { meshFacts } from './level.ts';
import type { Mesh } from './mesh.ts';
import { meshNormals } from './refine.ts';

/** The lumbosacral disc, in the sacrum's frame; `_FOLLOW` is the share that goes with L5. */
export async function bakeLastDisc(manifest: Manifest) {
  const { sacrumOnL5 } = restOf(manifest);
  const intoL5 = sacrumOnL5;
  const fromL5 = invert(sacrumOnL5);
  const last = vertebra(valuesOf('L5'));
  const { centre } = bodyCentroid(last.body);
  const base = sacrum();
  const below: Neighbour = {
    body: base.body,
    bone: (x, y, z) => base.body.distance(x, y, z, 1e3),
    into: (p) => add(p, base.intoBody),
    outOf: (p) => sub(p, base.intoBody),
  };
  const above: Neighbour = {
    body: last.body,
    bone: last.distance,
    into: (p) => add(apply(intoL5, p), centre),
    outOf: (p): Vec3 => apply(fromL5, sub(p, centre)),
  };
  const disc = discBetween(below, above);
  const mesh: Mesh = { positions: disc.positions, indices: disc.indices };
  const mask = new Float32Array(disc.radius.length * 4);
  // Under the rims the disc is in their shade.
  const ao = new Float32Array(disc.radius.length);
  for (let v = 0; v < ao.length; v++) {
    const onPlate = disc.follow[v] === 0 || disc.follow[v] === 1 ? 1 : 0;
    mask.set([0, onPlate, disc.radius[v], 0], 4 * v);
    ao[v] = onPlate === 1 ? 0.3 : 0.55 + 0.4 * Math.sin(Math.PI * disc.follow[v]);
  }
  const glb = await encodeGlb('disc-L5-S1', mesh, {
    normals: meshNormals(mesh),
    ao,
    mask,
    follow: disc.follow,
  });
  return { glb, facts: meshFacts(mesh) };
}
