import { BufferGeometry, LatheGeometry, Vector2 } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';

/** A turned solid along +x with its tip at the origin: `profile` is [x, radius] from the tip back, x <= 0. */
export function turned(
  profile: readonly (readonly [x: number, radius: number])[],
  segments = 28,
): BufferGeometry {
  const points = profile.map(([x, radius]) => new Vector2(radius, x));
  // The lathe turns about y from low to high; the solid's outside then faces out.
  const geometry = new LatheGeometry(points.reverse(), segments);
  geometry.rotateZ(-Math.PI / 2);
  return geometry;
}

/** A straight bar across the shaft, for a T-handle: `half` long each way, centred at `x`. */
export function crossBar(x: number, half: number, radius: number): BufferGeometry {
  const bar = turned(
    [
      [half, 0],
      [half, radius * 0.6],
      [half - radius * 0.5, radius],
      [-half + radius * 0.5, radius],
      [-half, radius * 0.6],
      [-half, 0],
    ],
    20,
  );
  bar.rotateY(Math.PI / 2);
  bar.translate(x, 0, 0);
  return bar;
}

/** One geometry of several, which are disposed. */
export function joined(parts: readonly BufferGeometry[]): BufferGeometry {
  const merged = mergeGeometries(parts as BufferGeometry[]);
  for (const part of parts) part.dispose();
  return merged ?? new BufferGeometry();
}
