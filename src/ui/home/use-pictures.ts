import { useEffect, useRef, useState } from 'react';
import { session } from '../../session/store.ts';
import { poseBeforeAndAfter, takePosed } from '../../session/take-home/before-and-after.ts';
import { drawnOn, takeDrawings } from '../../session/take-home/drawings.ts';
import { addressOf, jpegOf } from '../../session/take-home/jpeg.ts';
import { type Pose, pose } from '../../session/take-home/pose.ts';
import { takeTurn } from '../../session/take-home/turntable.ts';
import type { Develop } from '../../session/view/develop.ts';
import type { StageId } from '../../sim/stages/stages.ts';

/** Pictures for the paper, as data addresses. */
export interface PaperPictures {
  state: 'making' | 'here' | 'none';
  /** The bone as it broke, and later. */
  bone: string | null;
  /** What was drawn on, and the step that it is of. */
  drawn: readonly { stage: StageId; picture: string }[];
}

const NONE: PaperPictures = { state: 'making', bone: null, drawn: [] };
type Tell = (more: Partial<PaperPictures>) => void;

/** As wide and large as paper needs them: with four drawings and the turned bone a file stays under 3 MB. */
const WIDEST_PX = 1500;
const MOST_BYTES = { bone: 250_000, drawn: 120_000 } as const;

/** Takes them when the sheet opens, in the window; what was shown there is given back once they are taken, or the sheet is
 * left. `turn` takes the bone turned once round, after them; null where it could not, or somebody left. */
export function usePictures(): PaperPictures & {
  turn: (told: (made: number) => void) => Promise<string[] | null>;
} {
  const [made, setMade] = useState(NONE);
  const here = useRef({ gone: false, taken: Promise.resolve() });
  useEffect(() => {
    const own = { gone: false, taken: Promise.resolve() };
    const tell: Tell = (more) => {
      if (!own.gone) setMade((before) => ({ ...before, ...more }));
    };
    own.taken = take(tell, () => own.gone).catch(() =>
      setMade((before) => ({ ...before, state: before.bone === null ? 'none' : 'here' })),
    );
    here.current = own;
    return () => {
      own.gone = true;
      session.getState().posing?.();
    };
  }, []);
  const turn = async (told: (made: number) => void) => {
    await here.current.taken;
    if (here.current.gone) return null;
    try {
      return await posedFor(async (posed) => {
        await poseBeforeAndAfter(posed);
        return Promise.all((await takeTurn(posed, told)).map(addressOf));
      });
    } catch {
      return null;
    }
  };
  return { ...made, turn };
}

/** First as they are drawn, then, where the machine is quick enough, developed: smooth, with soft shadows. */
async function take(tell: Tell, gone: () => boolean): Promise<void> {
  const { develop } = session.getState();
  await posedFor(async (posed) => {
    tell({ drawn: await drawings(posed, 'off') });
    await poseBeforeAndAfter(posed);
    tell({ state: 'here', bone: await addressed(await takePosed(posed, 'off'), MOST_BYTES.bone) });
    if (develop !== 'off') tell({ bone: await addressed(await takePosed(posed, develop), MOST_BYTES.bone) });
  });
  if (gone() || develop === 'off' || drawnOn().length === 0) return;
  await posedFor(async (posed) => tell({ drawn: await drawings(posed, develop) }));
}

async function posedFor<T>(taking: (posed: Pose) => Promise<T>): Promise<T> {
  const posed = pose();
  try {
    return await taking(posed);
  } finally {
    posed.end();
  }
}

const drawings = async (posed: Pose, develop: Develop): Promise<PaperPictures['drawn']> =>
  Promise.all(
    (await takeDrawings(posed, develop)).map(async ({ stage, picture }) => ({
      stage,
      picture: await addressed(picture, MOST_BYTES.drawn),
    })),
  );

async function addressed(picture: Blob, bytes: number): Promise<string> {
  const bitmap = await createImageBitmap(picture);
  try {
    return await addressOf(await jpegOf(bitmap, WIDEST_PX, bytes));
  } finally {
    bitmap.close();
  }
}
