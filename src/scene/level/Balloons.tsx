import { useEffect, useMemo, useRef } from 'react';
import type { Mesh } from 'three';
import { letGo } from '../../session/spare.ts';
import type { BalloonPlan } from '../../sim/balloon/inflation.ts';
import type { Plan } from '../../sim/plan.ts';
import { useKit } from '../frame/context.ts';
import { useMoment, usePlan } from '../frame/moment.ts';
import { CAST_MM } from './apart.ts';
import { type LevelSurface, levelSurface } from './surface.ts';

/** The balloons' skins: where the arrival of each equals its level. */
export function Balloons() {
  const plan = usePlan();
  const balloons = plan?.inflation?.balloons ?? [];
  if (plan === null) return null;
  return balloons.map((balloon, at) => <Balloon key={balloon.side} plan={plan} balloon={balloon} at={at} />);
}

/** What the surface shows already. */
interface Shown {
  surface: LevelSurface;
  level: number;
  wedge: number;
}

function Balloon({ plan, balloon, at }: { plan: Plan; balloon: BalloonPlan; at: number }) {
  const skin = useRef<Mesh>(null);
  const { materials } = useKit();
  const surface = useMemo(() => levelSurface(plan.body.grid, 24_000), [plan]);
  useEffect(() => () => letGo(surface), [surface]);
  const shown = useRef<Shown | null>(null);
  useMoment((now, state, apart) => {
    if (skin.current === null || now !== plan) return;
    const level = state.sides[at]?.balloonLevel ?? null;
    skin.current.visible = level !== null;
    if (level === null) return;
    skin.current.position.set(...plan.approaches[at].axis).multiplyScalar(-CAST_MM * apart);
    const last = shown.current;
    if (last?.surface === surface && last.level === level && last.wedge === state.wedge) return;
    surface.show(balloon.arrival, level, balloon.clip, plan.body, state.wedge, state.central);
    shown.current = { surface, level, wedge: state.wedge };
  });
  return (
    <mesh
      name={`balloon-${balloon.side}`}
      ref={skin}
      geometry={surface.geometry}
      material={materials.balloon}
      frustumCulled={false}
      visible={false}
      renderOrder={3}
    />
  );
}
