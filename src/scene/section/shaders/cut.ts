/** `valueNoise(p)`, 0..1, with features of one unit. */
export const NOISE = /* glsl */ `
float hash(vec3 p) {
  p = fract(p * vec3(0.1031, 0.1030, 0.0973));
  p += dot(p, p.yxz + 33.33);
  return fract((p.x + p.y) * p.z);
}
float valueNoise(vec3 p) {
  vec3 i = floor(p);
  vec3 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y),
    f.z);
}
`;

/** `thresholdFor(fraction)`: value of the trabecular block under which this share of it lies; see the twin of this
 * name in models/trabeculae.ts. */
export const THRESHOLD = /* glsl */ `
uniform float uThreshold[65];
float thresholdFor(float fraction) {
  float x = clamp(fraction / 0.6, 0.0, 1.0) * 64.0;
  int i = int(min(x, 63.0));
  return mix(uThreshold[i], uThreshold[i + 1], x - float(i));
}
`;
