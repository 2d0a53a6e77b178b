import {
  ClampToEdgeWrapping,
  DataTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  RepeatWrapping,
} from 'three';
import { DISC_DEFAULTS } from '../../../../models/disc.ts';
import type { MeshData } from '../../../session/load/mesh.ts';
import type { Targets } from '../../../sim/fracture/targets.ts';

/** Directions round a disc that its table knows. */
export const ANGLES = 64;
const { rings: RINGS, rows: ROWS } = DISC_DEFAULTS;
/** Rows of the table: the faces from the middle to the rim, then the annulus' outside from below to above. */
export const TABLE_ROWS = RINGS + 1 + ROWS + 1;

/**
 * The shape of one disc by direction, so that a shader can tell where in the disc a point lies. ANGLES columns, four
 * numbers each: of the faces' rows y of the lower and the upper face, mm, and how far wedge and central part of the
 * fracture move the treated one; of the outside's rows the distance from the axis, mm, and both parts' share in it.
 */
export interface DiscTable {
  data: Float32Array;
  /** x and z of the faces' middles, lower then upper. */
  axis: [number, number, number, number];
}

/** `targets` are the disc's own morph targets, if it lies at the broken bone. */
export function discTable(mesh: MeshData, targets?: Targets): DiscTable {
  const { positions: p, mask, follow } = mesh;
  if (follow === null) throw new Error('not a disc');
  const axis: DiscTable['axis'] = [0, 0, 0, 0];
  for (let v = 0; v < follow.length; v++) {
    if (mask[4 * v + 2] === 0) axis.splice(follow[v] === 0 ? 0 : 2, 2, p[3 * v], p[3 * v + 2]);
  }
  const wedge = targets?.wedge.positions ?? new Float32Array(p.length);
  const central = targets?.central.positions ?? new Float32Array(p.length);
  const lines = Array.from({ length: TABLE_ROWS }, (): [Sample[], Sample[]] => [[], []]);
  for (let v = 0; v < follow.length; v++) {
    const up = follow[v] / 255;
    const [ax, az] = [axis[0] + (axis[2] - axis[0]) * up, axis[1] + (axis[3] - axis[1]) * up];
    const [x, z] = [p[3 * v] - ax, p[3 * v + 2] - az];
    const far = Math.hypot(x, z);
    const angle = Math.atan2(z, x);
    const ring = Math.round((mask[4 * v + 2] / 255) * RINGS);
    const onFace = mask[4 * v + 1] > 127;
    if (onFace) {
      const values = [p[3 * v + 1], wedge[3 * v + 1], central[3 * v + 1]];
      lines[ring][up > 0.5 ? 1 : 0].push({ angle, values });
    }
    if (ring < RINGS) continue;
    const outwards = (of: Float32Array): number => (of[3 * v] * x + of[3 * v + 2] * z) / (far || 1);
    lines[RINGS + 1 + Math.round(up * ROWS)][0].push({
      angle,
      values: [far, outwards(wedge), outwards(central)],
    });
  }
  return { data: tableOf(lines), axis };
}

/** What is known in one direction, radians. */
interface Sample {
  angle: number;
  values: readonly number[];
}

function tableOf(lines: readonly (readonly [Sample[], Sample[]])[]): Float32Array {
  const data = new Float32Array(4 * ANGLES * TABLE_ROWS);
  lines.forEach(([low, high], row) => {
    const first = resampled(low);
    const second = row <= RINGS ? resampled(high) : null;
    for (let i = 0; i < ANGLES; i++) {
      const o = 4 * (row * ANGLES + i);
      if (second === null) data.set(first[i], o);
      else data.set([first[i][0], second[i][0], first[i][1] + second[i][1], first[i][2] + second[i][2]], o);
    }
  });
  return data;
}

/** Even directions from 0, by straight lines between the known ones. */
function resampled(line: Sample[]): readonly (readonly number[])[] {
  line.sort((a, b) => a.angle - b.angle);
  const turn = 2 * Math.PI;
  return Array.from({ length: ANGLES }, (_, i) => {
    const angle = (i / ANGLES) * turn;
    const wanted = angle > Math.PI ? angle - turn : angle;
    const after = line.findIndex((sample) => sample.angle >= wanted);
    const next = line[Math.max(after, 0)];
    const last = line[(after <= 0 ? line.length : after) - 1];
    const span = (next.angle - last.angle + turn) % turn;
    const share = span < 1e-6 ? 0 : ((wanted - last.angle + turn) % turn) / span;
    return last.values.map((value, c) => value + (next.values[c] - value) * share);
  });
}

/** As a texture of half floats; directions repeat. Dispose it. */
export function discTexture({ data }: DiscTable): DataTexture {
  const texture = new DataTexture(Uint16Array.from(data, DataUtils.toHalfFloat), ANGLES, TABLE_ROWS);
  texture.type = HalfFloatType;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  texture.needsUpdate = true;
  return texture;
}
