import type { PartId } from '../showing/parts.ts';
import type { Fit, StandardView } from './view/view.ts';

/** What of all that stands over the picture goes with one that is taken: names, measures and outlines; what was drawn by hand. */
export interface Over {
  words?: boolean;
  drawing?: boolean;
}

/** What can be asked of the picture: the scene answers, since renderer, window and camera are its own. */
export interface Picture {
  /** Draws once more and gives the picture, as PNG, with what of it stands over it. Rejected where none is on the page. */
  take: (over?: Over) => Promise<Blob>;
  /** Draws once more, and gives the canvas to be read in the same breath: the browser clears it when it has shown the frame. Null
   * where there is none. `ground`: a colour in the place of the theme's behind the model. */
  draw: (ground?: string) => HTMLCanvasElement | null;
  /** The same once the page has drawn its next frame, all that goes with a frame being in its place; null where the picture goes
   * first. */
  frame: () => Promise<HTMLCanvasElement | null>;
  /** Puts the camera at a standard view of what is in the picture, or fits the picture; the view is then the visitor's own. */
  fit: (to: StandardView | Fit) => void;
  /** Once the camera stands where it is going. */
  arrived: () => Promise<void>;
  /** Turns the camera about what it looks at, degrees to the right and up. */
  turn: (rightDeg: number, upDeg: number) => void;
  /** The parts that can be seen now. */
  parts: () => Promise<readonly PartId[]>;
}

/** Where there is no picture. */
const NONE: Picture = {
  take: () => Promise.reject(new Error('there is no picture on this page')),
  draw: () => null,
  frame: () => Promise.resolve(null),
  fit: () => {},
  arrived: () => Promise.resolve(),
  turn: () => {},
  parts: () => Promise.resolve([]),
};

/** What has been provided and not been taken back, oldest first. */
const provided: Partial<Picture>[] = [];

const latest = <K extends keyof Picture>(name: K): Picture[K] =>
  provided.findLast((one) => one[name] !== undefined)?.[name] ?? NONE[name];

/** The picture, for whoever asks something of it; before there is one and after, it answers as none does. */
export const picture: Picture = {
  take: (over) => latest('take')(over),
  draw: (ground) => latest('draw')(ground),
  frame: () => latest('frame')(),
  fit: (to) => latest('fit')(to),
  arrived: () => latest('arrived')(),
  turn: (rightDeg, upDeg) => latest('turn')(rightDeg, upDeg),
  parts: () => latest('parts')(),
};

/** Provides some of what the picture can do, in place of what did it before; gives what takes that back. */
export function providePicture(part: Partial<Picture>): () => void {
  const own = { ...part };
  provided.push(own);
  return () => {
    const at = provided.indexOf(own);
    if (at >= 0) provided.splice(at, 1);
  };
}
