import { along } from '../../../models/math/vec.ts';
import type { Ground } from '../../practice/ground.ts';
import { tipOf } from '../../practice/needle.ts';
import type { Placed } from '../../practice/replay.ts';
import { type Guide, guides, showGuides } from '../../session/guides.ts';
import { SIDES } from '../../sim/side.ts';

/** The planned ways from the skin to where they end, and beside them how far the needles had come. */
export const guidesOf = ({ approaches, skinX }: Ground, { needles }: Placed): Guide[] => [
  ...approaches.map(({ entry, axis, tipDepthMm }): Guide => {
    const back = (skinX - entry[0]) / axis[0];
    return { what: 'planned', from: along(entry, axis, back), to: along(entry, axis, tipDepthMm) };
  }),
  ...SIDES.flatMap((side): Guide[] => {
    const pose = needles[side];
    return pose === null || pose.depthMm <= 0
      ? []
      : [{ what: 'gone', from: pose.entry, to: tipOf(side, pose) }];
  }),
];

/** Shows them, or none. */
export function compare(ground: Ground | null, placed: Placed): void {
  if (ground !== null) showGuides(guidesOf(ground, placed));
  else if (guides.getState().length > 0) showGuides([]);
}
