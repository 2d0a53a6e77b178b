import { apply } from '../../../models/math/pose.ts';
import { clamp } from '../../../models/math/scalar.ts';
import { stationsAt } from '../../sim/level/measures.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { Plan } from '../../sim/plan.ts';
import type { LevelState, State } from '../../sim/state.ts';
import { type KeptClear, reachOf } from './clear.ts';
import { type Frame, project } from './frame.ts';
import { OTHERS } from './others.ts';
import { type Type, WIDE } from './type.ts';
import { write } from './write.ts';

/** From the bone to the bracket's ends and to its back, and from there to the name; pixels. */
const ENDS = 30;
const BACK = 42;
const AIR = 5;

/** Half of what a name is high, as a share of its type's size: capitals and figures. */
const HALF_HIGH = 0.42;

/** How much smaller the names of a case's other bones are than that of the one that is looked at. */
const QUIETER = 0.72;

/** Where names stand, their middles and half their sizes; pixels. */
type Names = { x: number; y: number; halfWide: number; halfHigh: number }[];
const names: Names = [];

/**
 * The bone that is looked at among the others: a bracket in front of it, clear of what it must not stand on, and its name; then
 * those of the bones that are broken too, quieter. A name that would lie on another is left out, its bracket stands: the bones
 * of one who lies down are a few pixels apart.
 */
export function drawBrackets(
  svg: SVGSVGElement,
  { levels }: Plan,
  looked: LevelPlan,
  own: LevelState | null,
  state: State,
  frame: Frame,
  clear: KeptClear,
  { levelPx }: Type,
): void {
  names.length = 0;
  if (own === null) clearBracket(svg, '');
  else drawAt(svg, '', looked, own, state, frame, clear, levelPx);
  const others = own === null ? NONE : levels.filter((one) => one !== looked);
  for (const at of OTHERS) {
    const one = others[at];
    const its = one === undefined ? undefined : state.levels.find(({ level }) => level === one.level);
    if (one === undefined || its === undefined) clearBracket(svg, `-${at}`);
    else drawAt(svg, `-${at}`, one, its, state, frame, NOTHING, QUIETER * levelPx);
  }
}

const NONE: readonly LevelPlan[] = [];
const NOTHING: KeptClear = [];

/** Whether a name has room beside those that stand already; then it stands, too. */
function hasRoom(x: number, y: number, halfWide: number, halfHigh: number): boolean {
  for (const other of names)
    if (
      Math.abs(other.x - x) < other.halfWide + halfWide &&
      Math.abs(other.y - y) < other.halfHigh + halfHigh
    )
      return false;
  names.push({ x, y, halfWide, halfHigh });
  return true;
}

function clearBracket(svg: SVGSVGElement, which: string): void {
  write(svg, `bracket${which}`, { d: '' });
  write(svg, `level${which}`, {}, '');
}

function drawAt(
  svg: SVGSVGElement,
  which: string,
  plan: LevelPlan,
  own: LevelState,
  state: State,
  frame: Frame,
  clear: KeptClear,
  levelPx: number,
): void {
  const { level } = plan;
  const pose = state.column[plan.index];
  const { anterior } = stationsAt(plan.ruler.stations, own.wedge, own.central);
  const [top, bottom] = anterior.map((at) => project(apply(pose, at), frame));
  // Along the line between the two points, a little away from the bone on the side that is in front.
  const along = [bottom[0] - top[0], bottom[1] - top[1]] as const;
  const long = Math.hypot(...along) || 1;
  const away = [along[1] / long, -along[0] / long] as const;
  const halfWide = (WIDE * levelPx * level.length) / 2;
  const name = AIR + halfWide * Math.abs(away[0]) + 0.4 * levelPx * Math.abs(away[1]);
  // As far as what stands out beside the bone in this view, but within the picture.
  let out = reachOf(clear, state, frame, top, away);
  const right = frame.left + frame.width;
  for (const [x, y] of [top, bottom])
    out = Math.min(
      out,
      room(x, away[0], frame.left, right) - BACK - name - halfWide * Math.abs(away[0]),
      room(y, away[1], 0, frame.height) - BACK - name - levelPx * Math.abs(away[1]),
    );
  out = Math.max(0, out);
  const at = (end: readonly [number, number], far: number) =>
    `${(end[0] + (out + far) * away[0]).toFixed(1)} ${(end[1] + (out + far) * away[1]).toFixed(1)}`;
  write(svg, `bracket${which}`, {
    d: `M${at(top, ENDS)}L${at(top, BACK)}L${at(bottom, BACK)}L${at(bottom, ENDS)}`,
  });
  const far = out + BACK + name;
  const x = clamp(
    (top[0] + bottom[0]) / 2 + far * away[0],
    frame.left + halfWide + AIR,
    right - halfWide - AIR,
  );
  const y = (top[1] + bottom[1]) / 2 + far * away[1];
  const written = hasRoom(x, y, halfWide, HALF_HIGH * levelPx) ? level : '';
  write(svg, `level${which}`, { x: x.toFixed(1), y: y.toFixed(1) }, written);
}

/** How far one can go from a place along one axis before the edge; pixels. */
const room = (from: number, way: number, low: number, high: number): number =>
  way > 0.01 ? (high - from) / way : way < -0.01 ? (from - low) / -way : Number.POSITIVE_INFINITY;
