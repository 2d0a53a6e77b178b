import { cross, dot, normalize, scale, sub, type Vec3 } from '../math/vec.ts';

/** Two bones that a point goes with, and the share of the second. */
export interface Hold {
  readonly first: number;
  readonly second: number;
  readonly share: number;
}

/** So many vertices in a row belong to a part, as a viewer names it: `root-T5-right`; '' where it has no name. */
export interface Span {
  readonly part: string;
  readonly count: number;
}

/** A closed surface in the rest frame whose every vertex goes with one or two bones. */
export interface Tissue {
  /** xyz per vertex, mm. */
  positions: Float32Array;
  normals: Float32Array;
  index: Uint32Array;
  /** Two bone numbers per vertex. */
  bones: Uint8Array;
  /** Share of the second bone, per vertex. */
  share: Float32Array;
  /** Place round a tube, 0..1 and back, per vertex: fibres run along lines of equal value. */
  across: Float32Array;
  /** What its vertices are, in their order; absent where nothing has a name. */
  spans?: readonly Span[];
}

/** The tissue under a name. */
export const called = (part: string, tissue: Tissue): Tissue => ({
  ...tissue,
  spans: [{ part, count: tissue.share.length }],
});

/** A cross-section of a tube or strip. */
export interface Ring {
  readonly at: Vec3;
  /** Direction of the first half-size; need not be square to the tube. */
  readonly up: Vec3;
  /** Half-sizes along `up` and across it, mm. */
  readonly half: readonly [number, number];
  readonly hold: Hold;
  /** Curvature of a strip, per mm: its edges bend away from `up`. */
  readonly bend?: number;
}

export interface TubeOptions {
  segments: number;
  /** 2 is an ellipse; more is fuller at the corners. */
  exponent: number;
}

export const TUBE_DEFAULTS: TubeOptions = { segments: 10, exponent: 2 };

export const held = (bone: number): Hold => ({ first: bone, second: bone, share: 0 });

/** A closed tube through rings; the ends are flat fans. */
export function tube(rings: readonly Ring[], options: Partial<TubeOptions> = {}): Tissue {
  const { segments, exponent } = { ...TUBE_DEFAULTS, ...options };
  const count = rings.length * segments + 2;
  const positions = new Float32Array(3 * count);
  const bones = new Uint8Array(2 * count);
  const share = new Float32Array(count);
  const across = new Float32Array(count);
  const index: number[] = [];
  const put = (v: number, p: Vec3, hold: Hold): void => {
    positions.set(p, 3 * v);
    bones[2 * v] = hold.first;
    bones[2 * v + 1] = hold.second;
    share[v] = hold.share;
  };
  const last = rings.length - 1;
  rings.forEach((ring, i) => {
    const way = normalize(sub(rings[Math.min(i + 1, last)].at, rings[Math.max(i - 1, 0)].at));
    const up = normalize(sub(ring.up, scale(way, dot(ring.up, way))));
    const side = cross(way, up);
    for (let k = 0; k < segments; k++) {
      const angle = (2 * Math.PI * k) / segments;
      across[i * segments + k] = 1 - Math.abs((2 * k) / segments - 1);
      const a = ring.half[0] * rounded(Math.cos(angle), exponent);
      const b = ring.half[1] * rounded(Math.sin(angle), exponent);
      const high = a - ((ring.bend ?? 0) * b * b) / 2;
      put(
        i * segments + k,
        [
          ring.at[0] + high * up[0] + b * side[0],
          ring.at[1] + high * up[1] + b * side[1],
          ring.at[2] + high * up[2] + b * side[2],
        ],
        ring.hold,
      );
    }
  });
  put(count - 2, rings[0].at, rings[0].hold);
  put(count - 1, rings[last].at, rings[last].hold);
  for (let k = 0; k < segments; k++) {
    const next = (k + 1) % segments;
    for (let i = 0; i < last; i++) {
      const [a, b] = [i * segments + k, i * segments + next];
      index.push(a, b, b + segments, a, b + segments, a + segments);
    }
    index.push(count - 2, next, k, count - 1, last * segments + k, last * segments + next);
  }
  const made = { positions, index: Uint32Array.from(index), bones, share, across };
  return { ...made, normals: smoothNormals(positions, made.index) };
}

/** The sine or cosine of a superellipse of this exponent. */
const rounded = (c: number, exponent: number): number => Math.sign(c) * Math.abs(c) ** (2 / exponent);

export function smoothNormals(p: Float32Array, index: Uint32Array): Float32Array {
  const normals = new Float32Array(p.length);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t], 3 * index[t + 1], 3 * index[t + 2]];
    const [ex, ey, ez] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [fx, fy, fz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    const n = [ey * fz - ez * fy, ez * fx - ex * fz, ex * fy - ey * fx];
    for (const corner of [a, b, c]) for (let k = 0; k < 3; k++) normals[corner + k] += n[k];
  }
  for (let i = 0; i < normals.length; i += 3) {
    const l = Math.hypot(normals[i], normals[i + 1], normals[i + 2]) || 1;
    for (let k = 0; k < 3; k++) normals[i + k] /= l;
  }
  return normals;
}

/** The same on the other side of the body: what is made for the right is the left's. */
export function mirrored(tissue: Tissue): Tissue {
  const positions = tissue.positions.map((v, i) => (i % 3 === 2 ? -v : v));
  const normals = tissue.normals.map((v, i) => (i % 3 === 2 ? -v : v));
  const index = tissue.index.slice();
  for (let t = 0; t < index.length; t += 3) [index[t], index[t + 1]] = [index[t + 1], index[t]];
  const spans = tissue.spans?.map(({ part, count }) => ({ part: part.replace(/-right$/, '-left'), count }));
  return { ...tissue, positions, normals, index, ...(spans === undefined ? {} : { spans }) };
}

/** Many surfaces as one, so that they are drawn at once. */
export function merged(tissues: readonly Tissue[]): Tissue {
  const vertices = tissues.reduce((sum, t) => sum + t.share.length, 0);
  const corners = tissues.reduce((sum, t) => sum + t.index.length, 0);
  const out: Tissue = {
    positions: new Float32Array(3 * vertices),
    normals: new Float32Array(3 * vertices),
    index: new Uint32Array(corners),
    bones: new Uint8Array(2 * vertices),
    share: new Float32Array(vertices),
    across: new Float32Array(vertices),
    spans: tissues.flatMap((t) => t.spans ?? [{ part: '', count: t.share.length }]),
  };
  let v = 0;
  let c = 0;
  for (const t of tissues) {
    out.positions.set(t.positions, 3 * v);
    out.normals.set(t.normals, 3 * v);
    out.bones.set(t.bones, 2 * v);
    out.share.set(t.share, v);
    out.across.set(t.across, v);
    for (let i = 0; i < t.index.length; i++) out.index[c + i] = t.index[i] + v;
    v += t.share.length;
    c += t.index.length;
  }
  return out;
}
