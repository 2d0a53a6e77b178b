import { BoxGeometry, type BufferGeometry, IcosahedronGeometry, LatheGeometry, Mesh, Vector2 } from 'three';
import { mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js';
import { describe, expect, it } from 'vitest';
import { dot, sub, type Vec3 } from '../../models/math/vec.ts';
import { type Beam, beamOf, magnificationAt, project } from '../../src/fluoro/arm.ts';
import { cpuThickness } from '../../src/fluoro/render/cpu-thickness.ts';
import {
  aimCamera,
  beamCamera,
  thicknessMaterial,
  thicknessScene,
} from '../../src/fluoro/render/thickness.ts';
import { compare, gpuThickness, pixelRay } from '../fixtures/thickness.ts';

const SIZE = 256;
const FIELD = 230;
/** Shorter paths lie within a pixel of a silhouette; they count in the root mean square of the whole picture. */
const FROM_MM = 4;
const AT: Vec3 = [9, -6, 12];

/** One solid off the isocentre, seen obliquely. */
function shot(geometry: BufferGeometry, orbitalDeg = 24, angularDeg = -11) {
  const solid = geometry.index === null ? mergeVertices(strip(geometry), 1e-5) : geometry;
  const scene = thicknessScene();
  const mesh = new Mesh(solid, thicknessMaterial(solid, { weights: [1, 0, 0, 0] }));
  mesh.position.set(...AT);
  mesh.updateMatrixWorld();
  scene.add(mesh);
  const beam = beamOf({ orbitalDeg, angularDeg }, [0, 0, 0], 650);
  const camera = beamCamera();
  aimCamera(camera, beam, FIELD);
  return { scene, camera, beam };
}

function strip(geometry: BufferGeometry): BufferGeometry {
  for (const name of ['normal', 'uv']) geometry.deleteAttribute(name);
  return geometry;
}

/** Path through a sphere round AT. */
const sphere =
  (beam: Beam, radius: number) =>
  (ray: Vec3): number => {
    const from = sub(beam.source, AT);
    const b = dot(from, ray);
    const under = b * b - dot(from, from) + radius * radius;
    return under > 0 ? 2 * Math.sqrt(under) : 0;
  };

/** Path through an axis-parallel box round AT. */
const box =
  (beam: Beam, half: Vec3) =>
  (ray: Vec3): number => {
    const from = sub(beam.source, AT);
    let enter = Number.NEGATIVE_INFINITY;
    let leave = Number.POSITIVE_INFINITY;
    for (let c = 0; c < 3; c++) {
      const [a, b] = [(-half[c] - from[c]) / ray[c], (half[c] - from[c]) / ray[c]];
      enter = Math.max(enter, Math.min(a, b));
      leave = Math.min(leave, Math.max(a, b));
    }
    return Math.max(0, leave - enter);
  };

/** Path through an upright cylinder round AT. */
const cylinder =
  (beam: Beam, radius: number, halfHeight: number) =>
  (ray: Vec3): number => {
    const from = sub(beam.source, AT);
    const a = ray[0] ** 2 + ray[2] ** 2;
    const b = from[0] * ray[0] + from[2] * ray[2];
    const under = b * b - a * (from[0] ** 2 + from[2] ** 2 - radius * radius);
    if (under <= 0) return 0;
    const root = Math.sqrt(under);
    const ends = [(-halfHeight - from[1]) / ray[1], (halfHeight - from[1]) / ray[1]];
    const enter = Math.max((-b - root) / a, Math.min(...ends));
    const leave = Math.min((-b + root) / a, Math.max(...ends));
    return Math.max(0, leave - enter);
  };

/** A tube, welded at its seam. */
function tube(outer: number, inner: number, halfHeight: number): BufferGeometry {
  const profile = [
    [inner, -halfHeight],
    [outer, -halfHeight],
    [outer, halfHeight],
    [inner, halfHeight],
    [inner, -halfHeight],
  ] as const;
  return mergeVertices(
    strip(
      new LatheGeometry(
        profile.map(([r, y]) => new Vector2(r, y)),
        1440,
      ),
    ),
    1e-5,
  );
}

const SOLIDS: readonly [string, () => BufferGeometry, (beam: Beam) => (ray: Vec3) => number][] = [
  ['sphere', () => new IcosahedronGeometry(20, 48), (beam) => sphere(beam, 20)],
  ['box', () => new BoxGeometry(30, 22, 40), (beam) => box(beam, [15, 11, 20])],
  [
    'hollow cylinder',
    () => tube(14, 9, 30),
    (beam) => {
      const [outer, inner] = [cylinder(beam, 14, 30), cylinder(beam, 9, 30)];
      return (ray) => outer(ray) - inner(ray);
    },
  ],
];

describe.each(SOLIDS)('paths through a %s', (_name, make, path) => {
  const { scene, camera, beam } = shot(make());
  const wanted = path(beam);
  const expected = (x: number, y: number) => wanted(pixelRay(beam, FIELD, SIZE, x, y));

  it('are what geometry says, within 1 % over the picture, in half floats', () => {
    const { rms, worst, over, pixels } = compare(
      gpuThickness(scene, camera, SIZE),
      0,
      expected,
      SIZE,
      FROM_MM,
    );
    expect(pixels).toBeGreaterThan(1500);
    expect(rms).toBeLessThan(0.0025);
    // Software GL rounds corners to a sixteenth of a pixel: on a rim a pixel may be given to the wrong face.
    expect(over).toBeLessThan(0.002);
    expect(worst).toBeLessThan(0.02);
  });

  it('are the same without a GPU that adds half floats', () => {
    const { rms, worst } = compare(cpuThickness(scene, camera, SIZE).data, 0, expected, SIZE, FROM_MM);
    expect(rms).toBeLessThan(0.01);
    expect(worst).toBeLessThan(0.01);
  });
});

describe('what is drawn', () => {
  it.each([
    [0, 0],
    [90, 0],
    [-20, 15],
  ])('stands where projection says, and as large, at %i and %i degrees', (orbitalDeg, angularDeg) => {
    const { scene, camera, beam } = shot(new IcosahedronGeometry(6, 24), orbitalDeg, angularDeg);
    const picture = gpuThickness(scene, camera, SIZE);
    let [sum, atX, atY, area] = [0, 0, 0, 0];
    for (let y = 0; y < SIZE; y++)
      for (let x = 0; x < SIZE; x++) {
        const path = picture[4 * (y * SIZE + x)];
        sum += path;
        atX += path * x;
        atY += path * y;
        area += path;
      }
    const mm = FIELD / SIZE;
    const [right, up] = project(beam, AT);
    expect(-((atX / sum + 0.5) * mm - FIELD / 2)).toBeCloseTo(right, 0);
    expect((atY / sum + 0.5) * mm - FIELD / 2).toBeCloseTo(up, 0);
    // The volume under the picture is the sphere's, enlarged twice over: area magnification, path as it is.
    const magnified = Math.sqrt((area * mm * mm) / ((4 / 3) * Math.PI * 6 ** 3));
    expect(Math.abs(magnified / magnificationAt(beam, AT) - 1)).toBeLessThan(0.005);
  });
});
