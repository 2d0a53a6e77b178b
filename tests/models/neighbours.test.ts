import { describe, expect, it } from 'vitest';
import type { DecodedGlb } from '../../models/bake/glb.ts';
import { sample } from '../../models/bake/volume.ts';
import { jointBelow, LEVELS, type Level } from '../../models/levels.ts';
import type { JointEntry } from '../../models/manifest.ts';
import { radians } from '../../models/math/scalar.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { bakedDistance, bakedMesh, manifest } from './baked.ts';

const pairs = LEVELS.slice(0, -1).map((upper, i) => ({ upper, lower: LEVELS[i + 1] as Level }));

describe.each(pairs)('$upper on $lower', ({ upper, lower }) => {
  const joint = manifest.joints[jointBelow(upper)];
  if (!joint) throw new Error('No joint');
  const into = placing(joint);

  it('keeps 0.8-2.5 mm between the facets and touches nowhere', async () => {
    const mesh = await bakedMesh(manifest.levels[upper].fine.file);
    const below = await bakedDistance(manifest.levels[lower].distance);
    const gaps: number[] = [];
    let nearest = Number.POSITIVE_INFINITY;
    for (const { at, facet } of pointsOf(mesh)) {
      const d = sample(below, ...into(at));
      nearest = Math.min(nearest, d);
      if (facet > 0.95 && d < 5) gaps.push(d);
    }
    gaps.sort((a, b) => a - b);
    const share = (t: number): number => gaps[Math.floor(t * (gaps.length - 1))];
    expect(gaps.length).toBeGreaterThan(60);
    expect(share(0.1)).toBeGreaterThan(0.8);
    expect(share(0.9)).toBeLessThan(2.5);
    expect(nearest).toBeGreaterThan(0.3);
  });
});

/** Points over every triangle, and how surely they are on a facet: a flat facet has few vertices. */
function* pointsOf({
  positions: p,
  indices,
  attributes,
}: DecodedGlb): Generator<{ at: Vec3; facet: number }> {
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t], indices[t + 1], indices[t + 2]];
    const facet = Math.min(...corners.map((v) => attributes._MASK[4 * v]));
    for (const shares of SHARES) {
      const at = [0, 1, 2].map((c) => corners.reduce((sum, v, i) => sum + shares[i] * p[3 * v + c], 0));
      yield { at: [at[0], at[1], at[2]], facet };
    }
  }
}

/** A corner (each is some triangle's), the middle, and between. */
const SHARES = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [1 / 3, 1 / 3, 1 / 3],
  [0.6, 0.2, 0.2],
  [0.2, 0.6, 0.2],
  [0.2, 0.2, 0.6],
] as const;

function placing({ offsetMm: o, angleDeg }: JointEntry): (p: Vec3) => Vec3 {
  const c = Math.cos(radians(angleDeg));
  const s = Math.sin(radians(angleDeg));
  return (p) => [c * p[0] - s * p[1] + o[0], s * p[0] + c * p[1] + o[1], p[2] + o[2]];
}
