import type { Case } from '../sim/case/case.ts';
import { L } from './language.ts';

/** What two cases are that stand side by side, `other` on the left; null is the bone as it broke. */
export function namesBeside(shown: Case, other: Case | null): [left: string, right: string] {
  if (other === null) return [L.before, L.now];
  if (other.method === shown.method) return [L.held, L.now];
  return [L.methods[other.method], L.methods[shown.method]];
}
