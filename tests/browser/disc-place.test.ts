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

/** What a broken bone does to one face of a disc: its wedge part takes that away from the other face by up to 6 mm, most in
 * front; its central part by up to 2.5, most in the middle; and where it sinks it bulges by up to 1 mm. */
function sunk(mesh: MeshData, face: 0 | 1): Targets {
  const none = () => new Float32Array(mesh.positions.length);
  const [wedge, central] = [none(), none()];
  for (let v = 0; v < (mesh.follow?.length ?? 0); v++) {
    const up = (mesh.follow?.[v] ?? 0) / 255;
    const share = face === 1 ? up : 1 - up;
    const way = (face === 1 ? 1 : -1) * share;
    const [x, z] = [mesh.positions[3 * v], mesh.positions[3 * v + 2]];
    wedge[3 * v + 1] = way * (3 + 3 * Math.tanh(x / 12));
    central[3 * v + 1] = way * 2.5 * (1 - (mesh.mask[4 * v + 2] / 255) ** 2);
    const far = Math.hypot(x, z) || 1;
    for (const [c, off] of [
      [0, x / far],
      [2, z / far],
    ])
      wedge[3 * v + c] = off * share * (mesh.mask[4 * v + 2] / 255) ** 2;
  }
  return {
    wedge: { positions: wedge, normals: none() },
    central: { positions: central, normals: none() },
  };
}

/** A broken bone's part in a disc: which face it moves, how, and how far it has broken. */
interface Move {
  face: 0 | 1;
  targets: Targets;
  weights: readonly [number, number];
}

/** Where each vertex stands, as the skin of two bones puts it. */
function standing(mesh: MeshData, moves: readonly Move[]): [number, number, number][] {
  const at = new Vector3();
  const up = new Vector3();
  return Array.from(mesh.follow ?? [], (byte, v) => {
    for (const [c, axis] of (['x', 'y', 'z'] as const).entries())
      at[axis] = moves.reduce(
        (sum, { targets: { wedge, central }, weights }) =>
          sum + weights[0] * wedge.positions[3 * v + c] + weights[1] * central.positions[3 * v + c],
        mesh.positions[3 * v + c],
      );
    up.copy(at).applyMatrix4(UPPER);
    return at.lerp(up, byte / 255).toArray();
  });
}

it.each([
  { joint: 'T12-L1', broken: [] },
  { joint: 'T12-L1', broken: [0] },
  { joint: 'T12-L1', broken: [1] },
  { joint: 'T12-L1', broken: [1, 0] },
  { joint: 'T4-T5', broken: [] },
] as const)(
  'the cut face knows where in the disc it is: $joint, faces that broken bones move: $broken',
  async ({ joint, broken }) => {
    const mesh = await baked(joint);
    const moves = broken.map(
      (face): Move => ({ face, targets: sunk(mesh, face), weights: face === 0 ? [0.8, 0.3] : [0.5, 0.9] }),
    );
    const [first, second] = moves;
    const table = discTable(mesh, first?.targets);
    const texture = discTexture(table);
    const other = second === undefined ? texture : discTexture(discTable(mesh, second.targets));
    const back = UPPER.clone().invert();
    const points = standing(mesh, moves);
    const found = evaluate(
      `${DISC_PLACE}\nuniform mat4 uBack;`,
      'discPlace(q, (uBack * vec4(q, 1.0)).xyz)',
      {
        uDisc: { value: texture },
        uAxis: { value: new Vector4(...table.axis) },
        uWeights: { value: new Vector2(...(first?.weights ?? [0, 0])) },
        uMoved: { value: first?.face ?? 0 },
        uOther: { value: other },
        uOtherWeights: { value: new Vector2(...(second?.weights ?? [0, 0])) },
        uBack: { value: back },
      },
      points,
    );
    texture.dispose();
    other.dispose();
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
