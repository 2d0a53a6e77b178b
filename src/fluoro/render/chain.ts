import {
  BufferAttribute,
  BufferGeometry,
  GLSL3,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  NoBlending,
  OrthographicCamera,
  ShaderMaterial,
  type Texture,
  UnsignedByteType,
  Vector2,
  Vector3,
  Vector4,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { letGo } from '../../session/spare.ts';
import type { FluoroView } from '../../session/view/fluoro-view.ts';
import { type Beam, SOURCE_DETECTOR_MM } from '../arm.ts';
import { CHANNEL_MU, MU } from '../attenuation.ts';
import { MOST_ORGANS, meteredDepth, type Trunk } from '../torso.ts';
import { DETECTOR_FRAGMENT, DISPLAY_FRAGMENT, SCREEN_VERTEX, SIGNAL_FRAGMENT } from './chain-shaders.ts';

/** How the picture is made of the signal; all illustrative, set by eye against real fluoroscopy. */
export const CHAIN = {
  /** Scatter over primary behind a grid. */
  veil: 0.1,
  /** Counted at full signal, per mm2 of the detector after the recursive filter. */
  quantaPerMm2: 2600,
  /** Focal spot and detector together, sigma, mm on the detector. */
  blurMm: 0.32,
  sharpen: 0.4,
  /** Share of slow changes that is taken out. */
  flatten: 0.6,
  /** Window in nepers about the mean. */
  window: [-0.42, 0.62] as const,
  gamma: 0.88,
} as const;

export interface Exposure {
  thickness: Texture;
  beam: Beam;
  trunk: Trunk;
  fieldMm: number;
  seed: number;
  /** Edge of the detector, pixels. */
  size: number;
}

export type Display = Pick<FluoroView, 'open' | 'brightness' | 'window' | 'polarity'>;

export interface Chain {
  /** Takes a picture and holds it. */
  expose: (exposure: Exposure) => void;
  /** Shows the picture that is held, in the page's own buffer, lower left, `size` pixels square. */
  show: (display: Display, size: number) => void;
  dispose: () => void;
}

/** The passes from path lengths to the shown picture. `bytes` where half floats cannot be drawn into. */
export function imageChain(gl: WebGLRenderer, bytes: boolean): Chain {
  const quad = new Mesh(screenTriangle());
  quad.frustumCulled = false;
  const camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  const pass = (fragmentShader: string, uniforms: ShaderMaterial['uniforms']) =>
    new ShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: SCREEN_VERTEX,
      fragmentShader,
      defines: bytes ? { BYTES: '' } : {},
      uniforms,
      depthTest: false,
      depthWrite: false,
      blending: NoBlending,
    });
  const vectors = (n: number) => Array.from({ length: n }, () => new Vector4(0, 0, 0, 1));
  const signal = pass(SIGNAL_FRAGMENT, {
    uThickness: { value: null },
    uMu: { value: new Vector4(...CHANNEL_MU) },
    uSoft: { value: MU.soft },
    uSource: { value: new Vector3() },
    uRight: { value: new Vector3() },
    uUp: { value: new Vector3() },
    uToSource: { value: new Vector3() },
    uHalf: { value: 0 },
    uTrunk: { value: new Vector4() },
    uOrganAt: { value: vectors(MOST_ORGANS) },
    uOrganRadii: { value: vectors(MOST_ORGANS) },
    uOrgans: { value: 0 },
    uReference: { value: 0 },
  });
  const wide = { value: new Vector3() };
  const detector = pass(DETECTOR_FRAGMENT, {
    uSignal: { value: null },
    uVeil: { value: CHAIN.veil },
    uQuanta: { value: 1 },
    uSeed: { value: 0 },
    uWide: wide,
  });
  const display = pass(DISPLAY_FRAGMENT, {
    uDetector: { value: null },
    uSignal: { value: null },
    uPixel: { value: new Vector2() },
    uBlur: { value: 1 },
    uSharp: { value: CHAIN.sharpen },
    uFlat: { value: CHAIN.flatten },
    uWindow: { value: new Vector2() },
    uGamma: { value: CHAIN.gamma },
    uDark: { value: 0 },
    uOpen: { value: 1 },
    uEdge: { value: 0.01 },
    uVeilLog: { value: 0.9 * Math.log(1 + CHAIN.veil) },
    uWide: wide,
  });
  let signals = target(1, bytes, true);
  let counts = target(1, bytes, false);
  const draw = (material: ShaderMaterial, into: WebGLRenderTarget | null) => {
    quad.material = material;
    gl.setRenderTarget(into);
    gl.render(quad, camera);
  };

  return {
    expose({ thickness, beam, trunk, fieldMm, seed, size }) {
      if (signals.width !== size) {
        signals.dispose();
        counts.dispose();
        signals = target(size, bytes, true);
        counts = target(size, bytes, false);
      }
      const s = signal.uniforms;
      s.uThickness.value = thickness;
      s.uSource.value.set(...beam.source);
      s.uRight.value.set(...beam.right);
      s.uUp.value.set(...beam.up);
      s.uToSource.value.set(...beam.toSource);
      s.uHalf.value = fieldMm / 2 / SOURCE_DETECTOR_MM;
      s.uTrunk.value.set(trunk.axis[0], trunk.axis[1], trunk.radii[0], trunk.radii[1]);
      s.uOrgans.value = Math.min(MOST_ORGANS, trunk.organs.length);
      for (let i = 0; i < s.uOrgans.value; i++) {
        const { centre, radii, mu } = trunk.organs[i];
        s.uOrganAt.value[i].set(centre[0], centre[1], centre[2], mu);
        s.uOrganRadii.value[i].set(radii[0], radii[1], radii[2], 1);
      }
      s.uReference.value = meteredDepth(trunk, beam, fieldMm);
      // Veil and means are taken from averages over fixed parts of the field, whatever the picture's size.
      const top = Math.log2(size);
      wide.value.set(top - 5, top - 3.6, top - 2);
      const pixelMm = fieldMm / size;
      detector.uniforms.uSignal.value = signals.texture;
      detector.uniforms.uQuanta.value = CHAIN.quantaPerMm2 * pixelMm * pixelMm;
      detector.uniforms.uSeed.value = seed >>> 0;
      display.uniforms.uBlur.value = Math.max(0.55, CHAIN.blurMm / pixelMm);
      const clear = gl.autoClear;
      gl.autoClear = false;
      draw(signal, signals);
      draw(detector, counts);
      gl.setRenderTarget(null);
      gl.autoClear = clear;
    },
    show(view, size) {
      const d = display.uniforms;
      d.uDetector.value = counts.texture;
      d.uSignal.value = signals.texture;
      d.uPixel.value.setScalar(1 / counts.width);
      const [low, high] = CHAIN.window;
      const middle = (low + high) / 2 - 0.45 * view.brightness * (view.polarity === 'dark' ? -1 : 1);
      const half = ((high - low) / 2) * view.window;
      d.uWindow.value.set(middle - half, middle + half);
      d.uDark.value = view.polarity === 'dark' ? 1 : 0;
      d.uOpen.value = view.open;
      d.uEdge.value = 3 / size;
      const ratio = gl.getPixelRatio();
      const clear = gl.autoClear;
      gl.autoClear = false;
      gl.setRenderTarget(null);
      gl.setScissorTest(false);
      gl.setViewport(0, 0, size / ratio, size / ratio);
      draw(display, null);
      gl.autoClear = clear;
    },
    dispose() {
      letGo(signals, counts, quad.geometry, signal, detector, display);
    },
  };
}

function target(size: number, bytes: boolean, mipmaps: boolean): WebGLRenderTarget {
  return new WebGLRenderTarget(size, size, {
    type: bytes ? UnsignedByteType : HalfFloatType,
    depthBuffer: false,
    generateMipmaps: mipmaps,
    minFilter: mipmaps ? LinearMipmapLinearFilter : LinearFilter,
    magFilter: LinearFilter,
  });
}

function screenTriangle(): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  );
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array([0, 0, 2, 0, 0, 2]), 2));
  return geometry;
}
