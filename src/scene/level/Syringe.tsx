import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import {
  DoubleSide,
  type Group,
  type Material,
  Matrix4,
  type Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  Quaternion,
  Vector3,
} from 'three';
import { useStore } from 'zustand';
import { along } from '../../../models/math/vec.ts';
import { xrayed } from '../../fluoro/render/say.ts';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import { SHOWING } from '../../showing/showing.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { STAGES } from '../../sim/stages/stages.ts';
import { framedOf } from '../camera/framed.ts';
import { heldIn, pictureWindow } from '../camera/views.ts';
import { useKit } from '../frame/context.ts';
import { useLevel, useLevelMoment, useLevelPlan, usePlan } from '../frame/moment.ts';
import { sectionWay } from '../section/section.ts';
import { useHeading } from '../section/section-shown.ts';
import { BACK_MM } from './apart.ts';
import { PORT } from './tools/delivery.ts';
import { dialTexture } from './tools/dial.ts';
import { hose } from './tools/hose.ts';
import { BARREL_MM, type Held, SYRINGE, SYRINGE_SHARE, syringePlace } from './tools/place.ts';
import { contrastMm, handDeg, screwRad } from './tools/reading.ts';
import { AXIS_Z_MM, NOZZLE_X_MM, syringe } from './tools/syringe.ts';

/** The inflation syringe, on the balloon whose way the section shows: its gauge, its plunger and the contrast in it are State's. */
export function Syringe() {
  const plan = useLevelPlan();
  const held = useHeld();
  if (plan === null || plan.inflation === null || held === null) return null;
  return <Inflator plan={plan} held={held} />;
}

/** How the window has it held; null before the first plan. */
function useHeld(): Held | null {
  const plan = usePlan();
  const level = useLevel();
  const { width, height } = useThree((three) => three.size);
  const manifest = useStore(session, (now) => now.manifest);
  const stage = useStore(session, (now) => now.stage ?? STAGES[0]);
  const plane = useHeading();
  const split = useStore(session, (now) => now.view.compare === 'both');
  const whole = useStore(session, (now) => now.view.section === 'whole');
  return useMemo(() => {
    if (plan === null || manifest === null) return null;
    if (whole || !SHOWING[stage].alone) return 'outside';
    return heldIn(framedOf(plan, level, stage), manifest, stage, plane, pictureWindow(width, height, split));
  }, [plan, level, manifest, stage, plane, split, whole, width, height]);
}

const ALONG_X = new Vector3(1, 0, 0);
const TURN = new Quaternion();
const RIGHT = new Vector3();
const UP = new Vector3();
const TOWARD = new Vector3();
const BASIS = new Matrix4();
const FROM = new Vector3();
const LEAVING = new Vector3();
const TO = new Vector3();
const COMING = new Vector3();

