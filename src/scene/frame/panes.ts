import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import type { Compare } from '../../session/view/view.ts';

/** Where a scene is drawn, and between which columns of the window it is seen; page pixels. */
export interface Pane {
  name: 'now' | 'beside';
  left: number;
  width: number;
  from: number;
  to: number;
}

/** The panes of a comparison in a window of this width, page pixels. */
export function panesOf(compare: Compare, wipe: number, width: number): readonly [Pane, ...Pane[]] {
  const whole = { left: 0, width, from: 0, to: width };
  const half = width / 2;
  const at = wipe * width;
  switch (compare) {
    case 'now':
      return [{ ...whole, name: 'now' }];
    case 'before':
      return [{ ...whole, name: 'beside' }];
    case 'both':
      return [
        { name: 'beside', left: 0, width: half, from: 0, to: half },
        { name: 'now', left: half, width: half, from: half, to: width },
      ];
    case 'wipe':
      return [
        { ...whole, name: 'beside', to: at },
        { ...whole, name: 'now', from: at },
      ];
  }
}

/** Draws over a pane just after it, into the same part of the window. */
export type PaneDrawer = (gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera, pane: Pane) => void;

/** Whoever draws over panes puts itself here for as long as it does. */
export const AFTER_PANE = new Set<PaneDrawer>();
