import { L } from '../../content/language.ts';
import type { Case, LevelCase } from '../../sim/case/case.ts';
import { gradeOf } from '../../sim/fracture/grade.ts';

/** `L1, wedge, grade 2`. */
export function boneLine({ level, fracture }: LevelCase): string {
  if (fracture.heightLoss === 0) return L.wholeLine(level);
  return L.boneLine(level, L.match.shapes[fracture.shape][0], gradeOf(fracture.heightLoss));
}

/** The same of the one bone; of several `T12, L1 (2 bones)`. */
export const caseLine = ({ levels }: Case): string =>
  levels.length === 1 ? boneLine(levels[0]) : L.bonesLine(levels.map(({ level }) => level));
