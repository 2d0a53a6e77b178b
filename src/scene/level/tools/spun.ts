import { BufferAttribute, BufferGeometry } from 'three';

/**
 * A closed solid along +x, like `turned`, whose radius also changes round its axis: threads, flutes, facets. `xs` run from
 * the tip (largest x) back. `crisp` leaves every face flat.
 */
export function spun(
  xs: readonly number[],
  radius: (x: number, angle: number) => number,
  segments = 28,
  crisp = false,
): BufferGeometry {
  const rings = xs.length;
  const positions = new Float32Array(3 * (rings * segments + 2));
  xs.forEach((x, ring) => {
    for (let s = 0; s < segments; s++) {
      const angle = (2 * Math.PI * s) / segments;
      const r = radius(x, angle);
      positions.set([x, r * Math.cos(angle), r * Math.sin(angle)], 3 * (ring * segments + s));
    }
  });
  const [tip, end] = [rings * segments, rings * segments + 1];
  positions[3 * tip] = xs[0];
  positions[3 * end] = xs[rings - 1];
  const index: number[] = [];
  for (let s = 0; s < segments; s++) {
    const next = (s + 1) % segments;
    const last = (rings - 1) * segments;
    index.push(tip, s, next, end, last + next, last + s);
    for (let ring = 0; ring + 1 < rings; ring++) {
      const [a, b] = [ring * segments + s, ring * segments + next];
      index.push(a, a + segments, b, b, a + segments, b + segments);
    }
  }
  const indexed = new BufferGeometry();
  indexed.setAttribute('position', new BufferAttribute(positions, 3));
  indexed.setIndex(index);
  if (!crisp) return finished(indexed);
  const flat = indexed.toNonIndexed();
  indexed.dispose();
  flat.setIndex([...Array(flat.attributes.position.count).keys()]);
  return finished(flat);
}

/** With normals, and with the empty uv that lets it be merged with what is turned on a lathe. */
function finished(geometry: BufferGeometry): BufferGeometry {
  geometry.computeVertexNormals();
  geometry.setAttribute(
    'uv',
    new BufferAttribute(new Float32Array(2 * geometry.attributes.position.count), 2),
  );
  return geometry;
}

/** Evenly from one x to another, both ends included, in steps no longer than `step`. */
export function stations(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / step));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}
