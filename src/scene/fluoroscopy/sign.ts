import {
  BufferAttribute,
  BufferGeometry,
  type ColorRepresentation,
  LineBasicMaterial,
  LineSegments,
} from 'three';
import { SOURCE_DETECTOR_MM } from '../../fluoro/arm.ts';
import type { PaneName } from '../../session/view/fluoro-view.ts';

/** Letters as strokes, each from x, y to x, y in a box 1 high and 0.7 wide: what writes with a texture would make the first
 * picture's script larger. */
const STROKES = {
  A: [0, 0, 0.35, 1, 0.35, 1, 0.7, 0, 0.13, 0.38, 0.57, 0.38],
  L: [0.05, 1, 0.05, 0, 0.05, 0, 0.65, 0],
  P: [0.05, 0, 0.05, 1, 0.05, 1, 0.6, 1, 0.6, 1, 0.6, 0.5, 0.6, 0.5, 0.05, 0.5],
  T: [0, 1, 0.7, 1, 0.35, 1, 0.35, 0],
} as const;

const NAMES: Readonly<Record<PaneName, readonly (keyof typeof STROKES)[]>> = {
  ap: ['A', 'P'],
  lateral: ['L', 'A', 'T'],
};

/** mm. */
const HIGH_MM = 15;
const WIDE = 0.95;

/**
 * Where it stands in the beam, in shares of its radius there, and how far behind the isocentre, mm (negative: towards the tube):
 * beside the spine as it is seen from behind, where the needles go in, and not in one place for both.
 */
const PLACES: Readonly<Record<PaneName, readonly [right: number, up: number, behindMm: number]>> = {
  ap: [0.85, 0.35, 60],
  lateral: [0, 0, -110],
};

/** A beam's name on its edge near the bone, in the arm's frame; it faces whoever looks. */
export function signOf(
  pane: PaneName,
  color: ColorRepresentation,
  fieldMm: number,
  sourceMm: number,
): LineSegments {
  const letters = NAMES[pane];
  const points = letters.flatMap((letter, place) =>
    STROKES[letter].flatMap((value, at) =>
      at % 2 === 0 ? [HIGH_MM * (value + WIDE * (place - letters.length / 2))] : [HIGH_MM * value, 0],
    ),
  );
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(points), 3));
  const sign = new LineSegments(
    geometry,
    new LineBasicMaterial({ color, transparent: true, opacity: 0.9, depthWrite: false, depthTest: false }),
  );
  const [right, up, behindMm] = PLACES[pane];
  const radius = ((fieldMm / 2) * (sourceMm + behindMm)) / SOURCE_DETECTOR_MM;
  sign.position.set(right * radius, up * radius, -behindMm);
  sign.renderOrder = 6;
  sign.frustumCulled = false;
  sign.onBeforeRender = (_renderer, _scene, camera) => {
    const { elements } = sign.matrixWorld;
    const x = elements[12];
    const y = elements[13];
    const z = elements[14];
    sign.matrixWorld.copy(camera.matrixWorld).setPosition(x, y, z);
  };
  return sign;
}
