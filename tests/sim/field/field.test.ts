import { describe, expect, it } from 'vitest';
import { freeRadius, gauge } from '../../../src/sim/balloon/balloon.ts';
import { forEachNode, type Grid, gridOver, nodeCount } from '../../../src/sim/field/grid.ts';
import { isosurfaceOn } from '../../../src/sim/field/isosurface.ts';
import { levelAt, levelCurve } from '../../../src/sim/field/level-curve.ts';
import { fastMarch, type Seed, upwindSteepness } from '../../../src/sim/field/march.ts';
import { meshBuffer, meshVolumeMl } from '../../../src/sim/field/mesh.ts';

const cube = (half: number, nodes: number): Grid =>
  gridOver([-half, -half, -half], [half, half, half], nodes);

const values = (grid: Grid, of: (x: number, y: number, z: number) => number): Float32Array => {
  const data = new Float32Array(nodeCount(grid));
  forEachNode(grid, (o, x, y, z) => {
    data[o] = of(x, y, z);
  });
  return data;
};

/** A ball of exact arrivals round the centre, so that the order of the scheme shows. */
function ballSeeds(grid: Grid, radius: number): Seed[] {
  const seeds: Seed[] = [];
  forEachNode(grid, (node, x, y, z) => {
    const arrival = Math.hypot(x, y, z);
    if (arrival < radius) seeds.push({ node, arrival });
  });
  return seeds;
}

function marchError(nodes: number): { h: number; error: number } {
  const grid = cube(10, nodes);
  const arrival = fastMarch(
    grid,
    values(grid, () => 1),
    ballSeeds(grid, 2.5),
  );
  let error = 0;
  let count = 0;
  forEachNode(grid, (o, x, y, z) => {
    const r = Math.hypot(x, y, z);
    if (r < 3 || r > 9.5) return;
    error += Math.abs(arrival[o] - r);
    count++;
  });
  return { h: grid.spacing, error: error / count };
}

describe('fast marching', () => {
  it('solves the Eikonal equation to first order', () => {
    const coarse = marchError(8_000);
    const fine = marchError(64_000);
    const order = Math.log(coarse.error / fine.error) / Math.log(coarse.h / fine.h);
    expect(fine.error).toBeLessThan(0.25);
    expect(order).toBeGreaterThan(0.75);
    expect(order).toBeLessThan(1.4);
  });

  it('is slower through slow bone, by exactly its slowness along a line', () => {
    const grid = cube(10, 20_000);
    const slow = values(grid, (x) => (x > 0 ? 3 : 1));
    const plane: Seed[] = [];
    forEachNode(grid, (node, x) => {
      if (x < -8) plane.push({ node, arrival: x + 8 });
    });
    const arrival = fastMarch(grid, slow, plane);
    forEachNode(grid, (o, x, y, z) => {
      if (x < 2 || x > 8 || Math.hypot(y, z) > 3) return;
      expect(arrival[o]).toBeCloseTo(8 + 3 * x, -0.5);
    });
  });

  it('enters no closed node and stops where it is told to', () => {
    const grid = cube(10, 8_000);
    const arrival = fastMarch(
      grid,
      values(grid, () => 1),
      ballSeeds(grid, 1.5),
      4,
    );
    forEachNode(grid, (o, x, y, z) => {
      if (Math.hypot(x, y, z) > 5) expect(arrival[o]).toBe(1e6);
    });
  });
});

