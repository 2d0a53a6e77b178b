import type { Page } from 'playwright';
import { END } from '../../src/sim/stages/timeline.ts';

/** Times every animation frame that draws: the script's share, and the whole of it once the GPU has finished. */
export const WATCH = `
  window.spent = { script: 0, whole: 0, draws: 0, gl: 0, calls: 0, frames: 0 };
  let context = null;
  const watched = (own, draws, clears) =>
    function (...given) {
      context = this;
      if (draws) window.spent.draws++;
      if (window.undrawn && (draws || clears)) return;
      if (!window.apart) return own.apply(this, given);
      const began = performance.now();
      const answer = own.apply(this, given);
      window.spent.gl += performance.now() - began;
      window.spent.calls++;
      return answer;
    };
  const proto = WebGL2RenderingContext.prototype;
  for (const name of Object.getOwnPropertyNames(proto)) {
    const own = Object.getOwnPropertyDescriptor(proto, name).value;
    if (typeof own !== 'function' || name === 'readPixels') continue;
    proto[name] = watched(own, name === 'drawElements' || name === 'drawArrays', name === 'clear');
  }
  // To be watched costs about a microsecond a call, which is no cost of the page's: what calls of nothing take.
  window.watchMs = () => {
    const nothing = watched(() => {}, false, false);
    const kept = context;
    const { gl, calls } = window.spent;
    const began = performance.now();
    for (let i = 0; i < 20000; i++) nothing(i, 0);
    const spent = performance.now() - began - (window.spent.gl - gl);
    Object.assign(window.spent, { gl, calls });
    context = kept;
    return Math.max(0, spent) / 20000;
  };
  const frame = window.requestAnimationFrame.bind(window);
  const pixel = new Uint8Array(4);
  window.requestAnimationFrame = (callback) =>
    frame((now) => {
      const before = window.spent.draws;
      const began = performance.now();
      callback(now);
      const script = performance.now() - began;
      if (window.spent.draws === before) return;
      if (window.undrawn) {
        window.spent.frames++;
        return;
      }
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
      window.spent.frames++;
      window.spent.script += script;
      window.spent.whole += performance.now() - began;
    });
  window.sweep = async (from, to, frames) => {
    Object.assign(window.spent, { script: 0, whole: 0, draws: 0, gl: 0, calls: 0, frames: 0 });
    for (let i = 0; i < frames; i++) {
      const drawn = window.spent.frames;
      const began = performance.now();
      window.drawAt(from + ((to - from) * (i + 0.5)) / frames);
      window.spent.script += performance.now() - began;
      while (window.spent.frames === drawn) await new Promise((resolve) => frame(resolve));
    }
    return { ...window.spent };
  };
`;

/**
 * Plays the stages from the start and gives what a frame costs, ms: all script between two frames, readouts and timers
 * too, without the GL calls. Nothing is drawn, so that frames follow one another as they do on a GPU.
 */
export async function playThrough(page: Page): Promise<number> {
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable');
  const scriptMs = async (): Promise<number> => {
    const { metrics: all } = await metrics.send('Performance.getMetrics');
    return 1000 * (all.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  await page.evaluate('window.apart = window.undrawn = true');
  // Everything is made once.
  await sweep(page, 0, END, 130);
  await page.evaluate('window.kyphoscope.setTime(0)');
  await page.getByRole('button', { name: 'Play' }).first().click();
  await page.evaluate('Object.assign(window.spent, { gl: 0, calls: 0, frames: 0 })');
  const before = await scriptMs();
  await page.waitForTimeout(PLAYED_MS);
  const after = await scriptMs();
  const { gl, calls, frames } = (await page.evaluate('window.spent')) as Spent;
  const watchMs = (await page.evaluate('window.watchMs()')) as number;
  return (after - before - gl - calls * watchMs) / frames;
}

/** From the healthy spine to the set cement. */
const PLAYED_MS = 100_000;

/** Sums over the frames of a sweep; ms. */
export interface Spent {
  script: number;
  whole: number;
  draws: number;
  gl: number;
  calls: number;
  frames: number;
}

/** Calls the page's `drawAt` over a range, each time when the frame before is finished. */
export const sweep = (page: Page, from: number, to: number, frames: number): Promise<Spent> =>
  page.evaluate(`window.sweep(${from}, ${to}, ${frames})`) as Promise<Spent>;
