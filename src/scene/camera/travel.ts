import { Matrix4, Quaternion, Vector3 } from 'three';
import type { CameraPose } from '../../session/view/view.ts';

/** A camera on its way. */
export interface Travel {
  from: CameraPose;
  to: CameraPose;
  /** How the camera is held at either end. */
  turns: readonly [Quaternion, Quaternion];
  /** 0..1, of the time. */
  share: number;
}

export const travelTo = (from: CameraPose, to: CameraPose, share = 0): Travel => ({
  from,
  to,
  turns: [turnOf(from), turnOf(to)],
  share,
});

const turnOf = ({ position, target, up }: CameraPose): Quaternion =>
  new Quaternion().setFromRotationMatrix(
    new Matrix4().lookAt(new Vector3(...position), new Vector3(...target), new Vector3(...up)),
  );

const TURN = new Quaternion();
const BACK = new Vector3();
const END = new Vector3();
/** Where the camera is now; the caller copies it. */
const HERE = { position: new Vector3(), target: new Vector3(), up: new Vector3() };

/**
 * On an arc: the camera turns the shortest way as a whole, and its distance changes evenly, so that it never dives into bone.
 * Directions and ups that are mixed each for itself meet half-way from a front view to one from above.
 */
export function poseOnTheWay({ from, to, turns, share }: Travel): typeof HERE {
  if (share >= 1) {
    HERE.position.set(...to.position);
    HERE.target.set(...to.target);
    HERE.up.set(...to.up);
    return HERE;
  }
  const s = share * share * (3 - 2 * share);
  HERE.target.set(...from.target).lerp(END.set(...to.target), s);
  const near = BACK.set(...from.position).distanceTo(END.set(...from.target));
  const far = BACK.set(...to.position).distanceTo(END.set(...to.target));
  TURN.slerpQuaternions(turns[0], turns[1], s);
  HERE.up.set(0, 1, 0).applyQuaternion(TURN);
  BACK.set(0, 0, 1).applyQuaternion(TURN);
  HERE.position.copy(HERE.target).addScaledVector(BACK, near ** (1 - s) * far ** s);
  return HERE;
}
