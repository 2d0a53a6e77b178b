import type { RefObject } from 'react';
import type { Scene, WebGLRenderer } from 'three';
import { attempt } from '../../session/spare.ts';
import type { Quality } from '../frame/quality.ts';
import type { Sheet } from '../frame/sheet.ts';
import { withLamp } from './lamps.ts';
import { meanOf } from './mean.ts';
import { openOf, passOf } from './passes.ts';

/** A picture counts as left alone after this, ms. */
const REST_MS = 150;
/** Where the graphics take longer for a frame, ms, they would be busy for ten seconds: nothing is developed. */
const TOO_LONG_MS = 200;
/** So many slow passes in a row, and it is left: the first may be slow for another reason. */
const SLOW_PASSES = 2;
/** A larger canvas is left as it is: a pixel takes 44 bytes while it develops. */
const MOST_PIXELS = 9e6;
/** Whoever asks for the whole picture waits this long at most, ms. */
const WAIT_MS = 12_000;

export interface Developing {
  gl: WebGLRenderer;
  scene: Scene;
  sheet: Sheet;
  passes: number;
  shadow: boolean;
  /** However long it takes. */
  always: boolean;
  /** Told when a picture is developed, and when it no longer is. */
  onDone: (done: boolean) => void;
}

/** Null where the machine cannot. Draws between the page's own frames: each of those is a change, and begins it anew. */
export function developer({ gl, scene, sheet, passes, shadow, always, onDone }: Developing) {
  const mean = meanOf(gl);
  if (mean === null) return null;
  const context = gl.getContext() as WebGL2RenderingContext;
  const waiting = new Set<(whole: boolean) => void>();
  let made = 0;
  let slow = 0;
  let left = false;
  let done = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let issued: { fence: WebGLSync; at: number } | null = null;

  const fits = (): boolean => gl.domElement.width * gl.domElement.height <= MOST_PIXELS;
  const answer = (whole: boolean) => {
    for (const tell of waiting) tell(whole);
    waiting.clear();
  };
  const stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    if (issued !== null) context.deleteSync(issued.fence);
    issued = null;
  };
  /** A hand is on the page: passes wait until it has left the picture alone for a while. */
  const pause = () => {
    stop();
    if (!done && !left && fits())
      timer = setTimeout(() => {
        frame = requestAnimationFrame(step);
      }, REST_MS);
  };
  const cancel = () => {
    stop();
    if (done) onDone(false);
    done = false;
    made = 0;
  };
  const show = () => {
    mean.show();
    sheet.over();
  };
  /** Passes are issued one by one, so that no queue stands before the next touch. */
  const busy = (): boolean => {
    if (issued === null) return false;
    const { fence, at } = issued;
    const status = context.clientWaitSync(fence, 0, 0);
    if (status === context.TIMEOUT_EXPIRED) return true;
    slow = performance.now() - at > TOO_LONG_MS ? slow + 1 : 0;
    context.deleteSync(fence);
    issued = null;
    return false;
  };
  const leave = () => {
    left = true;
    cancel();
    mean.dispose();
    answer(false);
  };
  /** What fails here takes nothing with it: the live picture stays. */
  const step = () =>
    attempt(() => {
      try {
        advance();
      } catch (error) {
        leave();
        throw error;
      }
    });
  const advance = () => {
    if (busy()) {
      frame = requestAnimationFrame(step);
      return;
    }
    if (!always && slow >= SLOW_PASSES) {
      leave();
      return;
    }
    if (made < passes) {
      const { shift, lamp } = passOf(made, passes, shadow);
      mean.add(made, (target) => withLamp(scene, lamp, () => sheet.panes(target, shift)));
      made++;
      // Between the two of a pair the mean has too much of one lamp.
      if (made >= openOf(passes) && made % 2 === 0) show();
      const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
      context.flush();
      if (fence !== null) issued = { fence, at: performance.now() };
      frame = requestAnimationFrame(step);
      return;
    }
    mean.rest();
    done = true;
    onDone(true);
    answer(true);
  };
  return {
    pause,
    cancel,
    /** The page has drawn a frame of its own. */
    changed() {
      cancel();
      pause();
    },
    /** Whether the picture came to be developed within a while. */
    whole: (): Promise<boolean> =>
      new Promise((resolve) => {
        if (done || left || !fits()) resolve(done);
        else {
          waiting.add(resolve);
          setTimeout(() => resolve(done), always ? 20 * WAIT_MS : WAIT_MS);
        }
      }),
    show,
    dispose() {
      cancel();
      answer(false);
      mean.dispose();
    },
  };
}

export type Developer = NonNullable<ReturnType<typeof developer>>;

export interface DevelopmentProps {
  sheet: Sheet;
  quality: Quality;
  /** Where whoever draws the page's own frames finds it. */
  at: RefObject<Developer | null>;
}
