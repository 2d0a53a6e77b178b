import type { Approach } from '../access/access.ts';
import type { Cavity } from '../balloon/cavity.ts';
import type { Inflation } from '../balloon/inflated.ts';
import type { Cementing } from '../cement/cement.ts';
import type { Plates } from '../column/plates.ts';
import type { Fracture } from '../fracture/fracture.ts';
import type { Weights } from '../fracture/weights.ts';
import type { Body } from './body.ts';
import type { Bone } from './bone.ts';
import type { Ruler } from './measures.ts';

/** A bone as it broke: a third of a plan's work. */
export interface Shaped {
  fracture: Fracture;
  body: Body;
  ruler: Ruler;
  plates: Plates;
}

/** What is done to it before cement comes: a third again. */
export interface Opened {
  approaches: readonly Approach[];
  /** The operation ended with the needle. */
  stopped: boolean;
  bone: Bone;
  inflation: Inflation | null;
  inflated: Weights;
  held: Weights;
  cavity: Cavity;
  /** See plateHole. */
  hole: Uint8Array | null;
  start: Weights;
}

/** What has been made for a key lately, or else made now. Nobody changes what comes back. */
export type Recent<T> = (key: string, make: () => T) => T;

/** What plans of the same bone may share, by what it follows from: whoever moves the slider for cement asks for the same body
 * and the same balloons again. One patient's spine after another, from the same baked models. */
export interface Kept {
  shaped: Recent<Shaped>;
  opened: Recent<Opened>;
  /** The cement, a third once more: the weeks after change nothing of it. */
  cemented: Recent<Cementing | null>;
}

/** Keeps the last few of each; a bone's take some 3 MB each. */
export function keeping(shaped: number, opened = shaped): Kept {
  return { shaped: recent(shaped), opened: recent(opened), cemented: recent(opened) };
}

/** Keeps nothing. */
export const FORGETFUL: Kept = keeping(0);

/** Keeps the last few. */
export function recent<T>(most: number): Recent<T> {
  const known = new Map<string, T>();
  return (key, make) => {
    const made = known.get(key) ?? make();
    known.delete(key);
    known.set(key, made);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return made;
  };
}
