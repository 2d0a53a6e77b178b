import { type Frame, frameAt, fromFrame } from '../math/frame.ts';
import { radians } from '../math/scalar.ts';
import { add, along, mix, type Vec3 } from '../math/vec.ts';
import { ellipsoid } from '../sdf/ellipsoid.ts';
import type { Solid } from '../sdf/solid.ts';
import { sweep } from '../sdf/sweep.ts';
import type { FacetJoint } from './facet.ts';
import type {
  InferiorProcessShape,
  LaminaShape,
  ParsShape,
  PedicleShape,
  SpinousShape,
  SuperiorProcessShape,
  TransverseShape,
} from './table.ts';

/**
 * Parts of the right half of the neural arch. mm; x forwards from the posterior wall's middle, y up from mid-height,
 * z to the right. Each is a named process of the bone; their shapes are rows of the table.
 */

/** The pedicle's own frame: where it is narrowest, and its axis from behind into the body. */
export interface PedicleAxis {
  readonly isthmus: Vec3;
  readonly axis: Vec3;
  /** Where the pedicle ends behind, in the articular pillar. */
  readonly back: Vec3;
}

export function pedicleAxis(shape: PedicleShape): PedicleAxis {
  const convergence = radians(shape.convergence);
  const slope = radians(shape.slope);
  const axis: Vec3 = [
    Math.cos(slope) * Math.cos(convergence),
    Math.sin(slope),
    -Math.cos(slope) * Math.sin(convergence),
  ];
  const isthmus: Vec3 = [shape.x, shape.y, (shape.interpedicular + shape.width) / 2];
  return { isthmus, axis, back: along(isthmus, axis, -shape.backLength) };
}

export function pedicle(shape: PedicleShape): Solid {
  const { isthmus, axis, back } = pedicleAxis(shape);
  const front = along(isthmus, axis, shape.backLength);
  const roll = radians(shape.roll);
  const up: Vec3 = [0, Math.cos(roll), Math.sin(roll)];
  const w = shape.width / 2;
  const h = shape.height / 2;
  return sweep({
    from: front,
    control: mix(front, back, 0.5),
    to: back,
    up: [h * shape.frontFlareHeight, h, h * shape.backFlareHeight],
    across: [w * shape.frontFlareWidth, w, w * shape.backFlareWidth],
    upFrom: up,
    upTo: up,
    exponent: 2,
    capFrom: 3,
    capTo: 4,
    wedge: shape.teardrop,
  });
}

/** From the pedicle down to the inferior articular process: the pars interarticularis. */
export function pars(shape: ParsShape, back: Vec3, root: Vec3): Solid {
  return sweep({
    from: back,
    control: add(mix(back, root, 0.5), [shape.bowX, shape.bowY, shape.bowZ]),
    to: root,
    up: [shape.thickTop, shape.thickMiddle, shape.thickBottom],
    across: [shape.wideTop, shape.wideMiddle, shape.wideBottom],
    upFrom: facing(shape.facingTop),
    upTo: facing(shape.facingBottom),
    exponent: 2,
    capFrom: 3,
    capTo: 3,
    wedge: 0,
  });
}

/** Horizontal direction `degrees` from straight back towards the right. */
const facing = (degrees: number): Vec3 => [-Math.cos(radians(degrees)), 0, Math.sin(radians(degrees))];

export function lamina(shape: LaminaShape): Solid {
  const lean = (degrees: number): Vec3 => [Math.sin(radians(degrees)), Math.cos(radians(degrees)), 0];
  return sweep({
    from: [shape.outerX, shape.outerY, shape.outerZ],
    control: [shape.middleX, shape.middleY, shape.middleZ],
    to: [shape.innerX, shape.innerY, 0],
    up: [shape.outerHeight / 2, shape.middleHeight / 2, shape.innerHeight / 2],
    across: [shape.outerThickness / 2, shape.middleThickness / 2, shape.innerThickness / 2],
    upFrom: lean(shape.outerLean),
    upTo: lean(shape.innerLean),
    exponent: 3,
    capFrom: 3,
    capTo: 2,
    wedge: shape.lowerThicker,
  });
}

/** From the pillar up behind the facet; the joint then cuts its face. */
export function superiorProcess(shape: SuperiorProcessShape, joint: FacetJoint): Solid {
  const root: Vec3 = [shape.rootX, shape.rootY, shape.rootZ];
  const tip = fromFrame(joint.frame, shape.tipU, shape.tipV, -shape.tipDepth);
  return sweep({
    from: root,
    control: add(mix(root, tip, 0.5), [shape.bowX, shape.bowY, shape.bowZ]),
    to: tip,
    up: [shape.rootThickness / 2, shape.middleThickness / 2, shape.tipThickness / 2],
    across: [shape.rootWidth / 2, shape.middleWidth / 2, shape.tipWidth / 2],
    upFrom: joint.frame.n,
    upTo: joint.frame.n,
    exponent: 2,
    capFrom: 3,
    capTo: shape.tipCap,
    wedge: 0,
  });
}

