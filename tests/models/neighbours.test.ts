import { describe, expect, it } from 'vitest';
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
    for (let v = 0; v < mesh.positions.length / 3; v++) {
      const p = into([mesh.positions[3 * v], mesh.positions[3 * v + 1], mesh.positions[3 * v + 2]]);
      const d = sample(below, ...p);
      nearest = Math.min(nearest, d);
      if (mesh.attributes._MASK[4 * v] > 0.95 && d < 5) gaps.push(d);
    }
    gaps.sort((a, b) => a - b);
    const share = (t: number): number => gaps[Math.floor(t * (gaps.length - 1))];
    expect(gaps.length).toBeGreaterThan(60);
    expect(share(0.1)).toBeGreaterThan(0.8);
    expect(share(0.9)).toBeLessThan(2.5);
    expect(nearest).toBeGreaterThan(0.3);
  });
});

function placing({ offsetMm: o, angleDeg }: JointEntry): (p: Vec3) => Vec3 {
  const c = Math.cos(radians(angleDeg));
  const s = Math.sin(radians(angleDeg));
  return (p) => [c * p[0] - s * p[1] + o[0], s * p[0] + c * p[1] + o[1], p[2] + o[2]];
}
