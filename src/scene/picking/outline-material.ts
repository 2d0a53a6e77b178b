import { Color, type IUniform, ShaderMaterial, type Texture, Vector2 } from 'three';

/** Width of the line and of the rim round it, page pixels. */
export const LINE_PX = 3;
export const RIM_PX = 1.6;

const VERTEX = /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

/**
 * A line just outside of whatever the mask shows, and a rim round the line that stands out from it: one of the two is
 * seen on any ground. Far from the edge, which is nearly everywhere, one look at a coarse level of the mask is enough.
 */
const FRAGMENT = /* glsl */ `
uniform sampler2D uMask;
uniform vec2 uPixel;
uniform float uLine;
uniform float uRim;
uniform float uLod;
uniform vec3 uColour;
uniform vec3 uRimColour;
varying vec2 vUv;

float ring(float radius) {
  float most = 0.0;
  for (int i = 0; i < 16; i++) {
    float a = 0.3927 * float(i);
    most = max(most, texture2D(uMask, vUv + radius * uPixel * vec2(cos(a), sin(a))).a);
  }
  return most;
}

void main() {
  float coarse = textureLod(uMask, vUv, uLod).a;
  if (coarse <= 0.0 || coarse >= 1.0) discard;
  float here = texture2D(uMask, vUv).a;
  if (here >= 0.999) discard;
  float line = max(ring(uLine), ring(0.5 * uLine));
  float rim = max(line, ring(uLine + uRim));
  if (rim <= 0.0) discard;
  gl_FragColor = vec4(mix(uRimColour, uColour, line), rim * (1.0 - here));
  #include <colorspace_fragment>
}
`;

export interface OutlineMaterial extends ShaderMaterial {
  uniforms: {
    uMask: IUniform<Texture | null>;
    uPixel: IUniform<Vector2>;
    uLine: IUniform<number>;
    uRim: IUniform<number>;
    uLod: IUniform<number>;
    uColour: IUniform<Color>;
    uRimColour: IUniform<Color>;
  };
}

export const outlineMaterial = (): OutlineMaterial =>
  new ShaderMaterial({
    uniforms: {
      uMask: { value: null },
      uPixel: { value: new Vector2() },
      uLine: { value: 0 },
      uRim: { value: 0 },
      uLod: { value: 0 },
      uColour: { value: new Color() },
      uRimColour: { value: new Color() },
    },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  }) as OutlineMaterial;
