import { CameraControls } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { useCallback, useEffect, useRef } from 'react';
import { Vector3 } from 'three';
import { useStore } from 'zustand';
import { levelIndex } from '../../../models/levels.ts';
import { apply, type Pose, rotate } from '../../../models/math/pose.ts';
import { radians } from '../../../models/math/scalar.ts';
import { distance } from '../../../models/math/vec.ts';
import { now } from '../../session/now.ts';
import { providePicture } from '../../session/picture.ts';
import { session } from '../../session/store.ts';
import { isStill } from '../../session/view/motion.ts';
import type { CameraPose } from '../../session/view/view.ts';
import { planFocus } from '../../sim/plan.ts';
import { aFrame } from '../frame/a-frame.ts';
import { useEachFrame } from '../frame/frame.ts';
import type { Subject } from './fit.ts';
import { framedOf } from './framed.ts';
import { poseOnTheWay, type Travel, travelTo } from './travel.ts';
import { footOf, pictureWindow } from './views.ts';
import { useWanted } from './wanted.ts';

/** How long the camera travels between stages, seconds; the style sheet's --m-camera. */
const TRAVEL_S = 0.9;

/** A travel takes some 54 frames, and as many again on a quicker screen: nobody waits for it longer than this. */
const MOST_FRAMES = 120;

/** A camera of the visitor's own, what it was fitted to, and whether it already stands there. */
interface Asked {
  pose: CameraPose;
  subject: Subject;
  there: boolean;
}

/** The camera: follows the stages, is the visitor's own once they have taken hold of it, and cuts instead of
 * travelling where motion is not wanted. `turnDegPerS` turns it slowly about the model (the kiosk's loop). */
