import { expect, it } from 'vitest';
import type { Manifest } from '../../models/manifest.ts';
import { BONE_FIELD, fieldNormal, fieldUniforms, nearSky } from '../../src/scene/materials/bone-field.ts';
import { fieldTexture, setBox } from '../../src/scene/materials/textures.ts';
import { decodeDistance } from '../../src/session/load/distance.ts';
import { decodeMesh } from '../../src/session/load/mesh.ts';
import { evaluate } from './glsl.ts';

it('the shader and its twin agree on normals and on what stands close over the surface', async () => {
  const manifest: Manifest = await (await fetch('/models/manifest.json')).json();
  const { fine, distance } = manifest.levels.L1;
  const fetched = async (file: string) => (await fetch(`/models/${file}`)).arrayBuffer();
  const mesh = await decodeMesh(await fetched(fine.file));
  const field = await decodeDistance(await fetched(distance.file), distance);
  const uniforms = fieldUniforms();
  uniforms.uField.value = fieldTexture(field);
  setBox(field, uniforms.uFieldLow.value, uniforms.uFieldExtent.value);
  const points = Array.from({ length: 600 }, (_, i) => {
    const [x, y, z] = mesh.positions.subarray(48 * i, 48 * i + 3);
    return [x, y, z] as const;
  });
  const found = evaluate(BONE_FIELD, 'vec4(fieldNormal(q), nearSky(q, fieldNormal(q)))', uniforms, points);
  const skies = points.map((point, i) => {
    const normal = fieldNormal(field, point);
    const sky = nearSky(field, point, normal);
    // Half floats, and a GPU that blends texels in 1/256 steps.
    for (let c = 0; c < 3; c++) expect(Math.abs(found[4 * i + c] - normal[c])).toBeLessThan(0.02);
    expect(Math.abs(found[4 * i + 3] - sky)).toBeLessThan(0.01);
    return sky;
  });
  // Of 600 places all over the bone most are open, and some lie in corners.
  expect(skies.filter((sky) => sky > 0.95).length).toBeGreaterThan(300);
  expect(Math.min(...skies)).toBeLessThan(0.85);
});
