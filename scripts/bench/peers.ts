import FlatQueue from 'flatqueue';
import { marchingCubes, surfaceNets } from 'isosurface';
import ndarray from 'ndarray';
import netsOf from 'surface-nets';
import { forEachNode, type Grid, gridOver, nodeCount } from '../../src/sim/field/grid.ts';
import { isosurfaceOn } from '../../src/sim/field/isosurface.ts';
import { levelAt } from '../../src/sim/field/level-curve.ts';
import { fastMarch } from '../../src/sim/field/march.ts';
import { meshBuffer } from '../../src/sim/field/mesh.ts';
import type { LevelPlan } from '../../src/sim/level/plan.ts';
import { median, type Row } from './row.ts';

const ROUNDS = 21;

/** Times several ways of doing the same, turn by turn, so that a busy moment of the machine hits all of them. */
function sideBySide(ways: Readonly<Record<string, () => void>>): Record<string, number> {
  const spent: Record<string, number[]> = {};
  for (const name of Object.keys(ways)) spent[name] = [];
  for (let round = -5; round < ROUNDS; round++)
    for (const [name, way] of Object.entries(ways)) {
      const began = performance.now();
      way();
      if (round >= 0) spent[name].push(performance.now() - began);
    }
  return Object.fromEntries(Object.entries(spent).map(([name, times]) => [name, median(times)]));
}

/** Rows for each way; ours may not take longer than the fastest peer. */
function rowsOf(what: string, ours: string, times: Readonly<Record<string, number>>): Row[] {
  const peers = Object.entries(times).filter(([name]) => name !== ours);
  const fastest = Math.min(...peers.map(([, ms]) => ms));
  return [
    { name: `${what}: ours`, value: times[ours], unit: 'ms', budget: Number(fastest.toFixed(2)) },
    ...peers.map(([name, ms]): Row => ({ name: `${what}: ${name}`, value: ms, unit: 'ms', budget: null })),
  ];
}

/** The surface of the default case's cement on its own grid, by us and by packages that others use. */
function surfaceRows({ cementing }: LevelPlan): Row[] {
  const side = cementing?.sides[0];
  if (cementing === null || side === undefined) throw new Error('no cement to measure');
  const { grid } = cementing;
  const [nx, ny, nz] = grid.size;
  const level = levelAt(side.curve, side.finalMl);
  const data = side.arrival;
  const extract = isosurfaceOn(grid);
  const mesh = meshBuffer(40_000);
  const array = ndarray(data, [nx, ny, nz], [1, nx, nx * ny]);
  const potential = (x: number, y: number, z: number) => data[x + nx * (y + ny * z)] - level;
  const times = sideBySide({
    ours: () => extract(data, level, mesh),
    'surface-nets': () => netsOf(array, level),
    'isosurface, surface nets': () => surfaceNets([nx, ny, nz], potential),
    'isosurface, marching cubes': () => marchingCubes([nx, ny, nz], potential),
  });
  return rowsOf('surface of cement', 'ours', times);
}

/** A plain Dijkstra over 6 or 26 neighbours with a fast queue: what one would write without fast marching. */
function dijkstra(grid: Grid, slowness: Float32Array, start: number, neighbours: 6 | 26): Float32Array {
  const [nx, ny, nz] = grid.size;
  const steps: number[] = [];
  const lengths: number[] = [];
  for (let k = -1; k <= 1; k++)
    for (let j = -1; j <= 1; j++)
      for (let i = -1; i <= 1; i++) {
        const squared = i * i + j * j + k * k;
        if (squared === 0 || (neighbours === 6 && squared > 1)) continue;
        steps.push(i + nx * (j + ny * k));
        lengths.push(Math.sqrt(squared) * grid.spacing);
      }
  const arrival = new Float32Array(nodeCount(grid)).fill(1e6);
  const settled = new Uint8Array(arrival.length);
  for (let o = 0; o < settled.length; o++) {
    const i = o % nx;
    const j = Math.floor(o / nx) % ny;
    const k = Math.floor(o / (nx * ny));
    if (i === 0 || j === 0 || k === 0 || i === nx - 1 || j === ny - 1 || k === nz - 1) settled[o] = 1;
  }
  const queue = new FlatQueue<number>();
  arrival[start] = 0;
  queue.push(start, 0);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (settled[node] !== 0) continue;
    settled[node] = 1;
    for (let s = 0; s < steps.length; s++) {
      const next = node + steps[s];
      if (settled[next] !== 0) continue;
      const value = arrival[node] + slowness[next] * lengths[s];
      if (value >= arrival[next]) continue;
      arrival[next] = value;
      queue.push(next, value);
    }
  }
  return arrival;
}

/** A front from a point in even bone, whose arrival is the distance: time spent, and mean error in spacings. */
function frontRows(): Row[] {
  const grid = gridOver([-20, -20, -20], [20, 20, 20], 120_000);
  const [nx, ny, nz] = grid.size;
  const slowness = new Float32Array(nodeCount(grid)).fill(1);
  const start = (nx >> 1) + nx * ((ny >> 1) + ny * (nz >> 1));
  let centre = [0, 0, 0];
  forEachNode(grid, (o, x, y, z) => {
    if (o === start) centre = [x, y, z];
  });
  const error = (arrival: Float32Array): number => {
    let [sum, count] = [0, 0];
    forEachNode(grid, (o, x, y, z) => {
      const exact = Math.hypot(x - centre[0], y - centre[1], z - centre[2]);
      if (exact > 17 || exact < 3) return;
      sum += Math.abs(arrival[o] - exact) / grid.spacing;
      count++;
    });
    return sum / count;
  };
  const marched = () => fastMarch(grid, slowness, [{ node: start, arrival: 0 }]);
  const walked = (neighbours: 6 | 26) => dijkstra(grid, slowness, start, neighbours);
  const times = sideBySide({
    ours: marched,
    'Dijkstra over 26 on flatqueue': () => walked(26),
  });
  // Six neighbours take less time than ours and err by eight spacings: for information, not as a peer.
  const { crude } = sideBySide({ crude: () => walked(6) });
  return [
    ...rowsOf('front over 120,000 nodes', 'ours', times),
    { name: 'front over 120,000 nodes: Dijkstra over 6', value: crude, unit: 'ms', budget: null },
    { name: 'error of the front: ours', value: error(marched()), unit: 'h', budget: error(walked(26)) },
    { name: 'error of the front: Dijkstra over 26', value: error(walked(26)), unit: 'h', budget: null },
    { name: 'error of the front: Dijkstra over 6', value: error(walked(6)), unit: 'h', budget: null },
  ];
}

/** Ours beside what could be had from npm, on the same grids in the same run. */
export const peerRows = (made: LevelPlan): Row[] => [...surfaceRows(made), ...frontRows()];