/** The bump behind the superior facet: mammillary process in the loin, a mere thickening in the chest. */
export function mammillary(shape: SuperiorProcessShape, joint: FacetJoint): Solid {
  const centre = fromFrame(joint.frame, shape.mammillaryU, shape.mammillaryV, -shape.mammillaryDepth);
  return ellipsoid({ ...joint.frame, origin: centre }, [
    shape.mammillaryWidth / 2,
    shape.mammillaryHeight / 2,
    shape.mammillaryThickness / 2,
  ]);
}

export const inferiorRoot = (shape: InferiorProcessShape): Vec3 => [shape.rootX, shape.rootY, shape.rootZ];

/** From the pars and lamina down in front of (lumbar) or over (thoracic) the facet below. */
export function inferiorProcess(shape: InferiorProcessShape, joint: FacetJoint): Solid {
  const root = inferiorRoot(shape);
  const tip = fromFrame(joint.frame, shape.tipU, shape.tipV, joint.shape.gap + shape.tipDepth);
  return sweep({
    from: root,
    control: add(mix(root, tip, 0.5), [shape.bowX, shape.bowY, shape.bowZ]),
    to: tip,
    up: [shape.rootThickness / 2, shape.middleThickness / 2, shape.tipThickness / 2],
    across: [shape.rootWidth / 2, shape.middleWidth / 2, shape.tipWidth / 2],
    upFrom: joint.frame.n,
    upTo: joint.frame.n,
    exponent: 2,
    capFrom: 3,
    capTo: shape.tipCap,
    wedge: 0,
  });
}

export function transverse(shape: TransverseShape): Solid {
  const root: Vec3 = [shape.rootX, shape.rootY, shape.rootZ];
  const tip: Vec3 = [shape.tipX, shape.tipY, shape.span / 2 - shape.tipCap];
  return sweep({
    from: root,
    control: add(mix(root, tip, 0.5), [shape.bowX, shape.bowY, shape.bowZ]),
    to: tip,
    up: [shape.rootHeight / 2, shape.innerHeight / 2, shape.outerHeight / 2, shape.tipHeight / 2],
    across: [
      shape.rootThickness / 2,
      shape.innerThickness / 2,
      shape.outerThickness / 2,
      shape.tipThickness / 2,
    ],
    upFrom: rolledUp(shape.rootRoll),
    upTo: rolledUp(shape.tipRoll),
    exponent: shape.exponent === 3 ? 3 : 2,
    capFrom: 4,
    capTo: shape.tipCap,
    wedge: 0,
  });
}

/** Up, leaning forwards by `degrees`. */
const rolledUp = (degrees: number): Vec3 => [Math.sin(radians(degrees)), Math.cos(radians(degrees)), 0];

/** The accessory process: at the root of a lumbar transverse process, behind. */
export function accessory(shape: TransverseShape): Solid {
  const frame: Frame = frameAt(
    [shape.accessoryX, shape.accessoryY, shape.accessoryZ],
    [-1, -0.3, 0.4],
    [0, 1, 0],
  );
  const r = shape.accessorySize / 2;
  return ellipsoid(frame, [r, r * 1.25, r * 1.3]);
}

/** Where the spinous process' end stands, and which way it runs, by the table's length and slope. */
function spinousEnd(shape: SpinousShape, canalDepth: number): { tip: Vec3; way: Vec3 } {
  const slope = radians(shape.slope);
  const way: Vec3 = [-Math.cos(slope), -Math.sin(slope), 0];
  return { tip: along([-canalDepth, 0, 0], way, shape.length - shape.tipCap), way };
}

/** The knob on the lower corner of the spinous process' end, where ligaments and muscles pull. */
export function spinousTubercle(shape: SpinousShape, canalDepth: number): Solid {
  const { tip, way } = spinousEnd(shape, canalDepth);
  const down: Vec3 = [-way[1], way[0], 0];
  const frame = frameAt(along(tip, down, shape.tubercleLow * shape.height4), [0, 0, 1], way);
  return ellipsoid(frame, [shape.tubercleHeight / 2, shape.tipCap, shape.tubercleWidth / 2]);
}

/** From the lamina to a tip `length` from the canal's back wall at mid-height, `slope` degrees below the horizontal. */
export function spinous(shape: SpinousShape, canalDepth: number): Solid {
  const root: Vec3 = [shape.rootX, shape.rootY, 0];
  const { tip } = spinousEnd(shape, canalDepth);
  return sweep({
    from: root,
    control: add(mix(root, tip, 0.5), [shape.bowX, shape.bowY, 0]),
    to: tip,
    up: [shape.height0 / 2, shape.height1 / 2, shape.height2 / 2, shape.height3 / 2, shape.height4 / 2],
    across: [
      shape.thickness0 / 2,
      shape.thickness1 / 2,
      shape.thickness2 / 2,
      shape.thickness3 / 2,
      shape.thickness4 / 2,
    ],
    upFrom: UP_AND_BACK,
    upTo: UP_AND_BACK,
    exponent: 3,
    capFrom: 3,
    capTo: shape.tipCap,
    wedge: shape.lowerThicker,
  });
}

/** The sweep squares it to the process' own direction, which runs back or down. */
const UP_AND_BACK: Vec3 = [-0.5, 0.87, 0];
