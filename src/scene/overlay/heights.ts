import { apply } from '../../../models/math/pose.ts';
import { distance, type Vec3 } from '../../../models/math/vec.ts';
import { L } from '../../content/language.ts';
import type { View } from '../../session/view/view.ts';
import { SHOWING } from '../../showing/showing.ts';
import { BROKEN } from '../../sim/fracture/weights.ts';
import { stationsAt } from '../../sim/level/measures.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { LevelState, State } from '../../sim/state.ts';
import { sectionPlane } from '../section/section.ts';
import { type KeptClear, reachOf } from './clear.ts';
import { type Frame, project } from './frame.ts';
import { type Type, WIDE } from './type.ts';
import type { LabelVoice } from './voice.ts';
import { wordLines } from './words.ts';
import { write } from './write.ts';

/** The station that a shape of fracture lowers most. */
export const STATION_OF = {
  wedge: 'anterior',
  biconcave: 'middle',
  crush: 'middle',
  split: 'middle',
} as const;

const LINES = ['was', 'was-line', 'dim'] as const;
const WORDS = ['now-word', 'now', 'before', 'before-word'] as const;
const ORIGIN = [0, 0] as const;
const ACROSS = [1, 0] as const;
const HEALTHY = { wedge: 0, central: 0 };
/** A broken rim and its osteophytes stand out by about this much more than its landmarks, mm. */
const LIP_MM = 2.5;
/** From there to the dimension line, from it to a tick's end, and on to the words; pixels. */
const BETWEEN = 16;
const TICK = 12;
const AIR = 8;

/** The station that lost most, its height as a dimension line in front of the bone, and where the top was before. */
export function drawHeight(
  svg: SVGSVGElement,
  plan: LevelPlan,
  view: View,
  own: LevelState | null,
  state: State,
  frame: Frame,
  clear: KeptClear,
  voice: LabelVoice,
  type: Type,
): void {
  if (own === null || plan.case.fracture.heightLoss === 0) {
    for (const line of LINES) write(svg, line, { d: '' });
    for (const word of WORDS) write(svg, word, {}, '');
    return;
  }
  const pose = state.column[plan.index];
  const now = stationsAt(plan.ruler.stations, own.wedge, own.central);
  // Before an operation the line shows where the top used to be; after it has begun, where it stood broken.
  const healthy = SHOWING[state.stage].against === 'healthy';
  const past = healthy ? HEALTHY : BROKEN;
  const then = stationsAt(plan.ruler.stations, past.wedge, past.central);
  const z = sectionPlane(plan, view).point[2];
  const screen = (at: Vec3) => project(apply(pose, [at[0], at[1], z]), frame);
  const moved = Math.abs(own.wedge - past.wedge) + Math.abs(own.central - past.central) > 0.02;
  const [a, b, c] = [screen(then.posterior[0]), screen(then.middle[0]), screen(then.anterior[0])];
  const curve = `M${a[0]} ${a[1]}Q${2 * b[0] - (a[0] + c[0]) / 2} ${2 * b[1] - (a[1] + c[1]) / 2} ${c[0]} ${c[1]}`;
  write(svg, 'was', { d: moved ? curve : '' });

  const worst = STATION_OF[plan.case.fracture.shape];
  const mm = ([above, below]: readonly [Vec3, Vec3]) => distance(above, below);
  const text = (height: number) => `${height.toFixed(voice === 'plain' ? 0 : 1)} mm`;
  const heightMm = mm(now[worst]);
  const nowText = text(heightMm);
  const thenWord = healthy ? L.readouts.healthy : L.beforeMm;
  const wide = WIDE * Math.max(nowText.length * type.strongPx, thenWord.length * type.softPx);
  const [top, bottom] = [screen(now[worst][0]), screen(now[worst][1])];
  // Before the whole bone: the half behind the section stands out beyond the cut front.
  const lip = (LIP_MM * Math.abs(bottom[1] - top[1])) / heightMm;
  const front = lip + Math.max(top[0], bottom[0], reachOf(clear, state, frame, ORIGIN, ACROSS));
  const x = Math.min(frame.left + frame.width - wide - AIR - TICK - AIR, front + BETWEEN);
  write(svg, 'dim', {
    d: `M${x - TICK} ${top[1]}H${x + TICK}M${x} ${top[1]}V${bottom[1]}M${x - TICK} ${bottom[1]}H${x + TICK}`,
  });
  const pastTop = screen(then[worst][0])[1];
  const apart = Math.abs(pastTop - top[1]) > 6 && moved;
  write(svg, 'was-line', { d: apart ? `M${c[0] + 4} ${pastTop}H${x + TICK}` : '' });
  const lines = wordLines(top[1], pastTop, healthy, type);
  const right = String(x + TICK + AIR);
  const word = (part: (typeof WORDS)[number], y: number, said: string) =>
    write(svg, part, { x: right, y: String(y) }, said);
  word('now-word', lines.nowWord, L.nowMm);
  word('now', lines.now, nowText);
  word('before', lines.before, apart ? text(mm(then[worst])) : '');
  word('before-word', lines.beforeWord, apart ? thenWord : '');
}
