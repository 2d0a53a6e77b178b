import { useEffect, useMemo, useRef } from 'react';
import { type Mesh, Quaternion, Vector3 } from 'three';
import { along } from '../../../models/math/vec.ts';
import { xrayed } from '../../fluoro/render/say.ts';
import { cementXray, threadXray } from '../../fluoro/xray.ts';
import { letGo } from '../../session/spare.ts';
import { boreMm } from '../../sim/access/instruments.ts';
import type { CementPlan } from '../../sim/cement/cement.ts';
import { eventSide } from '../../sim/event/side.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { useKit } from '../frame/context.ts';
import { useLevelMoment, useLevelPlan } from '../frame/moment.ts';
import { CAST_MM } from './apart.ts';
import { type LevelSurface, levelSurface } from './surface.ts';
import { threadOf } from './tools/thread.ts';

/** The cement: its front stands where its arrival equals the level. It keeps the shape that it set in. */
export function Cement({ cut }: { cut: boolean }) {
  const plan = useLevelPlan();
  const sides = plan?.cementing?.sides ?? [];
  if (plan === null) return null;
  return (
    <>
      {sides.map((cement, at) => (
        <Cast key={cement.side} plan={plan} cement={cement} at={at} cut={cut} />
      ))}
      {plan.event === 'cement-needle' && sides.length > 0 ? (
        <Thread plan={plan} at={eventSide(sides)} />
      ) : null}
    </>
  );
}

/** A thread of cement along the way of a needle: it grows out of the cannula as that is drawn back. */
function Thread({ plan, at }: { plan: LevelPlan; at: number }) {
  const thread = useRef<Mesh>(null);
  const { materials } = useKit();
  const { level, case: one, approaches } = plan;
  const { entry, axis } = approaches[at];
  const geometry = useMemo(() => threadOf(boreMm(one.access.cannulaGauge) / 2), [one]);
  useEffect(() => () => letGo(geometry), [geometry]);
  const turn = useMemo(() => new Quaternion().setFromUnitVectors(ALONG_X, AXIS.set(...axis)), [axis]);
  useLevelMoment((now, { sides }) => {
    if (thread.current === null || now !== plan) return;
    const shown = sides[at]?.thread ?? null;
    thread.current.visible = shown !== null;
    if (shown === null) return;
    thread.current.position.set(...along(entry, axis, shown.toMm));
    thread.current.scale.x = shown.toMm - shown.fromMm;
  });
  return (
    <mesh
      name={`thread-${approaches[at].side}`}
      ref={thread}
      geometry={geometry}
      material={materials.cement}
      quaternion={turn}
      visible={false}
      castShadow
      {...xrayed(threadXray(level))}
    />
  );
}

const ALONG_X = new Vector3(1, 0, 0);
const AXIS = new Vector3();

function Cast({ plan, cement, at, cut }: { plan: LevelPlan; cement: CementPlan; at: number; cut: boolean }) {
  const cast = useRef<Mesh>(null);
  const { materials } = useKit();
  const { cementing } = plan;
  const surface = useMemo(() => (cementing === null ? null : levelSurface(cementing.grid)), [cementing]);
  useEffect(() => () => letGo(surface), [surface]);
  const shown = useRef<{ surface: LevelSurface; level: number } | null>(null);
  useLevelMoment((now, state, _whole, apart) => {
    if (cast.current === null || now !== plan || cementing === null) return;
    const level = state.sides[at]?.cementLevel ?? null;
    cast.current.visible = level !== null;
    cast.current.position.set(...plan.approaches[at].axis).multiplyScalar(-CAST_MM * apart);
    cast.current.position.x += state.cementMovedMm;
    // Out of the bone it is whole again.
    cast.current.material = cut && apart === 0 ? materials.cementCut : materials.cement;
    // Wet cement shines; set cement is matt.
    for (const material of [materials.cement, materials.cementCut]) {
      material.roughness = 0.35 + 0.5 * state.cure;
      material.clearcoat = 0.4 * (1 - state.cure);
    }
    if (level === null || surface === null) return;
    if (shown.current?.surface === surface && shown.current.level === level) return;
    const { wedge, central } = cementing.weights;
    surface.show(cement.arrival, level, cement.clip, plan.body, wedge, central);
    shown.current = { surface, level };
  });
  if (surface === null) return null;
  return (
    <mesh
      name={`cement-${cement.side}`}
      ref={cast}
      geometry={surface.geometry}
      material={materials.cement}
      frustumCulled={false}
      visible={false}
      {...xrayed(cementXray(plan.level))}
    />
  );
}
