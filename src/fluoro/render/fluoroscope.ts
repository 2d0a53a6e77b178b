import {
  ClampToEdgeWrapping,
  DataTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  type Object3D,
  RGBAFormat,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { letGo } from '../../session/spare.ts';
import { PANES, type PaneName } from '../../session/view/fluoro-view.ts';
import type { Beam } from '../arm.ts';
import type { Precision } from '../store.ts';
import type { Trunk } from '../torso.ts';
import { type Chain, type Display, imageChain } from './chain.ts';
import { cpuThickness } from './cpu-thickness.ts';
import { type SubjectSettings, type Subjects, subjects } from './subjects.ts';
import { aimCamera, beamCamera, renderThickness, thicknessTarget } from './thickness.ts';

/** One picture to take. */
export interface Take {
  beam: Beam;
  trunk: Trunk;
  fieldMm: number;
  seed: number;
  /** Edge of the picture, pixels. */
  size: number;
}

/** Takes pictures of the 3D scene with the page's own renderer and copies them to the panes. */
export interface Fluoroscope {
  readonly precision: Precision;
  /** Brings what stands in the beams up to date; once for the pictures of one moment. Matrices under the root must be so
   * already, also those of what the model hides. */
  pose: (root: Object3D, settings: SubjectSettings) => void;
  take: (pane: PaneName, take: Take) => void;
  /** Copies the picture that a pane holds onto its canvas. */
  show: (pane: PaneName, display: Display, canvas: HTMLCanvasElement) => void;
  dispose: () => void;
}

/** Steel and endplates are sharper than a pixel: paths are sampled finer than the picture, small ones most. */
const oversampled = (size: number): number => Math.round(size * (size < 400 ? 2 : 1.5));

/** Pixels along the edge where triangles are summed without the GPU. */
const COARSE_SIZE = 200;

export function fluoroscope(gl: WebGLRenderer): Fluoroscope {
  const precision = precisionOf(gl);
  const people: Subjects = subjects();
  const camera = beamCamera();
  let target = thicknessTarget(1);
  const coarse = precision === 'coarse' ? coarseTexture() : null;
  const chains = Object.fromEntries(
    PANES.map((pane) => [pane, imageChain(gl, precision === 'coarse')]),
  ) as Record<PaneName, Chain>;

  const thickness = (size: number): Texture => {
    if (coarse !== null) {
      fillTexture(coarse, cpuThickness(people.scene, camera, COARSE_SIZE).data);
      return coarse;
    }
    const wanted = oversampled(size);
    if (target.width !== wanted) {
      target.dispose();
      target = thicknessTarget(wanted);
    }
    renderThickness(gl, people.scene, camera, target);
    return target.texture;
  };

  return {
    precision,
    pose(root, settings) {
      people.sync(root, settings);
    },
    take(pane, { beam, trunk, fieldMm, seed, size }) {
      aimCamera(camera, beam, fieldMm);
      chains[pane].expose({ thickness: thickness(size), beam, trunk, fieldMm, seed, size });
    },
    show(pane, display, canvas) {
      const { domElement } = gl;
      // The picture passes through the page's own buffer, which may be smaller than a large pane.
      const size = Math.min(canvas.width, domElement.width, domElement.height);
      chains[pane].show(display, size);
      canvas
        .getContext('2d')
        ?.drawImage(domElement, 0, domElement.height - size, size, size, 0, 0, canvas.width, canvas.height);
    },
    dispose() {
      letGo(people, target, coarse, ...Object.values(chains));
    },
  };
}

/** Adding half floats needs targets of them; blending them is part of either extension. */
function precisionOf(gl: WebGLRenderer): Precision {
  const { extensions } = gl;
  return extensions.has('EXT_color_buffer_float') || extensions.has('EXT_color_buffer_half_float')
    ? 'half'
    : 'coarse';
}

function coarseTexture(): DataTexture {
  const texture = new DataTexture(
    new Uint16Array(COARSE_SIZE * COARSE_SIZE * 4),
    COARSE_SIZE,
    COARSE_SIZE,
    RGBAFormat,
    HalfFloatType,
  );
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.wrapS = ClampToEdgeWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  return texture;
}

function fillTexture(texture: DataTexture, sums: Float32Array): void {
  const data = texture.image.data as Uint16Array;
  for (let i = 0; i < sums.length; i++) data[i] = DataUtils.toHalfFloat(sums[i]);
  texture.needsUpdate = true;
}
