import type { CameraControls } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { type PerspectiveCamera, Vector3 } from 'three';
import { useStore } from 'zustand';
import { radians } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { session } from '../../session/store.ts';
import { type Sight, sight } from '../../session/view/sight.ts';
import { useEachFrame } from '../frame/frame.ts';

const TARGET = new Vector3();
const RIGHT = new Vector3();
const UP = new Vector3();
const BACK = new Vector3();
/** Less than this nobody sees, in any of a sight's numbers. */
const SAME = 1e-4;

/** Tells whoever watches how the picture lies on the page, when that has changed. */
export function useSight(priority: number): void {
  const invalidate = useThree((three) => three.invalidate);
  const watched = useStore(sight, (now) => now.watched);
  useEffect(() => {
    if (watched) invalidate();
  }, [watched, invalidate]);
  useEachFrame(({ camera, controls, size }) => {
    if (!watched || controls === null) return;
    (controls as CameraControls).getTarget(TARGET);
    camera.matrixWorld.extractBasis(RIGHT, UP, BACK);
    const awayMm = TARGET.distanceTo(camera.position);
    const tall = 2 * awayMm * Math.tan(radians((camera as PerspectiveCamera).fov) / 2);
    const pxPerMm = size.height / tall;
    const right = TARGET.dot(RIGHT);
    const down = -TARGET.dot(UP);
    const paneWidth = session.getState().view.compare === 'both' ? size.width / 2 : size.width;
    const { seen } = sight.getState();
    if (
      seen !== null &&
      seen.width === size.width &&
      seen.height === size.height &&
      seen.paneWidth === paneWidth &&
      Math.abs(seen.pxPerMm - pxPerMm) < SAME &&
      Math.abs(seen.middle[0] - right) < SAME &&
      Math.abs(seen.middle[1] - down) < SAME &&
      near(seen.facing.forward, BACK, -1) &&
      near(seen.facing.up, UP, 1)
    )
      return;
    const { width, height } = size;
    const told: Sight = {
      facing: { forward: vec(BACK, -1), up: vec(UP, 1) },
      width,
      height,
      paneWidth,
      pxPerMm,
      middle: [right, down],
    };
    sight.setState({ seen: told });
  }, priority);
}

const near = (one: Vec3, other: Vector3, sign: 1 | -1): boolean =>
  Math.abs(one[0] - sign * other.x) < SAME &&
  Math.abs(one[1] - sign * other.y) < SAME &&
  Math.abs(one[2] - sign * other.z) < SAME;

const vec = ({ x, y, z }: Vector3, sign: 1 | -1): Vec3 => [sign * x, sign * y, sign * z];
