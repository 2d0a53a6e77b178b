import { Fragment, useEffect, useMemo, useRef } from 'react';
import type { Mesh } from 'three';
import type { Level } from '../../../models/levels.ts';
import { sayXray, xrayed } from '../../fluoro/render/say.ts';
import { balloonXray, spiltXray, type Xray } from '../../fluoro/xray.ts';
import { letGo } from '../../session/spare.ts';
import type { BalloonPlan } from '../../sim/balloon/inflated.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { SideState } from '../../sim/state.ts';
import { holeOfItsOwn } from '../fluoroscopy/Holes.tsx';
import { useKit } from '../frame/context.ts';
import { useLevelMoment, useLevelPlan } from '../frame/moment.ts';
import { CAST_MM } from './apart.ts';
import { type LevelSurface, levelSurface } from './surface.ts';

/** The balloons' skins: where the arrival of each equals its level; and what has run out of one that has burst. */
export function Balloons() {
  const plan = useLevelPlan();
  const balloons = plan?.inflation?.balloons ?? [];
  if (plan === null) return null;
  return balloons.map((balloon, at) => (
    <Fragment key={balloon.side}>
      <Skin of={BALLOON} plan={plan} balloon={balloon} at={at} />
      {balloon.stop === 'burst' ? <Skin of={SPILT} plan={plan} balloon={balloon} at={at} /> : null}
    </Fragment>
  ));
}

/** What is shown of a side at a level of its balloon's field. */
interface Shows {
  name: string;
  level: (side: SideState) => number | null;
  xray: (bone: Level, side: SideState | null) => Xray;
  material: 'balloon' | 'spilt';
}

const BALLOON: Shows = {
  name: 'balloon',
  level: ({ balloonLevel }) => balloonLevel,
  xray: (bone, side) => balloonXray(bone, side !== null && holeOfItsOwn(side)),
  material: 'balloon',
};

const SPILT: Shows = {
  name: 'spilt',
  level: ({ spiltLevel }) => spiltLevel,
  xray: (bone) => spiltXray(bone),
  material: 'spilt',
};

/** What the surface shows already. */
interface Shown {
  surface: LevelSurface;
  level: number;
  wedge: number;
}

interface SkinProps {
  of: Shows;
  plan: LevelPlan;
  balloon: BalloonPlan;
  at: number;
}

function Skin({ of, plan, balloon, at }: SkinProps) {
  const skin = useRef<Mesh>(null);
  const { materials } = useKit();
  const { level: bone } = plan;
  const surface = useMemo(() => levelSurface(plan.body.grid, 24_000), [plan]);
  useEffect(() => () => letGo(surface), [surface]);
  const shown = useRef<Shown | null>(null);
  useLevelMoment((now, state, _whole, apart) => {
    if (skin.current === null || now !== plan) return;
    const side = state.sides[at];
    const level = side === undefined ? null : of.level(side);
    skin.current.visible = level !== null;
    if (side === undefined || level === null) return;
    sayXray(skin.current, of.xray(bone, side));
    skin.current.position.set(...plan.approaches[at].axis).multiplyScalar(-CAST_MM * apart);
    const last = shown.current;
    if (last?.surface === surface && last.level === level && last.wedge === state.wedge) return;
    surface.show(balloon.arrival, level, balloon.clip, plan.body, state.wedge, state.central);
    shown.current = { surface, level, wedge: state.wedge };
  });
  return (
    <mesh
      name={`${of.name}-${balloon.side}`}
      ref={skin}
      geometry={surface.geometry}
      material={materials[of.material]}
      castShadow={of.material === 'balloon'}
      frustumCulled={false}
      visible={false}
      renderOrder={3}
      {...xrayed(of.xray(bone, null))}
    />
  );
}
