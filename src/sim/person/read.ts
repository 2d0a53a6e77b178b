import type { Level } from '../../../models/levels.ts';
import type { Facet, Landmarks, Pedicle } from '../../../models/manifest.ts';
import { degrees } from '../../../models/math/scalar.ts';
import { distance } from '../../../models/math/vec.ts';
import { rootOf } from './form.ts';
import { laminaOf } from './lamina.ts';
import type { MeasureId } from './measures.ts';
import { convergenceOf } from './pedicle.ts';

type Pair<T> = { left: T; right: T };

const both = <T>({ left, right }: Pair<T>, of: (one: T) => number): number => (of(left) + of(right)) / 2;

/** How far a facet faces sideways, from straight back (an upper one) or ahead, degrees: positive as in the loin, upper ones to
 * the midline and lower ones from it. `out`: 1 on the right. */
const azimuthOf = ({ normal }: Facet, out: number, upper: boolean): number =>
  degrees(Math.atan2((upper ? -out : out) * normal[2], Math.abs(normal[0])));

const azimuths = ({ facets: { superior, inferior } }: Landmarks, side: 'left' | 'right'): number => {
  const out = side === 'right' ? 1 : -1;
  return (azimuthOf(superior[side], out, true) + azimuthOf(inferior[side], out, false)) / 2;
};

const riseOf = ({ axis }: Pedicle): number => degrees(Math.atan2(axis[1], axis[0]));

/** From the canal's back wall, half-way up the body's, to the tip. */
function spinous({ canal, spinousTip, stations, wallX }: Landmarks): { length: number; slope: number } {
  const back = wallX.posterior - canal.depthMm - spinousTip[0];
  const down = (stations.posterior[0][1] + stations.posterior[1][1]) / 2 - spinousTip[1];
  return { length: Math.hypot(back, down), slope: degrees(Math.atan2(down, back)) };
}

function transverse({ transverseTips: tips, pedicles }: Landmarks): { span: number; sweep: number } {
  const root = rootOf(
    both(pedicles, (p) => Math.abs(p.isthmus[2]) + p.widthMm / 2),
    both(tips, (tip) => Math.abs(tip[2])),
  );
  const back = both(pedicles, (p) => p.isthmus[0]) - both(tips, (tip) => tip[0]);
  const out = both(tips, (tip) => Math.abs(tip[2])) - root;
  return { span: tips.right[2] - tips.left[2], sweep: degrees(Math.atan2(back, out)) };
}

const READ: Readonly<Record<MeasureId, (marks: Landmarks, level: Level) => number>> = {
  bodyWidth: ({ superior, inferior }) => (superior.widthMm + inferior.widthMm) / 2,
  bodyDepth: ({ wallX }) => wallX.anterior - wallX.posterior,
  bodyHeight: ({ stations }) => (distance(...stations.anterior) + distance(...stations.posterior)) / 2,
  concavity: ({ stations: { anterior, middle, posterior } }) =>
    ((anterior[0][1] + posterior[0][1]) / 2 -
      middle[0][1] +
      middle[1][1] -
      (anterior[1][1] + posterior[1][1]) / 2) /
    2,
  pedicleWidth: ({ pedicles }) => both(pedicles, (p) => p.widthMm),
  pedicleHeight: ({ pedicles }) => both(pedicles, (p) => p.heightMm),
  pedicleConvergence: ({ pedicles }, level) => both(pedicles, (p) => convergenceOf(level, p)),
  pedicleSlope: ({ pedicles }) => both(pedicles, riseOf),
  pedicleLength: ({ wallX, facets }) => wallX.posterior - both(facets.superior, (f) => f.centre[0]),
  interpedicular: ({ pedicles }) => 2 * both(pedicles, (p) => Math.abs(p.isthmus[2]) - p.widthMm / 2),
  // Behind the pedicles no landmark has it: there it is taken to be as wide as between them.
  canalWidth: ({ canal }) => canal.widthMm,
  canalDepth: ({ canal }) => canal.depthMm,
  facetTurn: (marks) => (azimuths(marks, 'right') + azimuths(marks, 'left')) / 2,
  facetTropism: (marks) => azimuths(marks, 'right') - azimuths(marks, 'left'),
  transverseSpan: (marks) => transverse(marks).span,
  transverseSweep: (marks) => transverse(marks).sweep,
  spinousLength: (marks) => spinous(marks).length,
  spinousSlope: (marks) => spinous(marks).slope,
  laminaHeight: (_, level) => laminaOf(level).top - laminaOf(level).foot,
};

/** What a bone of these landmarks measures, mm or degrees. */
export const meanOf = (id: MeasureId, level: Level, marks: Landmarks): number => READ[id](marks, level);
