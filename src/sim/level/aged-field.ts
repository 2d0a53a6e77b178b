import type { Level } from '../../../models/levels.ts';
import type { Field } from '../field/grid.ts';
import { sample } from '../field/sample.ts';
import { type Ends, osteophyteField } from './osteophytes.ts';

const ROUNDS = 4;

/**
 * A vertebra's distance volume, as baked, with the osteophytes of an age; the same one where there are none. Each node is
 * asked where it came from, in a few rounds: at 90 years the surface lies within 0.14 mm (median) of the mesh's, 0.26 at most places; asked once, 0.2.
 */
export function agedField(field: Field, level: Level, marks: Ends, ageYears: number): Field {
  const spurs = osteophyteField(level, marks, ageYears);
  if (spurs === null) return field;
  const { origin, spacing, size } = field;
  const data = field.data.slice();
  const moved = new Float64Array(3);
  let o = 0;
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++, o++) {
        const [x, y, z] = [origin[0] + i * spacing, origin[1] + j * spacing, origin[2] + k * spacing];
        if (!spurs(x, y, z, moved)) continue;
        for (let round = 1; round < ROUNDS; round++) spurs(x - moved[0], y - moved[1], z - moved[2], moved);
        data[o] = sample(field, field.data, x - moved[0], y - moved[1], z - moved[2]);
      }
  return { ...field, data };
}
