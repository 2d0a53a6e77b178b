import { LEVELS } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { apply, compose, invert } from '../../../models/math/pose.ts';
import { scale, type Vec3 } from '../../../models/math/vec.ts';
import { L } from '../../content/language.ts';
import { milestonesOf } from '../../session/time/milestones.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { type Frame, project } from './frame.ts';
import { write } from './write.ts';

/** The picture fades out at its upper edge: words stand under it; pixels. */
const TOP_PX = 46;
const AIR_PX = 8;
/** A line nearer to the column of now than this would only double it; pixels. */
const SAME_PX = 3;

const PARTS = ['healthy', 'was'] as const;

/** How the back stood before it broke, and broken: the front of the bones over the sacrum as lines beside those of now. All
 * three stand on one sacrum, as one person's do. */
export function drawStoop(
  svg: SVGSVGElement,
  plan: Plan,
  one: LevelPlan,
  manifest: Manifest | null,
  shown: boolean,
  state: State,
  frame: Frame,
): void {
  if (!shown || manifest === null) {
    for (const part of PARTS) {
      write(svg, `${part}-column`, { d: '' });
      write(svg, `${part}-word`, {}, '');
    }
    return;
  }
  const { now: standing, healthy, was } = linesOf(plan, one, manifest, state);
  const onPicture = (line: readonly Vec3[]) => line.map((at) => project(at, frame));
  const now = onPicture(standing);
  for (const [part, then, word, away] of [
    ['healthy', healthy, L.readouts.healthy, -1],
    ['was', was, L.beforeMm, 1],
  ] as const) {
    const line = onPicture(then);
    const apart = line.some(
      ([x, y], at) => y > 0 && y < frame.height && Math.hypot(x - now[at][0], y - now[at][1]) > SAME_PX,
    );
    write(svg, `${part}-column`, {
      d: apart ? `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` : '',
    });
    const top = line.find(([, y]) => y > TOP_PX) ?? line[0];
    write(
      svg,
      `${part}-word`,
      { x: String(top[0] + away * AIR_PX), y: String(top[1] + AIR_PX) },
      apart ? word : '',
    );
  }
}

interface Lines {
  state: State;
  now: readonly Vec3[];
  healthy: readonly Vec3[];
  was: readonly Vec3[];
}
let last: Lines | null = null;

/** The three lines at a State, found once while only the camera moves. */
function linesOf(plan: Plan, one: LevelPlan, manifest: Manifest, state: State): Lines {
  if (last?.state === state) return last;
  const { intact, broken } = milestonesOf(plan, one.level);
  const [now, healthy, was] = [state, intact, broken].map((then) =>
    frontsOf(plan, one, manifest, then, state),
  );
  last = { state, now, healthy, was };
  return last;
}

/** Fronts of the endplates of whole bones from T1 to the one below the lowest broken, of one State on the sacrum of another, in
 * that one's frame, mm. Below, nothing has moved. */
export function frontsOf(
  plan: Plan,
  { sizeFactor }: LevelPlan,
  manifest: Manifest,
  then: State,
  now: State,
): Vec3[] {
  const lowest = Math.max(...plan.levels.map(({ index }) => index));
  const moved = compose(now.sacrum, invert(then.sacrum));
  return LEVELS.slice(0, lowest + 2).flatMap((level, index) => {
    // A broken front is not where its landmarks say; the line goes past it.
    if (plan.levels.some((broken) => broken.index === index)) return [];
    const { superior, inferior } = manifest.levels[level].landmarks;
    const pose = compose(moved, then.column[index]);
    return [superior.anterior, inferior.anterior].map((at) => apply(pose, scale(at, sizeFactor)));
  });
}
