import type { Level } from '../levels.ts';
import type { Landmarks } from '../manifest.ts';
import { degrees } from '../math/scalar.ts';
import { distance } from '../math/vec.ts';
import table from '../morphometry.json' with { type: 'json' };
import { type LevelValues, valuesOf } from '../vertebra/table.ts';

/** A dimension that the table asks for and the baked mesh must show. */
export interface Readback {
  title: string;
  /** Row of the table that it reads back. */
  name: keyof LevelValues;
  unit: string;
  tolerance: number;
  /** Levels whose mesh has no such thing to measure. */
  except: readonly Level[];
  row: { source: string; mark: string | readonly string[] };
  asked(level: Level): number;
  measured(landmarks: Landmarks): number;
}

function dimension(
  title: string,
  name: keyof LevelValues,
  tolerance: number,
  measured: (landmarks: Landmarks) => number,
  except: readonly Level[] = [],
): Readback {
  const row = table.vertebra[name];
  const asked = (level: Level): number => valuesOf(level).own[name];
  return { title, name, unit: row.unit, tolerance, except, row, asked, measured };
}

const both = (pair: { left: number; right: number }): number => (pair.left + pair.right) / 2;

const pedicles =
  (of: 'widthMm' | 'heightMm' | 'convergenceDeg') =>
  (landmarks: Landmarks): number =>
    both({ left: landmarks.pedicles.left[of], right: landmarks.pedicles.right[of] });

/** From the canal's back wall, half-way up the posterior wall, to the spinous tip. */
function spinous({ canal, spinousTip, stations, wallX }: Landmarks): { length: number; slope: number } {
  const behind = wallX.posterior - canal.depthMm - spinousTip[0];
  const down = (stations.posterior[0][1] + stations.posterior[1][1]) / 2 - spinousTip[1];
  return { length: Math.hypot(behind, down), slope: degrees(Math.atan2(down, behind)) };
}

export const READBACKS: readonly Readback[] = [
  dimension('Superior endplate width', 'body.superiorWidth', 0.5, (l) => l.superior.widthMm),
  dimension('Superior endplate depth', 'body.superiorDepth', 0.5, (l) => l.superior.depthMm),
  dimension('Inferior endplate width', 'body.inferiorWidth', 0.5, (l) => l.inferior.widthMm),
  dimension('Inferior endplate depth', 'body.inferiorDepth', 0.5, (l) => l.inferior.depthMm),
  dimension('Anterior height', 'body.anteriorHeight', 0.5, (l) => distance(...l.stations.anterior)),
  dimension('Posterior height', 'body.posteriorHeight', 0.5, (l) => distance(...l.stations.posterior)),
  dimension('Pedicle width', 'pedicle.width', 0.7, pedicles('widthMm')),
  dimension('Pedicle height', 'pedicle.height', 0.7, pedicles('heightMm')),
  // The pedicles of L4 and L5 widen into their transverse processes: their outer walls run straight sideways.
  dimension('Pedicle convergence', 'pedicle.convergence', 5, pedicles('convergenceDeg'), ['L4', 'L5']),
  dimension('Canal width', 'canal.width', 0.7, (l) => l.canal.widthMm),
  dimension('Canal depth', 'canal.depth', 0.7, (l) => l.canal.depthMm),
  dimension(
    'Transverse span',
    'transverse.span',
    1.5,
    (l) => l.transverseTips.right[2] - l.transverseTips.left[2],
  ),
  dimension('Spinous length', 'spinous.length', 1.5, (l) => spinous(l).length),
  dimension('Spinous slope', 'spinous.slope', 3, (l) => spinous(l).slope),
];
