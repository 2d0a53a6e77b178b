import { Vector2, Vector3 } from 'three';
import { expect, it } from 'vitest';
import type { Manifest } from '../../models/manifest.ts';
import { thresholdFor, trabecularTile } from '../../models/trabeculae.ts';
import { setBox, shiftTexture } from '../../src/scene/materials/textures.ts';
import { THRESHOLD } from '../../src/scene/section/shaders/cut.ts';
import { MATERIAL_POINT } from '../../src/scene/section/shaders/section.ts';
import { decodeDistance } from '../../src/session/load/distance.ts';
import { anatomyOf, skeletonFor } from '../../src/sim/anatomy.ts';
import { parseCase } from '../../src/sim/case/parse.ts';
import { sample } from '../../src/sim/field/sample.ts';
import { fractureOf } from '../../src/sim/fracture/fracture.ts';
import { bodyOf } from '../../src/sim/level/body.ts';
import { evaluate } from './glsl.ts';

async function treated(partial: object) {
  const { case: patientCase } = parseCase(partial);
  if (patientCase === null) throw new Error('the case is refused');
  const [one] = patientCase.levels;
  const manifest: Manifest = await (await fetch('/models/manifest.json')).json();
  const entry = manifest.levels[one.level].distance;
  const packed = await (await fetch(`/models/${entry.file}`)).arrayBuffer();
  const skeleton = skeletonFor(manifest, patientCase.patient);
  const anatomy = anatomyOf(skeleton, one.level, await decodeDistance(packed, entry));
  const fracture = fractureOf(anatomy.landmarks[one.level], one.fracture);
  return { fracture, body: bodyOf(anatomy, fracture) };
}

it.each([
  { fracture: { shape: 'wedge', heightLoss: 0.4 } },
  { fracture: { shape: 'crush', heightLoss: 0.6, lateralTilt: 0.5 } },
  { fracture: { level: 'T8', shape: 'biconcave', heightLoss: 0.45 } },
])('the cut face shows the bone that stands there: $fracture', async (partial) => {
  const { fracture, body } = await treated(partial);
  const { grid } = body;
  // Points well inside the healthy body, spread by a fixed stride, and where the fracture puts them.
  const material = [...body.inside]
    .filter((o) => sample(grid, body.distance, ...nodeAt(grid, o)) < -1.5 && body.coordinates[3 * o] > 0.1)
    .filter((_, i) => i % 37 === 0)
    .map((o) => nodeAt(grid, o));
  const [wedge, central] = [0.8, 0.6];
  const broken = material.map((point) => fracture.place(point, wedge, central));
  const uniforms = {
    uWedge: { value: shiftTexture(grid, body.shift, 0, body.distance) },
    uCentral: { value: shiftTexture(grid, body.shift, 3, body.distance) },
    uGridLow: { value: new Vector3() },
    uGridExtent: { value: new Vector3() },
    uWeights: { value: new Vector2(wedge, central) },
  };
  setBox(grid, uniforms.uGridLow.value, uniforms.uGridExtent.value);
  const found = evaluate(MATERIAL_POINT, 'materialPoint(q)', uniforms, broken);
  const errors = material
    .map(([x, y, z], i) => Math.hypot(found[4 * i] - x, found[4 * i + 1] - y, found[4 * i + 2] - z))
    .sort((a, b) => a - b);
  expect(material.length).toBeGreaterThan(200);
  // The grid is about 1 mm; where bone is crushed hardest one point stands for several.
  expect(errors[Math.floor(0.5 * errors.length)]).toBeLessThan(0.05);
  expect(errors[Math.floor(0.98 * errors.length)]).toBeLessThan(0.5);
});

it('the shader and its twin agree on how dense bone is', () => {
  const tile = trabecularTile();
  const fractions = Array.from({ length: 61 }, (_, i) => i / 100);
  const found = evaluate(
    THRESHOLD,
    'vec4(thresholdFor(q.x))',
    { uThreshold: { value: tile.threshold } },
    fractions.map((fraction) => [fraction, 0, 0]),
  );
  fractions.forEach((fraction, i) => {
    expect(found[4 * i]).toBeCloseTo(thresholdFor(tile, fraction), 5);
  });
});

function nodeAt(grid: { origin: readonly number[]; spacing: number; size: readonly number[] }, o: number) {
  const [nx, ny] = grid.size;
  const i = o % nx;
  const j = Math.floor(o / nx) % ny;
  const k = Math.floor(o / (nx * ny));
  return [0, 1, 2].map((a) => grid.origin[a] + [i, j, k][a] * grid.spacing) as [number, number, number];
}
