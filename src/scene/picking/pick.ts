import {
  type Material,
  type Object3D,
  type PerspectiveCamera,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { letGo } from '../../session/spare.ts';
import { PARTS, type PartId } from '../../showing/parts.ts';
import type { Pane } from '../frame/panes.ts';
import { type IdPass, idPass, wipe } from './id-pass.ts';
import { partsOf } from './subjects.ts';

/** Under these opacities a tap goes through to what is behind, if anything is: a rib within the body's outline (0.16),
 * or a part that a visitor has faded (0.22), is meant before the outline. */
const SOLID = 0.5;
const FAINT = 0.2;

const opacityOf = ({ visible, transparent, opacity }: Material): number =>
  visible ? (transparent ? opacity : 1) : 0;
const isSolid = (material: Material): boolean => opacityOf(material) >= SOLID;
const isFaint = (material: Material): boolean => opacityOf(material) >= FAINT && !isSolid(material);
const isVeil = (material: Material): boolean => {
  const opacity = opacityOf(material);
  return opacity > 0 && opacity < FAINT;
};
const FRONT_FIRST = [isSolid, isFaint, isVeil];

/** Pixels across in which a list of the parts in the picture is read off. */
const SURVEY_PX = 360;

export interface Picker {
  /** The part within `reach` page pixels of a place in a pane, nearest first; null where there is none. */
  at: (
    group: Object3D,
    camera: PerspectiveCamera,
    pane: Pane,
    height: number,
    x: number,
    y: number,
    reach: number,
  ) => PartId | null;
  /** All parts of which a pane shows something. */
  all: (group: Object3D, camera: PerspectiveCamera, pane: Pane, height: number) => Set<PartId>;
  dispose: () => void;
}

/** Finds parts by drawing the few pixels round a tap in colours that name them: nothing is computed between taps. */
export function picker(gl: WebGLRenderer): Picker {
  const pass = idPass();
  const target = new WebGLRenderTarget(1, 1);
  let pixels = new Uint8Array(4);

  const look = (camera: PerspectiveCamera, pane: Pane, height: number): void => {
    pass.look(camera, pane.width / height);
  };
  /** One drawing, read back. */
  const seen = (group: Object3D, width: number, height: number, accept: (m: Material) => boolean): void => {
    target.setSize(width, height);
    if (pixels.length !== 4 * width * height) pixels = new Uint8Array(4 * width * height);
    wipe(gl, target);
    pass.draw(gl, group, target, accept);
    gl.readRenderTargetPixels(target, 0, 0, width, height, pixels);
  };

  return {
    at(group, camera, pane, height, x, y, reach) {
      if (gl.getContext().isContextLost()) return null;
      const edge = 2 * reach + 1;
      look(camera, pane, height);
      pass.eye.setViewOffset(pane.width, height, x - reach, y - reach, edge, edge);
      for (const accept of FRONT_FIRST) {
        seen(group, edge, edge, accept);
        const found = nearest(pixels, edge);
        if (found !== null) return named(pass, pixels, found);
      }
      return null;
    },
    all(group, camera, pane, height) {
      const found = new Set<PartId>();
      if (gl.getContext().isContextLost()) return found;
      look(camera, pane, height);
      pass.eye.clearViewOffset();
      const rows = Math.max(1, Math.round((SURVEY_PX * height) / pane.width));
      for (const accept of FRONT_FIRST) {
        seen(group, SURVEY_PX, rows, accept);
        for (let o = 0; o < pixels.length; o += 4) {
          const part = pixels[o + 3] === 0 ? null : named(pass, pixels, o);
          if (part !== null) found.add(part);
        }
      }
      return found;
    },
    dispose() {
      letGo(pass, target);
    },
  };
}

/** Where in the pixels the one lies that shows something and is nearest to the middle; null for none. */
function nearest(pixels: Uint8Array, edge: number): number | null {
  const middle = (edge - 1) / 2;
  let least = Number.POSITIVE_INFINITY;
  let found: number | null = null;
  for (let row = 0; row < edge; row++)
    for (let column = 0; column < edge; column++) {
      const o = 4 * (row * edge + column);
      const far = (row - middle) ** 2 + (column - middle) ** 2;
      if (pixels[o + 3] === 0 || far >= least || far > middle * middle) continue;
      least = far;
      found = o;
    }
  return found;
}

/** The part that a pixel's colour names. */
function named({ subjects }: IdPass, pixels: Uint8Array, o: number): PartId | null {
  const mesh = subjects[pixels[o] + 256 * pixels[o + 1] - 1];
  const part = mesh === undefined ? undefined : partsOf(mesh)?.[pixels[o + 2]];
  return part !== undefined && PARTS.has(part) ? part : null;
}
