import { createStore } from 'zustand/vanilla';
import type { FromFilm, Taken } from '../../film/case-of.ts';
import { type Healthy, healthyOf } from '../../film/healthy.ts';
import { found, type Lies } from '../../film/lies.ts';
import { negative, type Picture, type Point } from '../../film/picture.ts';
import type { Refusal } from '../../film/refusal.ts';
import { BONES, type Bone, type Marked, type Six } from '../../film/six.ts';
import { snapped } from '../../film/snap.ts';
import { session } from '../../session/store.ts';
import { skeletonFor } from '../../sim/anatomy.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';

/** The film that is open: in the page's memory alone, so that the browser's Back loses nothing and closing the page all. */
export interface Film extends Lies {
  picture: Picture | null;
  why: Refusal | null;
  busy: 'opening' | 'finding' | null;
  level: TreatedLevel | null;
  taken: Taken;
  /** Where the middles were pointed at, from the top; null for a neighbour that is not there. */
  taps: readonly (Point | null)[];
  marked: Marked | null;
  used: FromFilm | null;
  /** Files that were opened so far. */
  opened: number;
}

const NOTHING: Film = {
  picture: null,
  why: null,
  busy: null,
  level: null,
  taken: 'unknown',
  taps: [],
  marked: null,
  front: -1,
  dark: false,
  used: null,
  opened: 0,
};

export const film = createStore<Film>(() => NOTHING);

const set = (part: Partial<Film>): void => film.setState(part);

/** Opens a file; what was open before stays until the new one is read, and where it cannot be. */
export async function openFilm(file: File): Promise<void> {
  set({ busy: 'opening', why: null });
  const { FilmError } = await import('../../film/refusal.ts');
  try {
    const { openFile } = await import('./open-file.ts');
    const picture = await openFile(file);
    const { level, taken, opened } = film.getState();
    set({ ...NOTHING, level, taken, picture, opened: opened + 1 });
  } catch (error) {
    set({ busy: null, why: error instanceof FilmError ? error.why : 'broken' });
  }
}

/** Which bone the next tap is for; null when all have theirs. */
export const wanted = ({ taps }: Film): Bone | null => BONES[taps.length] ?? null;

/** Heights that are healthy for this patient's bone; null until the table is here. */
export function healthyFor(level: TreatedLevel): Healthy | null {
  const { manifest, case: patientCase } = session.getState();
  return manifest === null ? null : healthyOf(skeletonFor(manifest, patientCase.patient).landmarks, level);
}

export function tap(point: Point | null): void {
  const now = film.getState();
  if (point === null && !mayLeaveOut(now)) return;
  // Under L5 is the sacrum, which tells nothing of L5's height.
  const last = now.level === 'L5' && now.taps.length === BONES.length - 2 ? [null] : [];
  const taps = [...now.taps, point, ...last];
  set({ taps, used: null });
  if (taps.length === BONES.length) void find(null);
}

/** One neighbour at least is needed: without one nothing tells how high the bone was. */
export const mayLeaveOut = (now: Film): boolean =>
  wanted(now) !== 'broken' && !now.taps.includes(null) && now.level !== 'L5';

export const tapAgain = (): void => set({ taps: [], marked: null, used: null });

/** Where a neighbour that is not there would be: as far on the other side. */
function threeOf(taps: readonly (Point | null)[]): [Point, Point, Point] | null {
  const [above, broken, below] = taps;
  if (!broken) return null;
  const beyond = ([x, y]: Point): Point => [2 * broken[0] - x, 2 * broken[1] - y];
  const up = above ?? (below ? beyond(below) : null);
  const low = below ?? (above ? beyond(above) : null);
  return up && low ? [up, broken, low] : null;
}

/** Lets the page be drawn before what takes a while. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Draws every point to the line of its endplate: after some were set by hand. */
export function snapAll(): void {
  const { picture, marked, dark } = film.getState();
  if (picture === null || marked === null) return;
  const bright = dark ? negative(picture) : picture;
  const six = (own: Six) => snapped(bright, own);
  set({
    marked: {
      above: marked.above && six(marked.above),
      broken: six(marked.broken),
      below: marked.below && six(marked.below),
    },
  });
}

/** Looks for the points; `said` where somebody has said how the film lies, else as it stands out best. */
export async function find(said: Lies | null): Promise<void> {
  const { picture, taps, level } = film.getState();
  const three = threeOf(taps);
  const healthy = level === null ? null : healthyFor(level);
  if (picture === null || three === null || healthy === null) return;
  set({ busy: 'finding' });
  await drawn();
  const { marked, front, dark } = found(picture, three, healthy, said);
  set({
    busy: null,
    marked: {
      above: taps[0] === null ? null : marked.above,
      broken: marked.broken,
      below: taps[2] === null ? null : marked.below,
    },
    front,
    dark,
    used: null,
  });
}
