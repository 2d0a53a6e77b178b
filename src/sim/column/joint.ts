import type { JointEntry } from '../../../models/manifest.ts';
import { IDENTITY, type Pose, turn } from '../../../models/math/pose.ts';
import { radians } from '../../../models/math/scalar.ts';

/** The upper vertebra of a joint in the frame of the lower one, as baked; identity below L5. */
export const jointRest = (joint: JointEntry | undefined): Pose =>
  joint === undefined
    ? IDENTITY
    : { position: joint.offsetMm, rotation: turn([0, 0, 1], radians(joint.angleDeg)) };
