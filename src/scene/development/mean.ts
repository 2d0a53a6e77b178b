import {
  FloatType,
  GLSL3,
  HalfFloatType,
  NearestFilter,
  NoBlending,
  ShaderMaterial,
  SRGBColorSpace,
  type Texture,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { letGo } from '../../session/spare.ts';
import { coverWith, FLAT } from '../frame/cover.ts';

/** Frames that are drawn beside the screen and averaged there. */
export interface Mean {
  /** Takes in frame number `made` (0 begins anew): `draw` draws it into the target that it is given. */
  add: (made: number, draw: (target: WebGLRenderTarget) => void) => void;
  /** Draws the mean over the canvas. */
  show: () => void;
  /** Lets go of all but the mean. */
  rest: () => void;
  dispose: () => void;
}

const CORNERS = /* glsl */ `
out vec2 vUv;
void main() {
  vUv = 0.5 + 0.5 * position.xy;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;
/** Light adds up as light: frames come with the screen's own curve, and a pixel of two lamps' frames may be over 1. */
const TAKE_IN = /* glsl */ `
precision highp float;
in vec2 vUv;
out vec4 outMean;
uniform sampler2D uMean;
uniform sampler2D uFrame;
uniform float uShare;
void main() {
  vec3 c = max(texture(uFrame, vUv).rgb, 0.0);
  vec3 light = mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(0.04045, c));
  outMean = uShare == 1.0 ? vec4(light, 1.0) : mix(texture(uMean, vUv), vec4(light, 1.0), uShare);
}
`;
const SHOW = /* glsl */ `
precision highp float;
in vec2 vUv;
out vec4 outColor;
uniform sampler2D uMean;
void main() { outColor = linearToOutputTexel(vec4(texture(uMean, vUv).rgb, 1.0)); }
`;

/** What three asks of a target before it writes as it does to the screen. */
interface LikeTheScreen {
  isXRRenderTarget: boolean;
}

/** Null where the machine cannot draw into floats: nothing is developed there. */
export function meanOf(gl: WebGLRenderer): Mean | null {
  if (!gl.extensions.has('EXT_color_buffer_float')) return null;
  const frame = new WebGLRenderTarget(1, 1, {
    type: HalfFloatType,
    colorSpace: SRGBColorSpace,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    stencilBuffer: true,
  }) as WebGLRenderTarget & LikeTheScreen;
  // Otherwise every material would be linked a second time, to write light instead of the screen's curve: seconds.
  frame.isXRRenderTarget = true;
  const float = { type: FloatType, minFilter: NearestFilter, magFilter: NearestFilter, depthBuffer: false };
  const means = [new WebGLRenderTarget(1, 1, float), new WebGLRenderTarget(1, 1, float)];
  const takeIn = material(TAKE_IN, {
    uMean: { value: null },
    uFrame: { value: frame.texture },
    uShare: { value: 1 },
  });
  const shown = material(SHOW, { uMean: { value: null } });
  const sheet = coverWith<ShaderMaterial>(takeIn);
  const size = new Vector2();
  const cover = (by: ShaderMaterial, target: WebGLRenderTarget | null, mean: Texture) => {
    by.uniforms.uMean.value = mean;
    sheet.material = by;
    gl.setRenderTarget(target);
    gl.render(sheet, FLAT);
    gl.setRenderTarget(null);
  };
  return {
    add(made, draw) {
      gl.getDrawingBufferSize(size);
      for (const target of [frame, ...means]) target.setSize(size.x, size.y);
      draw(frame);
      const [before, after] = means;
      takeIn.uniforms.uShare.value = 1 / (made + 1);
      cover(takeIn, after, before.texture);
      means.reverse();
    },
    show() {
      gl.getSize(size);
      gl.setViewport(0, 0, size.x, size.y);
      gl.setScissorTest(false);
      cover(shown, null, means[0].texture);
    },
    rest: () => letGo(frame, means[1]),
    dispose: () => letGo(frame, ...means, takeIn, shown, sheet.geometry),
  };
}

const material = (fragmentShader: string, uniforms: ShaderMaterial['uniforms']): ShaderMaterial =>
  new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: CORNERS,
    fragmentShader,
    uniforms,
    depthTest: false,
    depthWrite: false,
    blending: NoBlending,
  });