describe('isosurfaces', () => {
  const shapes = [
    ['a ball', (x: number, y: number, z: number) => Math.hypot(x, y, z) - 7, (4 / 3) * Math.PI * 343],
    [
      'an ellipsoid',
      (x: number, y: number, z: number) => (Math.hypot(x / 8, y / 5, z / 6.5) - 1) * 5,
      (4 / 3) * Math.PI * 8 * 5 * 6.5,
    ],
  ] as const;

  it.each(shapes)('close %s, wind it outwards and find its volume within 1 %%', (_name, shape, cubicMm) => {
    const grid = cube(10, 120_000);
    const mesh = meshBuffer(40_000);
    isosurfaceOn(grid)(values(grid, shape), 0, mesh);
    expect(meshVolumeMl(mesh.positions, mesh.index, mesh.indices)).toBeGreaterThan((cubicMm / 1000) * 0.99);
    expect(meshVolumeMl(mesh.positions, mesh.index, mesh.indices)).toBeLessThan((cubicMm / 1000) * 1.01);
    const edges = new Map<string, number>();
    for (let t = 0; t < mesh.indices; t += 3)
      for (let c = 0; c < 3; c++) {
        const edge = `${mesh.index[t + c]} ${mesh.index[t + ((c + 1) % 3)]}`;
        edges.set(edge, (edges.get(edge) ?? 0) + 1);
      }
    for (const [edge, times] of edges) {
      const [a, b] = edge.split(' ');
      expect(times).toBe(1);
      expect(edges.get(`${b} ${a}`)).toBe(1);
    }
  });

  it('cut two solids at their common wall without overlap', () => {
    const grid = cube(10, 60_000);
    const left = values(grid, (x, y, z) => Math.hypot(x + 3, y, z));
    const right = values(grid, (x, y, z) => Math.hypot(x - 3, y, z));
    const cut = left.map((value, o) => (value - right[o]) / 2);
    const mesh = meshBuffer(40_000);
    isosurfaceOn(grid)(left, 6, mesh, cut);
    for (let o = 0; o < mesh.vertices * 3; o += 3) expect(mesh.positions[o]).toBeLessThan(0.35);
  });
});

describe('volumes', () => {
  it('find the level of any volume within 1 % on the mesh itself', () => {
    const grid = cube(10, 60_000);
    const arrival = values(grid, (x, y, z) => Math.hypot(x, y * 1.2, z));
    const mesh = meshBuffer(40_000);
    const extract = isosurfaceOn(grid);
    const measure = (level: number) => {
      extract(arrival, level, mesh);
      return meshVolumeMl(mesh.positions, mesh.index, mesh.indices);
    };
    const ones = new Float32Array(arrival.length).fill(1);
    const curve = levelCurve({ grid, arrival, stretch: [ones], blend: () => [1], maxMl: 2.5, measure });
    for (let ml = 0.1; ml <= 2.5; ml += 0.08)
      expect(Math.abs(measure(levelAt(curve, ml)) / ml - 1)).toBeLessThan(0.01);
  });
});

describe('the free balloon', () => {
  it('is a sphere when it has no length and grows as fast along as across', () => {
    for (const [rho, s] of [
      [3, 4],
      [0, 5],
      [5, 0],
    ])
      expect(gauge(rho, s, 0, 1)).toBeCloseTo(5, 3);
  });

  it('holds its volume: 2.4 mL in a 15 mm balloon is an ellipsoid of that volume', () => {
    const e = freeRadius(2.4, 15);
    expect(gauge(e, 0, 15)).toBeCloseTo(e, 2);
    expect(((4 / 3) * Math.PI * e * e * (7.5 + 0.42 * e)) / 1000).toBeCloseTo(2.4, 3);
  });

  it('grows as a sphere in uniform bone, radius within 2 %', () => {
    const grid = cube(12, 60_000);
    const free = values(grid, (x, y, z) => gauge(Math.hypot(x, z), Math.abs(y), 0, 1));
    const seeds: Seed[] = [];
    const slowness = values(grid, () => 1);
    const [nx, ny, nz] = grid.size;
    for (let k = 1; k < nz - 1; k++)
      for (let j = 1; j < ny - 1; j++)
        for (let i = 1; i < nx - 1; i++) {
          const node = i + nx * (j + ny * k);
          if (free[node] < 1.7 * grid.spacing) seeds.push({ node, arrival: free[node] });
          slowness[node] = upwindSteepness(grid, free, node);
        }
    const arrival = fastMarch(grid, slowness, seeds);
    const mesh = meshBuffer(40_000);
    isosurfaceOn(grid)(arrival, 8, mesh);
    expect(mesh.vertices).toBeGreaterThan(1000);
    for (let o = 0; o < mesh.vertices * 3; o += 3) {
      const r = Math.hypot(mesh.positions[o], mesh.positions[o + 1], mesh.positions[o + 2]);
      expect(Math.abs(r / 8 - 1)).toBeLessThan(0.02);
    }
  });
});
