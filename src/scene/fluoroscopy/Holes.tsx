import { useEffect, useMemo, useRef } from 'react';
import type { Mesh } from 'three';
import { useStore } from 'zustand';
import { sayXray, xrayed } from '../../fluoro/render/say.ts';
import { fluoroStore } from '../../fluoro/store.ts';
import { holeXray } from '../../fluoro/xray.ts';
import { letGo } from '../../session/spare.ts';
import type { BalloonPlan } from '../../sim/balloon/inflated.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { SideState } from '../../sim/state.ts';
import { useLevelMoment, useLevelPlan } from '../frame/moment.ts';
import { type LevelSurface, levelSurface } from '../level/surface.ts';

/** Whether a side's hole is larger than what fills it, so that it must be drawn for itself. */
export const holeOfItsOwn = ({ holeLevel, balloonLevel }: SideState): boolean =>
  holeLevel !== null && holeLevel !== balloonLevel;

/** The cavities that the balloons leave. The 3D picture shows them only where it is cut; X-rays see them anywhere. */
export function Holes() {
  const plan = useLevelPlan();
  const seen = useStore(fluoroStore, ({ canvas }) => canvas.ap !== null || canvas.lateral !== null);
  const balloons = plan?.inflation?.balloons ?? [];
  if (plan === null || !seen) return null;
  return (
    <group visible={false}>
      {balloons.map((balloon, at) => (
        <Hole key={balloon.side} plan={plan} balloon={balloon} at={at} />
      ))}
    </group>
  );
}

/** A smaller change of the fracture's weight is not worth cutting the surface anew. */
const WEIGHT_STEP = 0.004;

function Hole({ plan, balloon, at }: { plan: LevelPlan; balloon: BalloonPlan; at: number }) {
  const wall = useRef<Mesh>(null);
  const { level: bone } = plan;
  const surface = useMemo(() => levelSurface(plan.body.grid, 24_000), [plan]);
  useEffect(() => () => letGo(surface), [surface]);
  const shown = useRef<{ surface: LevelSurface; level: number; wedge: number } | null>(null);
  useLevelMoment((now, state) => {
    const side = state.sides[at];
    if (wall.current === null || now !== plan || side === undefined) return;
    wall.current.visible = holeOfItsOwn(side);
    sayXray(wall.current, holeXray(bone, state.cementMl === 0));
    const level = side.holeLevel;
    if (level === null || !wall.current.visible) return;
    const last = shown.current;
    const same = last?.surface === surface && last.level === level;
    if (same && Math.abs(last.wedge - state.wedge) < WEIGHT_STEP) return;
    surface.show(balloon.arrival, level, balloon.clip, plan.body, state.wedge, state.central);
    shown.current = { surface, level, wedge: state.wedge };
  });
  return (
    <mesh
      name={`hole-${balloon.side}`}
      ref={wall}
      geometry={surface.geometry}
      visible={false}
      {...xrayed(holeXray(bone, true))}
    />
  );
}
