import type { JointEntry } from '../../../models/manifest.ts';
import { IDENTITY, multiply, type Pose, turn } from '../../../models/math/pose.ts';
import { radians } from '../../../models/math/scalar.ts';

/** The upper vertebra of a joint in the frame of the lower one, at rest; identity below L5. */
export function jointRest(joint: JointEntry | undefined): Pose {
  if (joint === undefined) return IDENTITY;
  const own = turn([0, 0, 1], radians(joint.angleDeg));
  return {
    position: joint.offsetMm,
    rotation: joint.turn === undefined ? own : multiply(joint.turn, own),
  };
}