export function CameraRig({ turnDegPerS = 0, filmed = false }: { turnDegPerS?: number; filmed?: boolean }) {
  const controls = useRef<CameraControls>(null);
  const travel = useRef<Travel | null>(null);
  /** The controls have taken it to where its travel ended, which they do in the frame after: counting frames from outside told
   * it too early where one takes longer than a quarter of a second. */
  const stands = useRef(true);
  const placed = useRef(false);
  /** While a hand holds the picture: where it stood when that began, and where the camera was going. */
  const pressed = useRef<{ pose: CameraPose; going: Travel | null } | null>(null);
  const asked = useRef<Asked | null>(null);
  const invalidate = useThree((three) => three.invalidate);
  const { width, height } = useThree((three) => three.size);
  const manifest = useStore(session, (now) => now.manifest);
  const wanted = useWanted(filmed);
  const apartBefore = useRef<number | null>(null);
  const framedBy = useRef<number | null>(null);

  useEffect(() => {
    const to = wanted();
    const { plan, view } = session.getState();
    if (to === null || plan === null || controls.current === null) return;
    const { state } = now.getState();
    const index = levelIndex(planFocus(plan, view.focus).level);
    // The frame of the picture goes with the bone that is looked at: the camera stays where it was, and travels from there.
    const moved =
      framedBy.current !== null && framedBy.current !== index ? state?.slots[framedBy.current] : undefined;
    framedBy.current = index;
    if (moved === undefined && to === asked.current?.pose && asked.current.there) return;
    // Pulling parts apart is the visitor's own drag: the frame goes with the hand.
    const dragged = apartBefore.current !== null && apartBefore.current !== view.explode;
    apartBefore.current = view.explode;
    const first = !placed.current;
    const cut = first || dragged || isStill();
    placed.current = true;
    const from = currentPose(controls.current);
    const going = cut ? travelTo(to, to, 1) : travelTo(moved === undefined ? from : carried(from, moved), to);
    // The picture is there already: not one frame of it is drawn from where controls begin.
    if (first) {
      place(controls.current, going);
      controls.current.update(0);
    }
    // A step or a window that changes while a hand holds the picture waits: set going, it took back what the hand turned, two
    // drags of six. A press that turns nothing lets it go on.
    if (pressed.current === null) {
      travel.current = going;
      stands.current = false;
    } else pressed.current.going = going;
    invalidate();
  }, [wanted, invalidate]);

  useEachFrame((three, delta) => {
    const rig = controls.current;
    if (rig === null) return;
    const going = travel.current;
    if (going !== null) {
      going.share = Math.min(1, going.share + Math.min(delta, 0.05) / TRAVEL_S);
      place(rig, going);
      if (going.share >= 1) travel.current = null;
      stands.current = false;
      three.invalidate();
      return;
    }
    stands.current = true;
    if (turnDegPerS !== 0) {
      rig.rotate((turnDegPerS * Math.PI * Math.min(delta, 0.1)) / 180, 0, false);
      three.invalidate();
    }
  });

  const keepOwn = useCallback(() => {
    if (controls.current === null) return;
    const press = pressed.current;
    pressed.current = null;
    // A press that has turned nothing, to pick a part, leaves the camera to the steps and to where it was going.
    if (press !== null && sameView(press.pose, currentPose(controls.current))) {
      travel.current = press.going;
      stands.current = press.going === null;
      invalidate();
      return;
    }
    travel.current = null;
    const pose = currentPose(controls.current);
    asked.current = { pose, subject: null, there: true };
    session.setState((now) => ({ view: { ...now.view, camera: pose } }));
  }, [invalidate]);

  useEffect(() => {
    return providePicture({
      async fit(to) {
        const { fitTo } = await import('./fit.ts');
        const { plan, state } = now.getState();
        const { view } = session.getState();
        if (plan === null || state === null || manifest === null || controls.current === null) return;
        // Half-way to another view, that is what the visitor sees and means.
        const camera = travel.current?.to ?? currentPose(controls.current);
        const whole = pictureWindow(width, height, false);
        const foot = footOf(planFocus(plan, view.focus), state.stage, whole);
        const window = { ...whole, label: 0, foot };
        const known = view.camera === asked.current?.pose ? (asked.current?.subject ?? null) : null;
        const subject = view.camera === null ? 'stage' : known;
        asked.current = {
          ...fitTo(
            { framed: framedOf(plan, view.focus, state.stage), state, manifest, window, camera, subject },
            to,
          ),
          there: false,
        };
        session.setState({ view: { ...view, camera: asked.current.pose } });
      },
      async arrived() {
        // What has just been asked for sets the camera going a frame or two later.
        await aFrame();
        await aFrame();
        for (let frames = 0; !stands.current && frames < MOST_FRAMES; frames++) await aFrame();
      },
      turn(rightDeg, upDeg) {
        void controls.current?.rotate(radians(rightDeg), radians(-upDeg), false);
        keepOwn();
        invalidate();
      },
    });
  }, [manifest, width, height, keepOwn, invalidate]);
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

/** A camera given in one frame, told in the frame in which that one has a pose. */
const carried = ({ position, target, up }: CameraPose, pose: Pose): CameraPose => ({
  position: apply(pose, position),
  target: apply(pose, target),
  up: rotate(pose.rotation, up),
});

/** Within what cannot be seen, mm. */
const sameView = (a: CameraPose, b: CameraPose): boolean =>
  distance(a.position, b.position) < 0.05 && distance(a.target, b.target) < 0.05;

const POSITION = new Vector3();
const TARGET = new Vector3();

/** Where the camera stands, or is coming to. */
export function currentPose(rig: CameraControls): CameraPose {
  rig.getPosition(POSITION);
  rig.getTarget(TARGET);
  return {
    position: POSITION.toArray() as unknown as CameraPose['position'],
    target: TARGET.toArray() as unknown as CameraPose['target'],
    up: rig.camera.up.toArray() as unknown as CameraPose['up'],
  };
}

/** Puts the camera where it is on its way. */
function place(rig: CameraControls, travel: Travel): void {
  const { position, target, up } = poseOnTheWay(travel);
  rig.camera.up.copy(up);
  rig.updateCameraUp();
  void rig.setLookAt(position.x, position.y, position.z, target.x, target.y, target.z, false);
}
