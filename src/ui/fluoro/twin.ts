import { L } from '../../content/language.ts';
import type { Taken } from '../../fluoro/store.ts';

/** What a picture shows, in words. */
export function paneWords({ plan, state }: Pick<Taken, 'plan' | 'state'>): string {
  const { sees } = L.fluoro;
  const leak = Object.values(state.leakMl).reduce((sum, ml) => sum + ml, 0);
  const tool = state.sides.some(
    ({ tools }) => tools.needle !== null || tools.cannula !== null || tools.drill !== null,
  );
  const hollow = state.sides.some((side) => side.holeLevel !== null && side.balloonLevel === null);
  return [
    sees.bone(plan.case.fracture.level),
    tool ? sees.needle : null,
    state.balloonMl > 0.05 ? sees.balloon(state.balloonMl.toFixed(1)) : null,
    hollow && state.cementMl === 0 ? sees.cavity : null,
    state.cementMl > 0 ? sees.cement(state.cementMl.toFixed(1)) : null,
    leak > 0.05 ? sees.leak(leak.toFixed(1)) : null,
  ]
    .filter((words) => words !== null)
    .join(' ');
}
