import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import stored from '../calibration.json' with { type: 'json' };
import { LEVELS, type Level } from '../levels.ts';
import type { Landmarks } from '../manifest.ts';
import { clamp } from '../math/scalar.ts';
import { bodyCentroid } from '../vertebra/centroid.ts';
import type { Corrections } from '../vertebra/corrected.ts';
import { valuesOf } from '../vertebra/table.ts';
import { vertebra } from '../vertebra/vertebra.ts';
import { landmarksOf } from './landmarks.ts';
import { projectOnto, surfaceOf } from './mesh.ts';
import { READBACKS } from './readback.ts';

/** Edge of the marching grid, mm: coarser than a bake's, but its vertices lie on the surface all the same. */
const EDGE = 1.3;
const ROUNDS = 4;
/** Share of what is missing that is made up in a round: rows pull on one another. */
const GAIN = 0.75;
/** Most that a row may be moved, as a share of itself. */
const MOST = 0.6;
/** mm; a thoracic pedicle is as high as the processes above and the notch below leave it, and must not be starved by its row. */
const MOST_HEIGHT = 3.5;

function measured(level: Level, corrections: Corrections): Landmarks {
  const values = valuesOf(level);
  const shape = vertebra(values, {}, corrections);
  const { centre, volumeMl } = bodyCentroid(shape.body);
  const mesh = surfaceOf(shape.distance, shape.box, EDGE);
  projectOnto(shape.distance, mesh.positions, 2);
  for (let i = 0; i < mesh.positions.length; i++) mesh.positions[i] -= centre[i % 3];
  return landmarksOf(mesh, shape, centre, volumeMl, values.own['canal.depth']);
}

/**
 * Moves the rows that are read back until the finished bone shows the table's values; keeps the best round. The pedicle's
 * direction is left as it is stored: canal and transverse process decide it, and turning its row further only bends the arch.
 */
function calibrate(level: Level): Corrections {
  const wanted = READBACKS.filter(({ except }) => !except.includes(level));
  let corrections: Corrections = stored[level];
  let best = { worst: Number.POSITIVE_INFINITY, corrections, note: '' };
  for (let round = 0; round <= ROUNDS; round++) {
    const landmarks = measured(level, corrections);
    const missing = wanted.map((readback) => readback.asked(level) - readback.measured(landmarks));
    const shares = missing.map((off, i) => Math.abs(off) / wanted[i].tolerance);
    const worst = Math.max(...shares);
    const note = `${wanted[shares.indexOf(worst)].title} off by ${missing[shares.indexOf(worst)].toFixed(2)}`;
    if (worst < best.worst) best = { worst, corrections, note };
    const moved = wanted.map(({ name, asked }, i): [string, number] => {
      const before = corrections[name] ?? 0;
      if (name === 'pedicle.convergence') return [name, before];
      const most = name === 'pedicle.height' ? MOST_HEIGHT : Math.max(MOST * Math.abs(asked(level)), 5);
      return [name, Number(clamp(before + GAIN * missing[i], -most, most).toFixed(2))];
    });
    corrections = Object.fromEntries(moved);
  }
  console.log(`${level} ${best.note}`);
  return best.corrections;
}

/** `npm run calibrate`, or `npm run calibrate -- L1 T8` for some levels: run it when the table or the generator has changed. */
const levels = process.argv.slice(2);
const result: Record<string, Corrections> = { ...stored };
for (const level of LEVELS)
  if (levels.length === 0 || levels.includes(level)) result[level] = calibrate(level);
writeFileSync(
  fileURLToPath(new URL('../calibration.json', import.meta.url)),
  `${JSON.stringify(result, null, 1)}\n`,
);
