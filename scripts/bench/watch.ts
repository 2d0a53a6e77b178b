import type { Page } from 'playwright';

/** Times every animation frame that draws: the script's share, and the whole of it once the GPU has finished. */
export const WATCH = `
  window.spent = { script: 0, whole: 0, draws: 0, gl: 0, frames: 0 };
  let context = null;
  const proto = WebGL2RenderingContext.prototype;
  for (const name of Object.getOwnPropertyNames(proto)) {
    const own = Object.getOwnPropertyDescriptor(proto, name).value;
    if (typeof own !== 'function' || name === 'readPixels') continue;
    const draws = name === 'drawElements' || name === 'drawArrays';
    proto[name] = function (...given) {
      context = this;
      if (draws) window.spent.draws++;
      if (!window.apart) return own.apply(this, given);
      const began = performance.now();
      const answer = own.apply(this, given);
      window.spent.gl += performance.now() - began;
      return answer;
    };
  }
  const frame = window.requestAnimationFrame.bind(window);
  const pixel = new Uint8Array(4);
  window.requestAnimationFrame = (callback) =>
    frame((now) => {
      const before = window.spent.draws;
      const began = performance.now();
      callback(now);
      const script = performance.now() - began;
      if (window.spent.draws === before) return;
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
      window.spent.frames++;
      window.spent.script += script;
      window.spent.whole += performance.now() - began;
    });
  window.sweep = async (from, to, frames) => {
    Object.assign(window.spent, { script: 0, whole: 0, draws: 0, gl: 0, frames: 0 });
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

/** Sums over the frames of a sweep; ms. */
export interface Spent {
  script: number;
  whole: number;
  draws: number;
  gl: number;
  frames: number;
}

/** Calls the page's `drawAt` over a range, each time when the frame before is finished. */
export const sweep = (page: Page, from: number, to: number, frames: number): Promise<Spent> =>
  page.evaluate(`window.sweep(${from}, ${to}, ${frames})`) as Promise<Spent>;
