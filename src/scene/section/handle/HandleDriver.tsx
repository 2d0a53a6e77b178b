import type { CameraControls } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type PerspectiveCamera, Vector3 } from 'three';
import { useStore } from 'zustand';
import { clamp } from '../../../../models/math/scalar.ts';
import type { Vec3 } from '../../../../models/math/vec.ts';
import { focusLevel, levelNow } from '../../../session/focus.ts';
import { session } from '../../../session/store.ts';
import { currentPose } from '../../camera/CameraRig.tsx';
import { useEachFrame } from '../../frame/frame.ts';
import { useMoment } from '../../frame/moment.ts';
import { sectionPlane } from '../section.ts';
import { usePlaneView } from '../section-shown.ts';
import type { HandleLink } from './link.ts';
import { type Plate, plateOf } from './plate.ts';
import { GRIPS, type Grip, pullOf } from './pull.ts';

/** Knobs stay so far inside the picture, px, wherever the plane goes: half a touch target, and the fade above and below. */
const INSET_X = 26;
const INSET_Y = 34;
/** From the middle to head and side of the plate together, px: below this the knobs would hide the bone; sliders remain. */
const LEAST_PX = 110;

/** Puts the knobs where the picture has the plane's edges, after each drawn frame. */
export function HandleDriver({ at }: { at: RefObject<HandleLink | null> }) {
  const { size, controls, invalidate } = useThree();
  const manifest = useStore(session, (now) => now.manifest);
  const chosen = usePlaneView();
  const plate = useRef<Plate | null>(null);
  useMoment((plan, state) => {
    if (manifest === null) return;
    const { plan: one } = levelNow(plan, state, focusLevel(plan));
    plate.current = plateOf(one, manifest, sectionPlane(one, chosen), state.column[one.index]);
  });
  const hold = useCallback(() => {
    const { view } = session.getState();
    if (view.camera !== null || controls === null) return;
    session.setState({ view: { ...view, camera: currentPose(controls as unknown as CameraControls) } });
  }, [controls]);
  useEffect(() => invalidate(), [invalidate]);
  useEachFrame(({ camera }) => {
    const link = at.current;
    const here = plate.current;
    if (link === null || here === null) return;
    // The knobs may have come to the page after this: they are another tree.
    link.hold = hold;
    // The renderer does this only when it draws, after this.
    camera.updateMatrixWorld();
    const split = session.getState().view.compare === 'both';
    FRAME.width = split ? size.width / 2 : size.width;
    FRAME.left = split ? FRAME.width : 0;
    FRAME.height = size.height;
    drawFrame(link.root, here, camera as PerspectiveCamera);
    for (const grip of GRIPS) placeKnob(link, grip, here, camera as PerspectiveCamera);
    const px = (here.headMm + here.sideMm) * pxPerMm(here.foot, camera as PerspectiveCamera);
    link.root.toggleAttribute('data-placed', px > LEAST_PX);
  });
  return null;
}

const FRAME = { left: 0, width: 1, height: 1 };
const POINT = new Vector3();
const AHEAD = new Vector3();

/** Pixels from the top left, in `POINT`. */
function project(at: Vec3, by: Vec3 | null, mm: number, camera: PerspectiveCamera): Vector3 {
  POINT.set(...at);
  if (by !== null) POINT.addScaledVector(AHEAD.set(...by), mm);
  POINT.project(camera);
  return POINT.set(
    FRAME.left + ((POINT.x + 1) / 2) * FRAME.width,
    ((1 - POINT.y) / 2) * FRAME.height,
    POINT.z,
  );
}

function drawFrame(root: HTMLElement, { corners }: Plate, camera: PerspectiveCamera): void {
  let d = '';
  for (const corner of corners) {
    const { x, y } = project(corner, null, 0, camera);
    d += `${d === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  root.querySelector('path')?.setAttribute('d', `${d}Z`);
}

/** Over so many millimetres it is measured which way the plane moves on the screen. */
const PROBE_MM = 4;

function placeKnob(link: HandleLink, grip: Grip, plate: Plate, camera: PerspectiveCamera): void {
  const knob = link.root.querySelector<HTMLElement>(`[data-grip=${grip}]`);
  if (knob === null) return;
  const at = grip === 'push' ? plate.foot : grip === 'tilt' ? plate.head : plate.side;
  const way = grip === 'turn' ? plate.heading : plate.normal;
  const { x, y } = project(at, null, 0, camera);
  const ahead = project(at, way, PROBE_MM, camera);
  const perMm = pxPerMm(at, camera);
  const pull = pullOf((ahead.x - x) / PROBE_MM, (ahead.y - y) / PROBE_MM, perMm, link.pulls[grip]);
  link.armsMm[grip] = grip === 'turn' ? plate.sideMm : plate.headMm;
  const left = clamp(x, FRAME.left + INSET_X, FRAME.left + FRAME.width - INSET_X);
  const top = clamp(y, INSET_Y, FRAME.height - INSET_Y);
  knob.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
  knob.style.setProperty('--way', `${Math.atan2(pull.y, pull.x).toFixed(3)}rad`);
}

const POINT_AT = new Vector3();

/** How large a millimetre square to the view is drawn. */
function pxPerMm(at: Vec3, camera: PerspectiveCamera): number {
  const away = POINT_AT.set(...at).distanceTo(camera.position);
  return FRAME.height / 2 / (away * Math.tan((camera.fov * Math.PI) / 360));
}
