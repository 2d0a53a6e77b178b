import { describe, expect, it } from 'vitest';
import { thresholdFor, trabecularTile } from '../../models/trabeculae.ts';
import { tileTextures } from '../../src/scene/materials/textures.ts';
import { SHARE } from '../../src/scene/section/shaders/cancellous.ts';
import { evaluate } from './glsl.ts';

type Point = [number, number, number];
const block = trabecularTile();
/** Spread over the block without a lattice of its own. */
const POINTS = Array.from({ length: 4000 }, (_, i): Point => {
  const at = (root: number) => ((i * root) % 1) * block.edgeMm;
  return [at(0.819172513), at(0.671043607), at(0.549700478)];
});

/** Share of bone seen at each point by pixels of this size. */
function seen(fraction: number, pixelMm: number): number[] {
  const { tile, shares } = tileTextures(block);
  const uniforms = { uTile: { value: tile }, uShares: { value: shares }, uTileEdge: { value: block.edgeMm } };
  const functions = `${SHARE}
    float share(vec3 q) {
      pixelMm = ${pixelMm.toFixed(3)};
      return boneShare(q, ${fraction.toFixed(4)}, ${thresholdFor(block, fraction).toFixed(6)}, vec3(0.0));
    }`;
  const found = evaluate(functions, 'vec4(share(q))', uniforms, POINTS);
  tile.dispose();
  shares.dispose();
  return POINTS.map((_, i) => found[4 * i]);
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

describe('trabeculae on a cut face', () => {
  it.each([0.08, 0.134, 0.25, 0.4])('have the tone of their fraction at every distance: %f', (fraction) => {
    // Between its nodes, 0.075 mm apart, the block's values are drawn straight, which files the thinnest struts down.
    const nodes = mean(seen(fraction, 0.03));
    expect(fraction - nodes).toBeGreaterThan(-0.01);
    expect(fraction - nodes).toBeLessThan(0.025);
    for (const pixelMm of [0.15, 0.2, 0.3, 0.5, 1.5])
      expect(Math.abs(mean(seen(fraction, pixelMm)) - fraction)).toBeLessThan(0.12 * fraction + 0.004);
  });

  it('are sharp from near and quiet from afar', () => {
    const spreads = [0.03, 0.2, 0.6, 2].map((pixelMm) => spread(seen(0.134, pixelMm)));
    expect(spreads[0]).toBeGreaterThan(0.3);
    for (let i = 1; i < spreads.length; i++) expect(spreads[i]).toBeLessThan(spreads[i - 1]);
    expect(spreads[3]).toBeLessThan(0.06);
  });
});
