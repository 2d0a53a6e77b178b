import { namesBeside } from '../../content/beside.ts';
import { focusLevel, levelNow } from '../../session/focus.ts';
import { session } from '../../session/store.ts';
import type { Compare } from '../../session/view/view.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { besideOf } from '../frame/moment.ts';
import { STATION_OF } from './heights.ts';
import { pxOf, WIDE } from './type.ts';
import { write } from './write.ts';

/** Under the two halves of a comparison: what each is, and, where there is room for both, the height of the station that lost
 * most. */
export function drawCaptions(
  svg: SVGSVGElement,
  plan: Plan,
  state: State,
  { width, height }: { width: number; height: number },
  compare: Compare,
): void {
  const { other } = session.getState();
  const level = focusLevel(plan);
  const beside = compare === 'both' || compare === 'wipe' ? besideOf(session.getState()).read() : null;
  if (beside === null) {
    write(svg, 'caption-before', {}, '');
    write(svg, 'caption-now', {}, '');
    return;
  }
  const measured = (name: string, which: Plan, at: State) => {
    const { plan: one, state: own } = levelNow(which, at, level);
    return `${name}, ${own.heightsMm[STATION_OF[one.case.fracture.shape]].toFixed(0)} mm`;
  };
  const names = namesBeside(plan.asked, other);
  const full = [measured(names[0], beside.plan, beside.state), measured(names[1], plan, state)];
  const room = width / 2 / (WIDE * pxOf(svg, 'caption-now'));
  const [left, right] = full.every((text) => text.length < room) ? full : names;
  const y = String(height - 16);
  write(svg, 'caption-before', { x: String(width / 4), y }, left);
  write(svg, 'caption-now', { x: String((3 * width) / 4), y }, right);
}
