import type { Level } from '../levels.ts';
import type { Landmarks } from '../manifest.ts';
import { degrees } from '../math/scalar.ts';
import { distance } from '../math/vec.ts';
import table from '../morphometry.json' with { type: 'json' };
import { type LevelValues, valuesOf } from '../vertebra/table.ts';

/** A dimension that the table asks for and the baked mesh must show. */
export interface Readback {
  title: string;
  unit: string;
  tolerance: number;
  row: { source: string; mark: string | readonly string[] };
  asked(level: Level): number;
  measured(landmarks: Landmarks): number;
}

function dimension(
  title: string,
  name: keyof LevelValues,
  tolerance: number,
  measured: (landmarks: Landmarks) => number,
): Readback {
  const row = table.vertebra[name];
  return { title, unit: row.unit, tolerance, row, asked: (level) => valuesOf(level).own[name], measured };
}

const both = (pair: { left: number; right: number }): number => (pair.left + pair.right) / 2;

const pedicles =
  (of: 'widthMm' | 'heightMm') =>
  (landmarks: Landmarks): number =>
    both({ left: landmarks.pedicles.left[of], right: landmarks.pedicles.right[of] });

/** From the canal's back wall at mid-height to the spinous tip. */
function spinous({ canal, spinousTip, wallX }: Landmarks): { length: number; slope: number } {
  const behind = wallX.posterior - canal.depthMm - spinousTip[0];
  return { length: Math.hypot(behind, spinousTip[1]), slope: degrees(Math.atan2(-spinousTip[1], behind)) };
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
