import { Vector2, Vector3 } from 'three';
import { letGo } from '../../session/spare.ts';
import type { Approach } from '../../sim/access/access.ts';
import { CANNULA_DIAMETER_MM } from '../../sim/access/instruments.ts';
import type { Field, Grid } from '../../sim/field/grid.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { done, type Now } from '../../sim/stages/now.ts';
import type { LevelState, SideState } from '../../sim/state.ts';
import { fieldTexture, pairTexture, setBox, shiftTexture } from '../materials/textures.ts';

/** Nothing is behind this level: no hole, no cement. */
const NONE = -9;
/** Far behind its own beginning: no point of the bone lies in it. */
const NO_TRACT = -99;

/** What a moment makes of the face. */
export const momentUniforms = () => ({
  uWeights: { value: new Vector2() },
  uHole: { value: new Vector2(NONE, NONE) },
  uCementLevel: { value: new Vector2(NONE, NONE) },
  uCementMoved: { value: 0 },
  uTractLength: { value: new Vector2(NO_TRACT, NO_TRACT) },
  uPacked: { value: 0 },
});

/** Sets them; pulled apart, the casts are out of the bone, and the face shows the room they leave. */
export function followState(
  uniforms: ReturnType<typeof momentUniforms>,
  plan: LevelPlan,
  { sides, now, wedge, central, balloonMl, contrastLostMl, cementMovedMm }: LevelState,
  castsOut = false,
): void {
  uniforms.uWeights.value.set(wedge, central);
  uniforms.uHole.value.set(...levelsOf(sides, (side) => side.holeLevel));
  uniforms.uCementLevel.value.set(...levelsOf(sides, (side) => (castsOut ? null : side.cementLevel)));
  uniforms.uCementMoved.value = cementMovedMm;
  uniforms.uPacked.value = packedShare(plan, now, Math.max(balloonMl, contrastLostMl));
  const [left, right] = plan.approaches;
  uniforms.uTractLength.value.set(tractLength(left, now), tractLength(right, now));
}

const levelsOf = (
  sides: readonly SideState[],
  level: (side: SideState) => number | null,
): [number, number] => [(sides[0] && level(sides[0])) ?? NONE, (sides[1] && level(sides[1])) ?? NONE];

/** How much of the packing round the balloons has happened. */
function packedShare(plan: LevelPlan, now: Now, balloonMl: number): number {
  if (plan.inflation === null || done(now, 'inflate') === 0) return 0;
  if (done(now, 'deflate') > 0) return 1;
  const most = Math.max(0.1, ...plan.inflation.balloons.map((balloon) => balloon.finalMl));
  return balloonMl / most;
}

/** A tract is as deep as the deepest instrument has been; while needle and drill are at work they fill what they make. */
function tractLength(way: Approach | undefined, now: Now): number {
  if (way === undefined || done(now, 'needle') < 1) return NO_TRACT;
  return done(now, 'cannula') === 1 ? way.tipDepthMm : way.wallDepthMm;
}

/** What a plan and its bone make of the face; `distance` is of the patient's size. Textures, to be disposed of with `disposeFields`. */
export function fieldsFor(plan: LevelPlan, volumeFraction: number, distance: Field) {
  const { body, bone, cementing, inflation, approaches } = plan;
  const packed = bone.packed.map((value, o) => (bone.broken[o] > 0.001 ? value / bone.broken[o] : 1));
  const ways = [approaches[0], approaches[1]];
  const balloons = inflation?.balloons;
  return {
    uDistance: fieldTexture(distance),
    ...boxAs('uDistance', distance),
    uWedge: shiftTexture(body.grid, body.shift, 0, bone.material),
    uCentral: shiftTexture(body.grid, body.shift, 3, packed),
    ...boxAs('uGrid', body.grid),
    uBalloon: pairTexture(body.grid, balloons?.[0]?.arrival, balloons?.[1]?.arrival),
    uCement:
      cementing === null
        ? pairTexture({ ...body.grid, size: [1, 1, 1] })
        : pairTexture(cementing.grid, cementing.sides[0]?.arrival, cementing.sides[1]?.arrival),
    ...boxAs('uCement', cementing?.grid ?? body.grid),
    uTractFrom: ways.map((way) => new Vector3(...(way?.entry ?? [0, 0, 0]))),
    uTractAxis: ways.map((way) => new Vector3(...(way?.axis ?? [1, 0, 0]))),
    uTractRadius: CANNULA_DIAMETER_MM[plan.case.access.cannulaGauge] / 2,
    uFraction: volumeFraction,
  };
}

export type Fields = ReturnType<typeof fieldsFor>;

/** Where a grid lies, as the shader wants it. */
function boxAs<Name extends string>(name: Name, grid: Grid) {
  const low = new Vector3();
  const extent = new Vector3();
  setBox(grid, low, extent);
  return { [`${name}Low`]: low, [`${name}Extent`]: extent } as Record<
    `${Name}Low` | `${Name}Extent`,
    Vector3
  >;
}

export function disposeFields({ uDistance, uWedge, uCentral, uBalloon, uCement }: Fields): void {
  letGo(uDistance, uWedge, uCentral, uBalloon, uCement);
}
