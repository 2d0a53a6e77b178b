import type { Case } from '../sim/case/case.ts';
import { caseTreatment } from '../sim/case/treatment.ts';
import { isPlanOf } from '../sim/event/told.ts';
import { L } from './language.ts';

/** What two cases are that stand side by side, `other` on the left; null is the spine as it broke. */
export function namesBeside(shown: Case, other: Case | null): [left: string, right: string] {
  if (other === null) return [L.before, L.now];
  const [left, right] = [caseTreatment(other), caseTreatment(shown)];
  if (isPlanOf(other, shown)) return [L.without, L.wrong];
  if (left === null || right === null || left === right) return [L.held, L.now];
  return [L.treatments[left], L.treatments[right]];
}
