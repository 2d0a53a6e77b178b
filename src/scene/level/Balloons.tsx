import { useEffect, useMemo, useRef } from 'react';
import type { Mesh } from 'three';
import { sayXray, xrayed } from '../../fluoro/render/say.ts';
import { balloonXray } from '../../fluoro/xray.ts';
import { letGo } from '../../session/spare.ts';
import type { BalloonPlan } from '../../sim/balloon/inflated.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { holeOfItsOwn } from '../fluoroscopy/Holes.tsx';
import { useKit } from '../frame/context.ts';
import { useLevelMoment, useLevelPlan } from '../frame/moment.ts';
import { CAST_MM } from './apart.ts';
import { type LevelSurface, levelSurface } from './surface.ts';

/** The balloons' skins: where the arrival of each equals its level. */
export function Balloons() {
  const plan = useLevelPlan();
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

function Balloon({ plan, balloon, at }: { plan: LevelPlan; balloon: BalloonPlan; at: number }) {
  const skin = useRef<Mesh>(null);
  const { materials } = useKit();
  const { level: bone } = plan;
  const surface = useMemo(() => levelSurface(plan.body.grid, 24_000), [plan]);
  useEffect(() => () => letGo(surface), [surface]);
  const shown = useRef<Shown | null>(null);
  useLevelMoment((now, state, _whole, apart) => {
    if (skin.current === null || now !== plan) return;
    const side = state.sides[at];
    const level = side?.balloonLevel ?? null;
    skin.current.visible = level !== null;
    if (side === undefined || level === null) return;
    sayXray(skin.current, balloonXray(bone, holeOfItsOwn(side)));
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
      castShadow
      frustumCulled={false}
      visible={false}
      renderOrder={3}
      {...xrayed(balloonXray(bone, false))}
    />
  );
}
