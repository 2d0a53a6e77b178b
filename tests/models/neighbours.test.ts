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
    for (const { at, facet } of middles(mesh)) {
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

/** Corners and middles of every triangle, and how surely they are on a facet. */
function* middles({ positions: p, indices, attributes }: DecodedGlb): Generator<{ at: Vec3; facet: number }> {
  const point = (v: number): Vec3 => [p[3 * v], p[3 * v + 1], p[3 * v + 2]];
  for (let v = 0; v < p.length / 3; v++) yield { at: point(v), facet: attributes._MASK[4 * v] };
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t], indices[t + 1], indices[t + 2]];
    const [a, b, c] = corners.map(point);
    const at: Vec3 = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3];
    yield { at, facet: Math.min(...corners.map((v) => attributes._MASK[4 * v])) };
  }
}

function placing({ offsetMm: o, angleDeg }: JointEntry): (p: Vec3) => Vec3 {
  const c = Math.cos(radians(angleDeg));
  const s = Math.sin(radians(angleDeg));
  return (p) => [c * p[0] - s * p[1] + o[0], s * p[0] + c * p[1] + o[1], p[2] + o[2]];
}
