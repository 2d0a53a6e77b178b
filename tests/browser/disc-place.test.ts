import { Matrix4, Quaternion, Vector2, Vector3, Vector4 } from 'three';
import { expect, it } from 'vitest';
import { DISC_DEFAULTS } from '../../models/disc.ts';
import type { Manifest } from '../../models/manifest.ts';
import { discTable, discTexture } from '../../src/scene/section/cut/disc-table.ts';
import { DISC_PLACE } from '../../src/scene/section/shaders/disc-section.ts';
import { decodeMesh, type MeshData } from '../../src/session/load/mesh.ts';
import type { Targets } from '../../src/sim/fracture/targets.ts';
import { evaluate } from './glsl.ts';

const manifest: Manifest = await (await fetch('/models/manifest.json')).json();

async function baked(joint: 'T12-L1' | 'T4-T5'): Promise<MeshData> {
  const entry = manifest.discs[joint];
  if (entry === undefined) throw new Error(`${joint} is not baked`);
  return decodeMesh(await (await fetch(`/models/${entry.mesh.file}`)).arrayBuffer());
}

/** The upper vertebra has moved: tipped forwards, sunk and slid. */
const UPPER = new Matrix4().compose(
  new Vector3(1.2, -1, 0.3),
  new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), -0.09),
  new Vector3(1, 1, 1),
);

/** A lower endplate that has sunk most in front: by up to 6 mm. */
function sunk(mesh: MeshData): Targets {
  const none = () => new Float32Array(mesh.positions.length);
  const wedge = none();
  for (let v = 0; v < (mesh.follow?.length ?? 0); v++) {
    const depth = 3 + 3 * Math.tanh(mesh.positions[3 * v] / 12);
    wedge[3 * v + 1] = -depth * (1 - (mesh.follow?.[v] ?? 0) / 255);
  }
  return { wedge: { positions: wedge, normals: none() }, central: { positions: none(), normals: none() } };
}

/** Where each vertex stands, as the skin of two bones puts it. */
function standing(mesh: MeshData, targets: Targets | undefined, weight: number): [number, number, number][] {
  const at = new Vector3();
  const up = new Vector3();
  return Array.from(mesh.follow ?? [], (byte, v) => {
    for (const [c, axis] of (['x', 'y', 'z'] as const).entries())
      at[axis] = mesh.positions[3 * v + c] + weight * (targets?.wedge.positions[3 * v + c] ?? 0);
    up.copy(at).applyMatrix4(UPPER);
    return at.lerp(up, byte / 255).toArray();
  });
}

it.each([
  { joint: 'T12-L1', fracture: false },
  { joint: 'T12-L1', fracture: true },
  { joint: 'T4-T5', fracture: false },
] as const)(
  'the cut face knows where in the disc it is: $joint, broken $fracture',
  async ({ joint, fracture }) => {
    const mesh = await baked(joint);
    const targets = fracture ? sunk(mesh) : undefined;
    const weight = fracture ? 0.8 : 0;
    const table = discTable(mesh, targets);
    const texture = discTexture(table);
    const back = UPPER.clone().invert();
    const points = standing(mesh, targets, weight);
    const found = evaluate(
      `${DISC_PLACE}\nuniform mat4 uBack;`,
      'discPlace(q, (uBack * vec4(q, 1.0)).xyz)',
      {
        uDisc: { value: texture },
        uAxis: { value: new Vector4(...table.axis) },
        uWeights: { value: new Vector2(weight, 0) },
        uMoved: { value: 0 },
        uBack: { value: back },
      },
      points,
    );
    texture.dispose();
    const off = { radius: [] as number[], height: [] as number[] };
    for (let v = 0; v < points.length; v++) {
      const radius = mesh.mask[4 * v + 2] / 255;
      off.radius.push(Math.abs(found[4 * v] - radius));
      off.height.push(Math.abs(found[4 * v + 1] - (mesh.follow?.[v] ?? 0) / 255) * found[4 * v + 3]);
    }
    for (const list of Object.values(off)) list.sort((a, b) => a - b);
    expect(points.length).toBe(2 * (1 + 84 * DISC_DEFAULTS.rings) + 84 * (DISC_DEFAULTS.rows - 1));
    // Lamellae are some 0.035 of the radius thick; heights are in mm.
    const most = (list: number[], share: number): number => list[Math.floor(share * (list.length - 1))];
    expect(most(off.radius, 0.95)).toBeLessThan(0.02);
    expect(most(off.radius, 1)).toBeLessThan(0.07);
    expect(most(off.height, 0.95)).toBeLessThan(0.2);
    expect(most(off.height, 1)).toBeLessThan(0.6);
  },
);
