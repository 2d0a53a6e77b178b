import { sample, type Volume } from './volume.ts';

/** How far a neighbouring surface still darkens, mm. */
const REACH = 16;
const RAYS = directions(32);

/**
 * Share of the sky each vertex sees, 0..1, cosine-weighted: rays are walked through distance volumes (union of all given) by
 * sphere tracing.
 */
export function occlusion(
  volumes: readonly Volume[],
  positions: Float32Array,
  normals: Float32Array,
): Float32Array {
  const open = new Float32Array(positions.length / 3);
  const ray = [0, 0, 0];
  for (let v = 0; v < open.length; v++) {
    const n = [normals[3 * v], normals[3 * v + 1], normals[3 * v + 2]];
    const [u, w] = tangents(n);
    let seen = 0;
    let all = 0;
    for (const [a, b, c] of RAYS) {
      for (let k = 0; k < 3; k++) ray[k] = u[k] * a + w[k] * b + n[k] * c;
      seen += c * visible(volumes, positions, n, v, ray);
      all += c;
    }
    open[v] = seen / all;
  }
  return open;
}

function visible(volumes: readonly Volume[], p: Float32Array, n: number[], v: number, d: number[]): number {
  let t = 0.8;
  for (let step = 0; step < 14 && t < REACH; step++) {
    const x = p[3 * v] + 0.3 * n[0] + t * d[0];
    const y = p[3 * v + 1] + 0.3 * n[1] + t * d[1];
    const z = p[3 * v + 2] + 0.3 * n[2] + t * d[2];
    let nearest = REACH;
    for (const volume of volumes) nearest = Math.min(nearest, sample(volume, x, y, z));
    if (nearest < 0.03) return (0.35 * t) / REACH;
    t += Math.max(nearest, 0.3);
  }
  return 1;
}

function tangents(n: number[]): [number[], number[]] {
  const t = Math.abs(n[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const u = [n[1] * t[2] - n[2] * t[1], n[2] * t[0] - n[0] * t[2], n[0] * t[1] - n[1] * t[0]];
  const l = Math.hypot(u[0], u[1], u[2]);
  for (let c = 0; c < 3; c++) u[c] /= l;
  return [u, [n[1] * u[2] - n[2] * u[1], n[2] * u[0] - n[0] * u[2], n[0] * u[1] - n[1] * u[0]]];
}

/** A Fibonacci half-sphere. */
function directions(count: number): [number, number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const c = 1 - (i + 0.5) / count;
    const r = Math.sqrt(1 - c * c);
    const turn = i * 2.399963;
    return [r * Math.cos(turn), r * Math.sin(turn), c];
  });
}
