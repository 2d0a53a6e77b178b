import {
  AlwaysStencilFunc,
  BackSide,
  type Color,
  DecrementWrapStencilOp,
  DoubleSide,
  FrontSide,
  IncrementWrapStencilOp,
  InvertStencilOp,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  NotEqualStencilFunc,
  type Plane,
  PlaneGeometry,
  type Side,
  type StencilOp,
  Vector3,
  ZeroStencilOp,
} from 'three';
import { sayXray } from '../../fluoro/render/say.ts';
import { letGo } from '../../session/spare.ts';
import { retire } from '../frame/retire.ts';

/**
 * What a section fills, from what yields to what wins where two meet: a ligament ends in bone, a vein runs through it.
 * Only the treated bone has a face of its own, which lies in front of all these.
 */
export const CAPPED = [
  'muscles',
  'fat',
  'cartilages',
  'ligaments',
  'discs',
  'ribs',
  'hips',
  'sacrum',
  'neck',
  'bones',
  'sac',
  'cord',
  'roots',
  'veins',
  'arteries',
] as const;
export type Capped = (typeof CAPPED)[number];

/** Whoever goes through the scene by names passes these over. */
export const CAP = 'cap';

/** After all that is solid, before all that is seen through. */
const FIRST_ORDER = -20;
/** Half the edge of the flat square that fills a cut, mm: more than a person. */
const HALF_MM = 1500;
/** Faces stand one behind the other, so that rounding never mixes them. */
const BEHIND_MM = 0.05;

const orderOf = (name: Capped): number => FIRST_ORDER + CAPPED.indexOf(name);

const counter = (side: Side, op: StencilOp, planes: readonly Plane[]): MeshBasicMaterial =>
  new MeshBasicMaterial({
    side,
    transparent: true,
    forceSinglePass: true,
    colorWrite: false,
    depthWrite: false,
    depthTest: false,
    clippingPlanes: [...planes],
    stencilWrite: true,
    stencilFunc: AlwaysStencilFunc,
    stencilZPass: op,
  });

/**
 * Materials that leave a mark wherever the plane passes through the inside of a closed mesh, each to be drawn once with
 * its geometry at `countOrder`. Pieces that run into each other are counted, which costs a second pass.
 */
export const counters = (planes: readonly Plane[], overlapping: boolean): MeshBasicMaterial[] =>
  overlapping
    ? [counter(BackSide, IncrementWrapStencilOp, planes), counter(FrontSide, DecrementWrapStencilOp, planes)]
    : [counter(DoubleSide, InvertStencilOp, planes)];

export const countOrder = orderOf;

/** Draws only where counters have left a mark, which it wipes out. */
export const MARKED = {
  transparent: true,
  side: DoubleSide,
  forceSinglePass: true,
  stencilWrite: true,
  stencilRef: 0,
  stencilFunc: NotEqualStencilFunc,
  stencilFail: ZeroStencilOp,
  stencilZFail: ZeroStencilOp,
  stencilZPass: ZeroStencilOp,
} as const;

/**
 * Keeps a flat mesh in the plane, over the point of it that is nearest to `middle` (the scene's own if none is given),
 * before what yields to its tissue and `nearerMm` before its tissue's own face.
 */
export function layIn(mesh: Mesh, name: Capped, plane: Plane, middle?: Vector3, nearerMm = 0): void {
  mesh.name = CAP;
  sayXray(mesh, null);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.matrixWorldAutoUpdate = false;
  const behind = BEHIND_MM * (CAPPED.length - CAPPED.indexOf(name)) - nearerMm;
  // The plane moves with the treated bone, within the same frame as this is drawn in.
  mesh.onBeforeRender = () => {
    if (middle === undefined) plane.coplanarPoint(MIDDLE);
    else plane.projectPoint(middle, MIDDLE);
    mesh.position.copy(MIDDLE.addScaledVector(plane.normal, behind));
    mesh.quaternion.setFromUnitVectors(AHEAD, plane.normal);
    mesh.updateMatrix();
    mesh.matrixWorld.copy(mesh.matrix);
  };
}

export interface Cap {
  mesh: Mesh<PlaneGeometry, MeshLambertMaterial>;
  dispose: () => void;
}

/** A flat face in the plane, under the lamps and shadows of the rest, drawn only where the counters of its tissue have left a
 * mark, which it wipes out. */
export function capFace(name: Capped, colour: Color, opacity: number, plane: Plane, nearerMm = 0): Cap {
  const geometry = new PlaneGeometry(2 * HALF_MM, 2 * HALF_MM);
  const material = new MeshLambertMaterial({ ...MARKED, color: colour, opacity });
  const mesh = new Mesh(geometry, material);
  mesh.receiveShadow = true;
  mesh.renderOrder = orderOf(name) + 0.5;
  layIn(mesh, name, plane, undefined, nearerMm);
  return {
    mesh,
    dispose() {
      letGo(geometry);
      retire(material);
    },
  };
}

const AHEAD = new Vector3(0, 0, 1);
const MIDDLE = new Vector3();
