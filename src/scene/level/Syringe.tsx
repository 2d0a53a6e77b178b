import type { CameraControls } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import {
  DoubleSide,
  type Group,
  type Material,
  type Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type PerspectiveCamera,
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
import { useKit } from '../frame/context.ts';
import { useEachFrame } from '../frame/frame.ts';
import { useLevelMoment, useLevelPlan } from '../frame/moment.ts';
import { sectionWay } from '../section/section.ts';
import { BACK_MM } from './apart.ts';
import { PORT } from './tools/delivery.ts';
import { dialTexture } from './tools/dial.ts';
import { hose } from './tools/hose.ts';
import { BARREL_MM, beforeCamera, GAUGE_MM, HELD_AT, type Inset, insetOf, SYRINGE } from './tools/inset.ts';
import { contrastMm, handDeg, screwRad } from './tools/reading.ts';
import { AXIS_Z_MM, NOZZLE_X_MM, syringe } from './tools/syringe.ts';

/** The inflation syringe, on the balloon whose way the section shows: its gauge, its plunger and the contrast in it are State's. */
export function Syringe() {
  const plan = useLevelPlan();
  return plan === null || plan.inflation === null ? null : <Inflator plan={plan} />;
}

/** Its place in one of the panes. */
function useInset(): Inset & { width: number; height: number } {
  const { width, height } = useThree((three) => three.size);
  const split = useStore(session, (now) => now.view.compare === 'both');
  const wiped = useStore(session, ({ view }) => (view.compare === 'wipe' ? view.wipe : 0));
  return useMemo(() => {
    const wide = split ? width / 2 : width;
    const inset = insetOf(wide, height);
    const gauge = (GAUGE_MM + 4) * inset.pxPerMm;
    // Of a wiped picture it stands in the part that is now, as long as that has room.
    const x = Math.max(inset.x, Math.min(wiped * wide + gauge, wide - gauge));
    return { ...inset, x, width: wide, height };
  }, [width, height, split, wiped]);
}

/** After the camera has been put up, and before the picture is drawn with it. */
const BEFORE_THE_PICTURE = 0.5;
/** How stiffly the line leaves and comes in, as a share of its length. */
const SLACK = 0.3;

const ALONG_X = new Vector3(1, 0, 0);
const TURN = new Quaternion();
const AROUND = new Quaternion();
const FROM = new Vector3();
const LEAVING = new Vector3();
const TO = new Vector3();
const COMING = new Vector3();
const TARGET = new Vector3();

function Inflator({ plan }: { plan: LevelPlan }) {
  const { materials } = useKit();
  const parts = useMemo(syringe, []);
  const line = useMemo(hose, []);
  const own = useOwnMaterials();
  useEffect(() => () => letGo(...Object.values(parts), line.geometry), [parts, line]);
  const root = useRef<Group>(null);
  const plunger = useRef<Group>(null);
  const screw = useRef<Group>(null);
  const contrast = useRef<Mesh>(null);
  const hand = useRef<Mesh>(null);
  const tube = useRef<Mesh>(null);
  const inset = useInset();
  const way = sectionWay(plan.approaches);
  const at = way === undefined ? -1 : plan.approaches.indexOf(way);
  const port = useRef(new Vector3());

  useLevelMoment((now, own, state, apart) => {
    if (now !== plan || root.current === null || tube.current === null) return;
    const side = own.sides[at];
    const depth = side?.tools.balloon ?? null;
    const shown = depth !== null && SHOWING[state.stage].syringe;
    root.current.visible = shown;
    tube.current.visible = shown;
    if (!shown || way === undefined) return;
    const long = contrastMm(side.balloonMl);
    contrast.current?.scale.setX(Math.max(long, 0.01));
    if (plunger.current !== null) plunger.current.position.x = -BARREL_MM - long;
    if (screw.current !== null) screw.current.rotation.x = screwRad(side.balloonMl);
    if (hand.current !== null) hand.current.rotation.z = (-handDeg(own.balloonPressureKpa) * Math.PI) / 180;
    // The line comes from the catheter's side arm, which goes in and out with it.
    const tip = along(way.entry, way.axis, depth - BACK_MM.balloon * apart);
    TURN.setFromUnitVectors(ALONG_X, LEAVING.set(...way.axis));
    port.current.set(...PORT.at).applyQuaternion(TURN);
    port.current.x += tip[0];
    port.current.y += tip[1];
    port.current.z += tip[2];
  });

  useEachFrame(({ camera, controls }) => {
    const held = root.current;
    const frame = held?.parent;
    if (!held?.visible || !frame || way === undefined) return;
    const rig = controls as CameraControls | null;
    const away =
      HELD_AT * (rig === null ? camera.position.length() : rig.getTarget(TARGET).distanceTo(camera.position));
    camera.updateMatrixWorld();
    frame.updateWorldMatrix(true, false);
    const { fov } = camera as PerspectiveCamera;
    const perPx = beforeCamera(held.position, inset, inset.width, inset.height, fov, away);
    const size = perPx * inset.pxPerMm;
    frame.worldToLocal(camera.localToWorld(held.position));
    held.quaternion.copy(frame.getWorldQuaternion(AROUND).invert().multiply(camera.quaternion));
    held.scale.setScalar(size);
    // It lies with its plunger to the right: the line comes to its nozzle from the left.
    COMING.set(-1, 0, 0).applyQuaternion(held.quaternion);
    TO.set(-NOZZLE_X_MM, 0, AXIS_Z_MM)
      .multiplyScalar(size)
      .applyQuaternion(held.quaternion)
      .add(held.position);
    FROM.copy(port.current);
    TURN.setFromUnitVectors(ALONG_X, LEAVING.set(...way.axis));
    LEAVING.set(...PORT.way).applyQuaternion(TURN);
    line.lay(FROM, LEAVING, TO, COMING, SLACK * FROM.distanceTo(TO), size);
  }, BEFORE_THE_PICTURE);

  return (
    <group name="syringe" {...OUTSIDE}>
      <group ref={root} name={SYRINGE} visible={false}>
        <mesh geometry={parts.face} material={own.face} />
        <mesh geometry={parts.hand} material={own.hand} ref={hand} />
        <mesh geometry={parts.cap} material={materials.handle} />
        <mesh geometry={parts.glass} material={own.glass} renderOrder={5} />
        <group rotation-z={Math.PI}>
          <mesh geometry={parts.block} material={materials.handle} />
          <mesh geometry={parts.contrast} material={own.contrast} position-x={-BARREL_MM} ref={contrast} />
          <mesh geometry={parts.marks} material={materials.band} />
          <group position-z={AXIS_Z_MM} ref={plunger}>
            <mesh geometry={parts.piston} material={materials.handle} />
            <group ref={screw}>
              <mesh geometry={parts.rod} material={own.plastic} />
              <mesh geometry={parts.grip} material={materials.handle} />
            </group>
          </group>
          <mesh geometry={parts.barrel} material={own.clear} renderOrder={4} />
        </group>
      </group>
      <mesh name="line" geometry={line.geometry} material={own.plastic} frustumCulled={false} ref={tube} />
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
