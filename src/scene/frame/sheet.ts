import type { PerspectiveCamera, Scene, WebGLRenderer, WebGLRenderTarget } from 'three';
import { AFTER_PANE, type Pane } from './panes.ts';

/** How far a frame's view is moved, pixels of the canvas. */
export type Shift = readonly [x: number, y: number];

/** One picture: all panes, and what lies over them. */
export interface Sheet {
  /** Draws the panes on the canvas, or into a target as large as it, with the view moved. */
  panes: (target: WebGLRenderTarget | null, shift?: Shift) => void;
  /** Draws on the canvas what lies over the panes. */
  over: () => void;
}

interface Paper {
  camera: () => PerspectiveCamera;
  panes: () => readonly [Pane, ...Pane[]];
  /** Of the canvas, page pixels. */
  height: () => number;
}

/** What draws the panes of one scene with one camera, as they are at each time. */
export function sheetOf(gl: WebGLRenderer, scene: Scene, paper: Paper): Sheet {
  const { panes } = paper;
  const ready = (target: WebGLRenderTarget | null): PerspectiveCamera => {
    const camera = paper.camera();
    const parted = panes().length > 1;
    const aspect = panes()[0].width / Math.max(1, paper.height());
    if (camera.aspect !== aspect) {
      camera.aspect = aspect;
      camera.updateProjectionMatrix();
    }
    if (target === null) gl.setScissorTest(parted);
    else target.scissorTest = parted;
    return camera;
  };
  const into = (target: WebGLRenderTarget | null, { left, width, from, to }: Pane) => {
    const height = paper.height();
    if (target === null) {
      gl.setViewport(left, 0, width, height);
      gl.setScissor(from, 0, to - from, height);
      return;
    }
    const ratio = gl.getPixelRatio();
    target.viewport.set(left, 0, width, height).multiplyScalar(ratio).round();
    target.scissor
      .set(from, 0, to - from, height)
      .multiplyScalar(ratio)
      .round();
    gl.setRenderTarget(target);
  };
  return {
    panes(target, shift) {
      const camera = ready(target);
      try {
        for (const pane of panes()) {
          into(target, pane);
          show(scene, 'now', pane.name === 'now');
          show(scene, 'beside', pane.name === 'beside');
          if (shift) {
            const wide = pane.width * gl.getPixelRatio();
            const high = paper.height() * gl.getPixelRatio();
            camera.setViewOffset(wide, high, shift[0], shift[1], wide, high);
          }
          gl.render(scene, camera);
        }
      } finally {
        // A target that stayed bound after a failure would take all later frames from the screen.
        if (shift) camera.clearViewOffset();
        gl.setScissorTest(false);
        if (target !== null) gl.setRenderTarget(null);
      }
    },
    over() {
      if (AFTER_PANE.size === 0) return;
      const camera = ready(null);
      for (const pane of panes()) {
        into(null, pane);
        show(scene, 'now', pane.name === 'now');
        show(scene, 'beside', pane.name === 'beside');
        for (const draw of AFTER_PANE) draw(gl, scene, camera, pane);
      }
      gl.setScissorTest(false);
    },
  };
}

/** Both scenes are children of the whole: looking for them by name through all that is in them cost 0.1 ms a frame. */
function show({ children }: Scene, name: string, visible: boolean): void {
  for (const child of children) if (child.name === name) child.visible = visible;
}
