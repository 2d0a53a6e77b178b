import { useEffect, useState } from 'react';
import { session } from '../../session/store.ts';
import { poseBeforeAndAfter, takePosed } from '../../session/take-home/before-and-after.ts';
import { type Pose, pose } from '../../session/take-home/pose.ts';

/** Pictures for the paper, as data addresses. */
export interface PaperPictures {
  state: 'making' | 'here' | 'none';
  /** The bone as it broke, and later. */
  bone: string | null;
}

/** Takes them when the sheet opens, in the window; what was shown there is given back as soon as they are taken, or the sheet is
 * left. */
export function usePictures(): PaperPictures {
  const [made, setMade] = useState<PaperPictures>({ state: 'making', bone: null });
  useEffect(() => {
    let gone = false;
    const posed = pose();
    const tell = (more: Partial<PaperPictures>) => {
      if (!gone) setMade((before) => ({ ...before, ...more }));
    };
    take(posed, tell)
      .catch(() => setMade((before) => ({ ...before, state: before.bone === null ? 'none' : 'here' })))
      .finally(posed.end);
    return () => {
      gone = true;
      posed.end();
    };
  }, []);
  return made;
}

async function take(posed: Pose, tell: (more: Partial<PaperPictures>) => void): Promise<void> {
  const { develop } = session.getState();
  await poseBeforeAndAfter(posed);
  tell({ state: 'here', bone: await addressOf(await takePosed(posed, 'off')) });
  if (develop === 'off') return;
  // Better once it is developed: smooth, with soft shadows.
  tell({ bone: await addressOf(await takePosed(posed, develop)) });
}

/** A picture as an address that holds all of it: a file has nothing beside it. */
const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
