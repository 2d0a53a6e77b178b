import type { Mesh, PerspectiveCamera, Scene, ShaderMaterial, Vector4 } from 'three';
import { Matrix4, Vector3 } from 'three';

/**
 * The same sums without a GPU that can blend half floats: every triangle is projected and the pixels under it get
 * their distance along the ray. Exact to float precision, at a coarse size; some tens of milliseconds.
 */
export interface CpuThickness {
  size: number;
  /** Four sums per pixel, mm, rows from the bottom. */
  data: Float32Array;
}

const POINT = new Vector3();
const TO_VIEW = new Matrix4();

export function cpuThickness(scene: Scene, camera: PerspectiveCamera, size: number): CpuThickness {
  const out: CpuThickness = { size, data: new Float32Array(size * size * 4) };
  const half = Math.tan((camera.fov * Math.PI) / 360);
  for (const object of scene.children) {
    const mesh = object as Mesh;
    if (mesh.isMesh && mesh.visible) addMesh(out, mesh, camera, half);
  }
  return out;
}

function addMesh(out: CpuThickness, mesh: Mesh, camera: PerspectiveCamera, half: number): void {
  const { geometry } = mesh;
  const { index } = geometry;
  if (index === null) return;
  const uniforms = (mesh.material as ShaderMaterial).uniforms;
  const weights: Vector4 = uniforms.uWeights.value;
  const deep: Vector4 = uniforms.uDeepWeights.value;
  const layer = geometry.getAttribute('layer');
  TO_VIEW.multiplyMatrices(camera.matrixWorldInverse, mesh.matrixWorld);
  const count = geometry.getAttribute('position').count;
  const view = new Float64Array(count * 3);
  for (let i = 0; i < count; i++) {
    mesh.getVertexPosition(i, POINT).applyMatrix4(TO_VIEW);
    view[3 * i] = POINT.x;
    view[3 * i + 1] = POINT.y;
    view[3 * i + 2] = POINT.z;
  }
  const start = geometry.drawRange.start;
  const end = Math.min(index.count, start + geometry.drawRange.count);
  for (let t = start; t < end; t += 3) {
    const a = index.getX(t);
    const isDeep = layer !== undefined && layer.getX(a) > 0.5;
    addTriangle(out, view, a, index.getX(t + 1), index.getX(t + 2), half, isDeep ? deep : weights);
  }
}

/** Adds one triangle at the middles of the pixels that it covers; a shared edge belongs to one of its two sides. */
function addTriangle(
  { size, data }: CpuThickness,
  p: Float64Array,
  a: number,
  b: number,
  c: number,
  half: number,
  weights: Vector4,
): void {
  const scale = size / 2 / half;
  const px = (i: number) => (p[3 * i] / -p[3 * i + 2]) * scale + size / 2 - 0.5;
  const py = (i: number) => (p[3 * i + 1] / -p[3 * i + 2]) * scale + size / 2 - 0.5;
  const [ax, ay, bx, by, cx, cy] = [px(a), py(a), px(b), py(b), px(c), py(c)];
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (area === 0) return;
  const turn = Math.sign(area);
  const fromX = Math.max(0, Math.ceil(Math.min(ax, bx, cx)));
  const toX = Math.min(size - 1, Math.floor(Math.max(ax, bx, cx)));
  const fromY = Math.max(0, Math.ceil(Math.min(ay, by, cy)));
  const toY = Math.min(size - 1, Math.floor(Math.max(ay, by, cy)));
  if (fromX > toX || fromY > toY) return;
  const [ux, uy, uz] = [p[3 * b] - p[3 * a], p[3 * b + 1] - p[3 * a + 1], p[3 * b + 2] - p[3 * a + 2]];
  const [vx, vy, vz] = [p[3 * c] - p[3 * a], p[3 * c + 1] - p[3 * a + 1], p[3 * c + 2] - p[3 * a + 2]];
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const plane = nx * p[3 * a] + ny * p[3 * a + 1] + nz * p[3 * a + 2];
  for (let y = fromY; y <= toY; y++)
    for (let x = fromX; x <= toX; x++) {
      if (!(owns(ax, ay, bx, by, x, y, turn) && owns(bx, by, cx, cy, x, y, turn))) continue;
      if (!owns(cx, cy, ax, ay, x, y, turn)) continue;
      const dx = (x + 0.5 - size / 2) / scale;
      const dy = (y + 0.5 - size / 2) / scale;
      const facing = nx * dx + ny * dy - nz;
      const distance = (plane / facing) * Math.sqrt(dx * dx + dy * dy + 1) * -turn;
      const o = 4 * (y * size + x);
      data[o] += weights.x * distance;
      data[o + 1] += weights.y * distance;
      data[o + 2] += weights.z * distance;
      data[o + 3] += weights.w * distance;
    }
}

/** Whether a point lies inside an edge. The edge is always taken from its lower end, so both triangles that share it
 * compute the same number and exactly one of them has a point that lies on it. */
function owns(ax: number, ay: number, bx: number, by: number, x: number, y: number, turn: number): boolean {
  const swapped = ay > by || (ay === by && ax > bx);
  const side = swapped
    ? (ax - bx) * (y - by) - (ay - by) * (x - bx)
    : (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const within = (swapped ? -side : side) * turn;
  return within > 0 || (within === 0 && swapped === turn > 0);
}
