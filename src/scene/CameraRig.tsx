import { CameraControls } from '@react-three/drei';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { type PerspectiveCamera, Vector3 } from 'three';
import { useStore } from 'zustand';
import { distance } from '../../models/math/vec.ts';
import { session } from '../session/store.ts';
import type { CameraPose } from '../session/view.ts';
import { FOV_DEG, stageCamera } from './views.ts';

/** How long the camera travels between stages, seconds; the style sheet's --m-camera. */
const TRAVEL_S = 0.9;

/** Room at the right of a cut bone for its measures: a dimension line and a number. */
const LABEL_PX = 132;

interface Travel {
  from: CameraPose;
  to: CameraPose;
  share: number;
}

/** The camera: follows the stages, is the visitor's own once they have taken hold of it, and cuts instead of
 * travelling where motion is not wanted. `turnDegPerS` turns it slowly about the model (the kiosk's loop). */
export function CameraRig({ turnDegPerS = 0 }: { turnDegPerS?: number }) {
  const controls = useRef<CameraControls>(null);
  const travel = useRef<Travel | null>(null);
  const placed = useRef(false);
  const { size, camera, invalidate } = useThree();
  const level = useStore(session, (now) => now.plan?.case.fracture.level);
  const manifest = useStore(session, (now) => now.manifest);
  const stage = useStore(session, (now) => now.state?.stage ?? null);
  const plane = useStore(session, (now) => now.view.plane);
  const own = useStore(session, (now) => now.view.camera);
  const split = useStore(session, (now) => now.view.compare === 'both');
  const width = split ? size.width / 2 : size.width;
  const { height } = size;

  useEffect(() => {
    // Read here and not subscribed to: a new plan of the same bone keeps the camera still.
    const { plan } = session.getState();
    if (level !== plan?.case.fracture.level || plan === null) return;
    if (manifest === null || stage === null || controls.current === null) return;
    const to =
      own ?? stageCamera(plan, manifest, stage, plane, { width, height, label: split ? 0 : LABEL_PX });
    const cut = !placed.current || matchMedia('(prefers-reduced-motion: reduce)').matches;
    placed.current = true;
    travel.current = { from: cut ? to : currentPose(controls.current), to, share: cut ? 1 : 0 };
    invalidate();
  }, [level, manifest, stage, plane, own, width, height, split, invalidate]);

  useFrame((three, delta) => {
    const rig = controls.current;
    if (rig === null) return;
    const going = travel.current;
    if (going !== null) {
      going.share = Math.min(1, going.share + Math.min(delta, 0.05) / TRAVEL_S);
      place(rig, going);
      if (going.share >= 1) travel.current = null;
      three.invalidate();
    } else if (turnDegPerS !== 0) {
      rig.rotate((turnDegPerS * Math.PI * Math.min(delta, 0.1)) / 180, 0, false);
      three.invalidate();
    }
  });

  useEffect(() => {
    const perspective = camera as PerspectiveCamera;
    perspective.fov = FOV_DEG;
    perspective.near = 5;
    perspective.far = 4000;
    perspective.updateProjectionMatrix();
  }, [camera]);

  const pressed = useRef<{ pose: CameraPose; going: Travel | null } | null>(null);
  const keepOwn = () => {
    if (controls.current === null) return;
    // A press that has turned nothing, to pick a part, leaves the camera to the steps and to where it was going.
    if (pressed.current !== null && sameView(pressed.current.pose, currentPose(controls.current))) {
      travel.current = pressed.current.going;
      invalidate();
      return;
    }
    travel.current = null;
    session.setState((now) => ({
      view: { ...now.view, camera: currentPose(controls.current as CameraControls) },
    }));
  };
  return (
    <CameraControls
      ref={controls}
      makeDefault
      minDistance={60}
      maxDistance={2600}
      smoothTime={0.001}
      draggingSmoothTime={0.04}
      onControlEnd={keepOwn}
      onControlStart={() => {
        if (controls.current !== null)
          pressed.current = { pose: currentPose(controls.current), going: travel.current };
        travel.current = null;
      }}
    />
  );
}

/** Within what cannot be seen, mm. */
const sameView = (a: CameraPose, b: CameraPose): boolean =>
  distance(a.position, b.position) < 0.05 && distance(a.target, b.target) < 0.05;

const POSITION = new Vector3();
const TARGET = new Vector3();

function currentPose(rig: CameraControls): CameraPose {
  rig.getPosition(POSITION);
  rig.getTarget(TARGET);
  return {
    position: POSITION.toArray() as unknown as CameraPose['position'],
    target: TARGET.toArray() as unknown as CameraPose['target'],
    up: rig.camera.up.toArray() as unknown as CameraPose['up'],
  };
}

const FROM = new Vector3();
const TO = new Vector3();
const UP = new Vector3();

/** Travels on an arc: the direction turns and the distance changes evenly, so the camera never dives into bone. */
function place(rig: CameraControls, { from, to, share }: Travel): void {
  const s = share * share * (3 - 2 * share);
  TARGET.set(...from.target).lerp(POSITION.set(...to.target), s);
  FROM.set(...from.position).sub(POSITION.set(...from.target));
  TO.set(...to.position).sub(POSITION.set(...to.target));
  const distance = FROM.length() ** (1 - s) * TO.length() ** s;
  FROM.normalize();
  TO.normalize();
  if (FROM.dot(TO) < -0.98) FROM.addScaledVector(UP.set(...to.up), 0.2).normalize();
  FROM.lerp(TO, s).setLength(distance).add(TARGET);
  UP.set(...from.up)
    .lerp(POSITION.set(...to.up), s)
    .normalize();
  rig.camera.up.copy(UP);
  rig.updateCameraUp();
  void rig.setLookAt(FROM.x, FROM.y, FROM.z, TARGET.x, TARGET.y, TARGET.z, false);
}
