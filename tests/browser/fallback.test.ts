import { WebGLRenderer } from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { beamOf } from '../../src/fluoro/arm.ts';
import { isocentreOf } from '../../src/fluoro/landmarks.ts';
import { fluoroscope } from '../../src/fluoro/render/fluoroscope.ts';
import { trunkOf } from '../../src/fluoro/torso.ts';
import { DEFAULT_FLUORO, type PaneName } from '../../src/session/view/fluoro-view.ts';
import { type XrayCase, xrayCase } from '../fixtures/xray-case.ts';

/** Edge of a picture, pixels; means over squares of this edge are compared, since noise is no fault. */
const SIZE = 200;
const SQUARE = 5;

/** Grey values 0 to 1 of the shown picture, square by square. */
function shown(gl: WebGLRenderer, given: XrayCase, pane: PaneName): number[] {
  const { looked, manifest } = given;
  const { orbitalDeg, angularDeg } = DEFAULT_FLUORO[pane];
  const at = isocentreOf(looked, manifest.levels.L1.landmarks, 'body');
  const scope = fluoroscope(gl);
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  given.root.updateMatrixWorld();
  scope.pose(given.root, given.settings);
  scope.take(pane, {
    beam: beamOf({ orbitalDeg, angularDeg }, at, 650),
    trunk: trunkOf(looked),
    fieldMm: 230,
    seed: 5,
    size: SIZE,
  });
  scope.show(pane, DEFAULT_FLUORO, canvas);
  scope.dispose();
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, SIZE, SIZE).data ?? new Uint8ClampedArray();
  const across = SIZE / SQUARE;
  const means = new Array<number>(across * across).fill(0);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++)
      means[Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE)] +=
        pixels[4 * (y * SIZE + x)] / 255 / SQUARE ** 2;
  return means;
}

const rms = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describe('the shown picture without half-float targets', () => {
  let given: XrayCase;
  const gl = new WebGLRenderer({ preserveDrawingBuffer: true });
  gl.setPixelRatio(1);
  gl.setSize(SIZE, SIZE);
  beforeAll(async () => {
    given = await xrayCase();
  }, 60_000);

  it.each(['ap', 'lateral'] as const)('%s: is the same within 5 per cent', (pane) => {
    const fine = shown(gl, given, pane);
    const has = vi.spyOn(gl.extensions, 'has').mockReturnValue(false);
    const coarse = shown(gl, given, pane);
    has.mockRestore();
    // A picture and not a grey field: what is compared varies a good deal more than the bound.
    const mean = fine.reduce((sum, value) => sum + value, 0) / fine.length;
    expect(rms(fine.map((value) => value - mean))).toBeGreaterThan(0.12);
    const off = rms(fine.map((value, i) => value - coarse[i])) / rms(fine);
    console.log(`${pane}: ${(100 * off).toFixed(2)} %`);
    expect(off).toBeLessThan(0.05);
  });
});
