import { decimal } from '../../content/intl.ts';
import { filmWords } from '../../content/later.ts';
import type { Looked } from '../../fluoro/landmarks.ts';
import { leakedMl } from '../numbers/leaked.ts';

/** What a picture shows, in words. */
export function paneWords({ plan, own: state }: Looked): string {
  const { sees } = filmWords();
  const leak = leakedMl(state);
  const tool = state.sides.some(
    ({ tools }) => tools.needle !== null || tools.cannula !== null || tools.drill !== null,
  );
  const hollow = state.sides.some((side) => side.holeLevel !== null && side.balloonLevel === null);
  return [
    sees.bone(plan.level),
    tool ? sees.needle : null,
    tool && plan.stopped ? sees.breach : null,
    state.balloonMl > 0.05 ? sees.balloon(decimal(state.balloonMl, 1)) : null,
    hollow && state.cementMl === 0 ? sees.cavity : null,
    state.cementMl > 0 ? sees.cement(decimal(state.cementMl, 1)) : null,
    leak > 0.05 ? sees.leak(decimal(leak, 1)) : null,
    state.sides.some(({ spiltLevel }) => spiltLevel !== null) ? sees.spilt : null,
    state.sides.some(({ thread }) => thread !== null) ? sees.thread : null,
    state.cementMovedMm > 0.5 ? sees.moved(decimal(state.cementMovedMm, 0)) : null,
  ]
    .filter((words) => words !== null)
    .join(' ');
}
