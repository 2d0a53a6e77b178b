import type { Level } from '../../../models/levels.ts';
import type { LevelEntry } from '../../../models/manifest.ts';
import { smoothstep } from '../../../models/math/scalar.ts';
import { amountsOf } from './amounts.ts';
import { archField, bodyField, type Field, pedicleField, processField } from './fields.ts';
import { formOf } from './form.ts';
import { type FacetShare, facetField } from './joints.ts';
import type { Deviations } from './shape.ts';

/** Beyond the bone's box all fades away over this, mm. */
const FADE_MM = 30;

/** What a bone's own measures do to it, without what it shares with its neighbours. */
export function ownField(level: Level, { landmarks, mesh }: LevelEntry, z: Deviations): Field {
  const form = formOf(level, landmarks, mesh.boundsMm);
  const amounts = amountsOf(level, landmarks, form, z);
  const body = bodyField(form, amounts, level === 'L5');
  const pedicle = pedicleField(form, amounts);
  const arch = archField(form, amounts);
  const processes = processField(form, amounts);
  return (x, y, z, out) => {
    out[0] = 0;
    out[1] = 0;
    out[2] = 0;
    body(x, y, z, out);
    pedicle(x, y, z, out);
    arch(x, y, z, out);
    processes(x, y, z, out);
  };
}

/** The whole of it: where each point of the mean bone goes, as a displacement in mm; nothing from 30 mm outside its box. */
export function bendField(own: Field, facets: readonly FacetShare[], { mesh }: LevelEntry): Field {
  const shares = facets.map(facetField);
  const [low, high] = mesh.boundsMm;
  return (x, y, z, out) => {
    const off =
      (1 - smoothstep(0, FADE_MM, Math.max(low[0] - x, x - high[0]))) *
      (1 - smoothstep(0, FADE_MM, Math.max(low[1] - y, y - high[1]))) *
      (1 - smoothstep(0, FADE_MM, Math.max(low[2] - z, z - high[2])));
    if (off === 0) {
      out[0] = 0;
      out[1] = 0;
      out[2] = 0;
      return;
    }
    own(x, y, z, out);
    for (const share of shares) share(x, y, z, out);
    if (off < 1) for (let c = 0; c < 3; c++) out[c] *= off;
  };
}
