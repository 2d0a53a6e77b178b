import { add, scale, sub } from '../../../models/math/vec.ts';
import { now } from '../now.ts';
import { picture } from '../picture.ts';
import { session } from '../store.ts';
import type { CameraPose } from '../view/view.ts';
import { jpegOf } from './jpeg.ts';
import type { Pose } from './pose.ts';

/** Pictures of one turn, and how long one of them may take, ms: at 15 degrees nothing between them is missed, and nobody waits
 * for so many where each takes a second. */
const COUNTS = [
  { frames: 24, mostMs: 500 },
  { frames: 12, mostMs: 1500 },
  { frames: 8, mostMs: Number.POSITIVE_INFINITY },
] as const;
const WIDEST_PX = 760;
/** Together they take at most 1.2 MB, and a third more as text. */
const MOST_BYTES = 50_000;

/** What lies round the spine would hide it from behind. */
const BARE = { skin: 0, muscles: 0, ribs: 0, pelvis: 0 };
/** The neighbours are seen too, at every side. */
const FURTHER = 1.2;

/** The bone that is posed, turned once to the right about its upright axis, as JPEG. `told` hears how far it is, 0 to 1.
 * @throws where there is no picture on the page, or somebody does something meanwhile */
export async function takeTurn(pose: Pose, told: (share: number) => void): Promise<Blob[]> {
  session.setState({ develop: 'off' });
  const turned = async (deg: number): Promise<HTMLCanvasElement> => {
    picture.turn(deg, 0);
    pose.turned();
    const canvas = await picture.frame();
    pose.check();
    if (canvas === null) throw new Error('there is no picture on this page');
    return canvas;
  };
  await picture.arrived();
  await turned(0);
  const { camera, layers } = session.getState().view;
  if (camera !== null)
    pose.show(now.getState().t, { camera: further(camera), layers: { ...layers, ...BARE } });
  await picture.arrived();
  await turned(0);
  const began = performance.now();
  await turned(0);
  const ms = performance.now() - began;
  const count = COUNTS.find(({ mostMs }) => ms < mostMs)?.frames ?? COUNTS[0].frames;
  const frames: Blob[] = [];
  for (let made = 0; made < count; made++) {
    const canvas = await turned(made === 0 ? 0 : 360 / count);
    frames.push(await jpegOf(canvas, WIDEST_PX, MOST_BYTES));
    told((made + 1) / count);
  }
  return frames;
}

const further = ({ position, target, up }: CameraPose): CameraPose => ({
  position: add(target, scale(sub(position, target), FURTHER)),
  target,
  up,
});
