import type { Mesh, ShaderMaterial, Vector4 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { cross, dot, sub, type Vec3 } from '../../models/math/vec.ts';
import { type Beam, beamOf } from '../../src/fluoro/arm.ts';
import { CHANNEL_MU } from '../../src/fluoro/attenuation.ts';
import { isocentreOf } from '../../src/fluoro/landmarks.ts';
import { presetArm } from '../../src/fluoro/presets.ts';
import { cpuThickness } from '../../src/fluoro/render/cpu-thickness.ts';
import { type Subjects, subjects } from '../../src/fluoro/render/subjects.ts';
import { aimCamera, beamCamera } from '../../src/fluoro/render/thickness.ts';
import { gpuThickness, pixelRay, worldTriangles } from '../fixtures/thickness.ts';
import { type XrayCase, xrayCase } from '../fixtures/xray-case.ts';

/** The picture is 256 pixels square, four rays to each, as the panes sample it. */
const PICTURE = 256;
const SIZE = 2 * PICTURE;
const FIELD = 230;

/**
 * The slow reference: every ray through the middle of a pixel is met with every triangle that may lie under it, and
 * the distances of the crossings are summed in double precision. Shares nothing with the passes but the meshes.
 */
function castRays(people: Subjects, beam: Beam): Float64Array {
  const sums = new Float64Array(SIZE * SIZE * 4);
  const rays: Vec3[] = [];
  for (let y = 0; y < SIZE; y++) for (let x = 0; x < SIZE; x++) rays.push(pixelRay(beam, FIELD, SIZE, x, y));
  const pixel = (at: Vec3): [number, number] => {
    const from = sub(at, beam.source);
    const k = 1000 / -dot(from, beam.toSource);
    return [
      (0.5 - (k * dot(from, beam.right)) / FIELD) * SIZE - 0.5,
      (0.5 + (k * dot(from, beam.up)) / FIELD) * SIZE - 0.5,
    ];
  };
  for (const object of people.scene.children) {
    const mesh = object as Mesh;
    if (!mesh.visible) continue;
    const { uWeights, uDeepWeights } = (mesh.material as ShaderMaterial).uniforms;
    const layer = mesh.geometry.getAttribute('layer');
    const index = mesh.geometry.index;
    const corners = worldTriangles(mesh);
    for (let t = 0; t < corners.length; t += 9) {
      const corner = (i: number): Vec3 => [
        corners[t + 3 * i],
        corners[t + 3 * i + 1],
        corners[t + 3 * i + 2],
      ];
      const [a, b, c] = [corner(0), corner(1), corner(2)];
      const [pa, pb, pc] = [pixel(a), pixel(b), pixel(c)];
      const low = (i: 0 | 1) => Math.max(0, Math.ceil(Math.min(pa[i], pb[i], pc[i]) - 1e-6));
      const high = (i: 0 | 1) => Math.min(SIZE - 1, Math.floor(Math.max(pa[i], pb[i], pc[i]) + 1e-6));
      const deep = layer !== undefined && layer.getX(index?.getX(t / 3) ?? 0) > 0.5;
      const weights = (deep ? uDeepWeights.value : uWeights.value) as Vector4;
      const [e1, e2, from] = [sub(b, a), sub(c, a), sub(beam.source, a)];
      const q = cross(from, e1);
      for (let y = low(1); y <= high(1); y++)
        for (let x = low(0); x <= high(0); x++) {
          const ray = rays[y * SIZE + x];
          const p = cross(ray, e2);
          const det = dot(e1, p);
          if (Math.abs(det) < 1e-14) continue;
          const u = dot(from, p) / det;
          const v = dot(ray, q) / det;
          if (u < 0 || v < 0 || u + v > 1) continue;
          const distance = ((det > 0 ? -1 : 1) * dot(e2, q)) / det;
          const o = 4 * (y * SIZE + x);
          sums[o] += weights.x * distance;
          sums[o + 1] += weights.y * distance;
          sums[o + 2] += weights.z * distance;
          sums[o + 3] += weights.w * distance;
        }
    }
  }
  return sums;
}

/** Beyond this nothing gets through that a detector could tell from its noise, nepers: a tube seen end on has 120. */
const BLACK = 6;

/** What is absorbed on each pixel of the picture, nepers. */
function picture(sums: ArrayLike<number>): Float64Array {
  const out = new Float64Array(PICTURE * PICTURE);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      let depth = 0;
      for (let c = 0; c < 4; c++) depth += CHANNEL_MU[c] * sums[4 * (y * SIZE + x) + c];
      out[(y >> 1) * PICTURE + (x >> 1)] += Math.min(depth, BLACK) / 4;
    }
  return out;
}

/** Root of the mean squared difference of two pictures over the root of the mean square. */
function normalisedRms(got: ArrayLike<number>, want: ArrayLike<number>): number {
  const [a, b] = [picture(got), picture(want)];
  let error = 0;
  let power = 0;
  for (let i = 0; i < b.length; i++) {
    error += (a[i] - b[i]) ** 2;
    power += b[i] ** 2;
  }
  return Math.sqrt(error / power);
}

describe('the default case against a ray-caster', () => {
  let given: XrayCase;
  const people = subjects();
  const beamAt = (orbitalDeg: number, angularDeg: number): Beam => {
    const marks = given.manifest.levels.L1.landmarks;
    return beamOf({ orbitalDeg, angularDeg }, isocentreOf(given.looked, marks, 'body'), 650);
  };
  beforeAll(async () => {
    given = await xrayCase();
    people.sync(given.root, given.settings);
  }, 60_000);

  it('has what must be in it', () => {
    // Five bones with their inner surfaces, a disc, the ribs, two balloons, two cannulas.
    expect(people.scene.children.length).toBe(5 * 2 + 1 + 1 + 2 + 2);
  });

  it.each(['AP', 'lateral', 'bull’s eye', 'oblique'])('%s: differs by less than 2 per cent', (name) => {
    const { looked, manifest } = given;
    const down = presetArm('bullseye-left', looked, manifest.levels.L1.landmarks, 650);
    const [orbitalDeg, angularDeg] = {
      AP: [0, 0],
      lateral: [90, 0],
      'bull’s eye': [down.orbitalDeg, down.angularDeg],
      oblique: [35, -20],
    }[name] as [number, number];
    const beam = beamAt(orbitalDeg, angularDeg);
    const camera = beamCamera();
    aimCamera(camera, beam, FIELD);
    const want = castRays(people, beam);
    const half = normalisedRms(gpuThickness(people.scene, camera, SIZE), want);
    const coarse = normalisedRms(cpuThickness(people.scene, camera, SIZE).data, want);
    console.log(
      `${name}: half floats ${(100 * half).toFixed(2)} %, without GPU ${(100 * coarse).toFixed(2)} %`,
    );
    expect(half).toBeLessThan(0.02);
    expect(coarse).toBeLessThan(0.005);
  });
});