function Inflator({ plan, held }: { plan: LevelPlan; held: Held }) {
  const { materials } = useKit();
  const parts = useMemo(syringe, []);
  const line = useMemo(hose, []);
  const own = useOwnMaterials();
  useEffect(() => () => letGo(...Object.values(parts), line.geometry), [parts, line]);
  const root = useRef<Group>(null);
  const body = useRef<Group>(null);
  const plunger = useRef<Group>(null);
  const screw = useRef<Group>(null);
  const contrast = useRef<Mesh>(null);
  const hand = useRef<Mesh>(null);
  const tube = useRef<Mesh>(null);
  const plane = useHeading();
  const manifest = useStore(session, (now) => now.manifest);
  const way = sectionWay(plan.approaches);
  const at = way === undefined ? -1 : plan.approaches.indexOf(way);

  useLevelMoment((now, own, state, apart) => {
    if (now !== plan || root.current === null || tube.current === null) return;
    const side = own.sides[at];
    const depth = side?.tools.balloon ?? null;
    const shown = depth !== null && SHOWING[state.stage].syringe !== null;
    root.current.visible = shown;
    tube.current.visible = shown;
    if (!shown || way === undefined || manifest === null) return;
    const { landmarks } = manifest.levels[plan.level];
    const place = syringePlace(plan, landmarks, plane, held, apart);
    BASIS.makeBasis(RIGHT.set(...place.right), UP.set(...place.up), TOWARD.set(...place.toward));
    root.current.quaternion.setFromRotationMatrix(BASIS);
    root.current.position.set(...place.centre);
    if (body.current !== null) body.current.rotation.z = place.turnRad;
    const long = contrastMm(side.balloonMl);
    contrast.current?.scale.setX(Math.max(long, 0.01));
    if (plunger.current !== null) plunger.current.position.x = -BARREL_MM - long;
    if (screw.current !== null) screw.current.rotation.x = screwRad(side.balloonMl);
    if (hand.current !== null) hand.current.rotation.z = (-handDeg(own.balloonPressureKpa) * Math.PI) / 180;

    // The line: from the catheter's side arm, which goes in and out with it, to the nozzle.
    COMING.copy(RIGHT).multiplyScalar(Math.cos(place.turnRad)).addScaledVector(UP, Math.sin(place.turnRad));
    TO.set(...place.centre)
      .addScaledVector(TOWARD, SYRINGE_SHARE * AXIS_Z_MM)
      .addScaledVector(COMING, SYRINGE_SHARE * NOZZLE_X_MM);
    TURN.setFromUnitVectors(ALONG_X, LEAVING.set(...way.axis));
    FROM.set(...PORT.at).applyQuaternion(TURN);
    const tip = along(way.entry, way.axis, depth - BACK_MM.balloon * apart);
    FROM.x += tip[0];
    FROM.y += tip[1];
    FROM.z += tip[2];
    LEAVING.set(...PORT.way).applyQuaternion(TURN);
    line.lay(FROM, LEAVING, TO, COMING, 34 + 0.22 * FROM.distanceTo(TO));
  });

  return (
    <group name="syringe" {...OUTSIDE}>
      <group ref={root} name={SYRINGE} visible={false} scale={SYRINGE_SHARE}>
        <mesh geometry={parts.face} material={own.face} />
        <mesh geometry={parts.hand} material={own.hand} ref={hand} />
        <mesh geometry={parts.cap} material={materials.handle} />
        <mesh geometry={parts.glass} material={own.glass} renderOrder={5} />
        <group ref={body}>
          <mesh geometry={parts.block} material={materials.handle} castShadow />
          <mesh geometry={parts.contrast} material={own.contrast} position-x={-BARREL_MM} ref={contrast} />
          <mesh geometry={parts.marks} material={materials.band} />
          <group position-z={AXIS_Z_MM} ref={plunger}>
            <mesh geometry={parts.piston} material={materials.handle} />
            <group ref={screw}>
              <mesh geometry={parts.rod} material={own.plastic} castShadow />
              <mesh geometry={parts.grip} material={materials.handle} castShadow />
            </group>
          </group>
          <mesh geometry={parts.barrel} material={own.clear} renderOrder={4} />
        </group>
      </group>
      <mesh
        name="line"
        geometry={line.geometry}
        material={own.plastic}
        frustumCulled={false}
        ref={tube}
        castShadow
      />
    </group>
  );
}

/** It is held outside the patient: no beam meets it. */
const OUTSIDE = xrayed(null);

interface Own {
  clear: Material;
  glass: Material;
  contrast: Material;
  plastic: Material;
  face: Material;
  hand: Material;
}

/** What only the syringe is made of. */
function useOwnMaterials(): Own {
  const { palette } = useKit();
  const made = useMemo(() => {
    const dial = dialTexture();
    const see = (opacity: number) =>
      new MeshPhysicalMaterial({
        color: '#f4f7f8',
        roughness: 0.08,
        transparent: true,
        opacity,
        depthWrite: false,
      });
    const own: Own = {
      clear: see(0.26),
      glass: see(0.1),
      contrast: new MeshStandardMaterial({ color: palette.balloon, roughness: 0.25 }),
      plastic: new MeshStandardMaterial({ color: '#cfd2d0', roughness: 0.4 }),
      // A white face in the shade of its rim would be grey: it must be read.
      face: new MeshStandardMaterial({
        map: dial,
        roughness: 0.7,
        emissive: '#ffffff',
        emissiveMap: dial,
        emissiveIntensity: 0.2,
      }),
      hand: new MeshStandardMaterial({ color: '#b3261e', roughness: 0.5, side: DoubleSide }),
    };
    return { own, dial };
  }, [palette]);
  useEffect(() => () => letGo(...(Object.values(made.own) as Material[]), made.dial), [made]);
  return made.own;
}
