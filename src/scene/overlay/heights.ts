import { apply } from '../../../models/math/pose.ts';
import { distance, type Vec3 } from '../../../models/math/vec.ts';
import { lengthMm } from '../../content/intl.ts';
import { L } from '../../content/language.ts';
import type { View } from '../../session/view/view.ts';
import { SHOWING } from '../../showing/showing.ts';
import { BROKEN, type Weights } from '../../sim/fracture/weights.ts';
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

const LINES = ['healthy', 'was', 'was-line', 'dim'] as const;
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
  // Beside the height now stands, before anything is done, the healthy one; after that, the broken one.
  const healthy = SHOWING[state.stage].against === 'healthy';
  const z = sectionPlane(plan, view).point[2];
  const screen = (at: Vec3) => project(apply(pose, [at[0], at[1], z]), frame);
  const tops = { healthy: topAt(plan, HEALTHY, own, screen), was: topAt(plan, BROKEN, own, screen) };
  write(svg, 'healthy', { d: tops.healthy.curve });
  // While it breaks, what it will be is not yet what was.
  write(svg, 'was', { d: healthy ? '' : tops.was.curve });
  const past = healthy ? tops.healthy : tops.was;

  const worst = STATION_OF[plan.case.fracture.shape];
  const mm = ([above, below]: readonly [Vec3, Vec3]) => distance(above, below);
  const text = (height: number) => lengthMm(height, voice === 'plain' ? 0 : 1);
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
  const pastTop = screen(past.stations[worst][0])[1];
  const apart = Math.abs(pastTop - top[1]) > 6 && past.curve !== '';
  write(svg, 'was-line', { d: apart ? `M${past.front + 4} ${pastTop}H${x + TICK}` : '' });
  const lines = wordLines(top[1], pastTop, healthy, type);
  const right = String(x + TICK + AIR);
  const word = (part: (typeof WORDS)[number], y: number, said: string) =>
    write(svg, part, { x: right, y: String(y) }, said);
  word('now-word', lines.nowWord, L.nowMm);
  word('now', lines.now, nowText);
  word('before', lines.before, apart ? text(mm(past.stations[worst])) : '');
  word('before-word', lines.beforeWord, apart ? thenWord : '');
}

/** Nearer than this to the top of now, a line would only double it; parts of the fracture. */
const SAME = 0.02;

/** The top of the bone at other weights of its fracture, as a line of the picture from back to front. */
function topAt(
  { ruler }: LevelPlan,
  weights: Weights,
  own: LevelState,
  screen: (at: Vec3) => readonly [number, number],
) {
  const stations = stationsAt(ruler.stations, weights.wedge, weights.central);
  const [a, b, c] = [stations.posterior, stations.middle, stations.anterior].map(([top]) => screen(top));
  const apart = Math.abs(own.wedge - weights.wedge) + Math.abs(own.central - weights.central) > SAME;
  const curve = `M${a[0]} ${a[1]}Q${2 * b[0] - (a[0] + c[0]) / 2} ${2 * b[1] - (a[1] + c[1]) / 2} ${c[0]} ${c[1]}`;
  return { stations, front: c[0], curve: apart ? curve : '' };
}
