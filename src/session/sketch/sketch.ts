import { dot } from '../../../models/math/vec.ts';
import type { Facing } from '../view/sight.ts';
import type { View } from '../view/view.ts';

/** Told apart by every kind of colour-blindness, by lightness alone too. */
export const SKETCH_COLOURS = ['orange', 'blue', 'yellow', 'black'] as const;
export type SketchColour = (typeof SKETCH_COLOURS)[number];

export const SKETCH_TOOLS = ['pen', 'arrow', 'text'] as const;
export type SketchTool = (typeof SKETCH_TOOLS)[number];

/** A place in the plane of the picture (see view/sight.ts), mm to the right and down. */
export type Spot = readonly [right: number, down: number];

interface Drawn {
  colour: SketchColour;
  /** In which of two pictures side by side, from the left; 0 where there is one. */
  pane: number;
  /** How thick a line, how high a letter; mm of the plane. */
  sizeMm: number;
}
/** `pressures` 0 to 1, one a place; empty where the device knows none. */
export type PenMark = Drawn & { kind: 'pen'; places: readonly Spot[]; pressures: readonly number[] };
export type ArrowMark = Drawn & { kind: 'arrow'; from: Spot; to: Spot };
export type TextMark = Drawn & { kind: 'text'; at: Spot; text: string };
export type Mark = PenMark | ArrowMark | TextMark;

/** What somebody has drawn on one picture: of a case at a time, seen from one side. */
export interface Sketch {
  /** Names case, time, bone and comparison, as a link does. */
  of: string;
  facing: Facing;
  /** What brings the picture back. */
  t: number;
  view: Pick<View, 'camera' | 'focus' | 'compare' | 'explode'>;
  marks: readonly Mark[];
  /** What the marks were before each change, oldest first. */
  past: readonly (readonly Mark[])[];
}

/** From here on another side is seen: 1.5 degrees. */
const SAME_SIDE = Math.cos((1.5 * Math.PI) / 180);

const sameSide = (a: Facing, b: Facing): boolean =>
  dot(a.forward, b.forward) > SAME_SIDE && dot(a.up, b.up) > SAME_SIDE;

/** The drawing that belongs to a picture; undefined where there is none. */
export const sketchAt = (
  sketches: readonly Sketch[],
  of: string,
  facing: Facing | undefined,
): Sketch | undefined =>
  facing === undefined ? undefined : sketches.find((one) => one.of === of && sameSide(one.facing, facing));

/** Moves the words that were put on last, mm. */
export const moveText =
  (right: number, down: number) =>
  (marks: readonly Mark[]): readonly Mark[] => {
    const last = marks.findLast((mark) => mark.kind === 'text');
    return marks.map((mark) =>
      mark === last && mark.kind === 'text' ? { ...mark, at: [mark.at[0] + right, mark.at[1] + down] } : mark,
    );
  };
