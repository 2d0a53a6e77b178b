import { MOST_ORGANS } from '../torso.ts';

/** A triangle over the whole target; `vAt` 0..1. */
export const SCREEN_VERTEX = /* glsl */ `
out vec2 vAt;
void main() {
  vAt = uv;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

/**
 * Signal and depth in a target. Of 8 bits each takes two channels, the second for what the first leaves over: both are
 * linear, so that their mipmaps are still means. Air beside the body lets through some e^3 times what the body does.
 */
export const PACK = /* glsl */ `
#ifdef BYTES
vec2 split(float share) {
  float coarse = floor(clamp(share, 0.0, 1.0) * 255.0) / 255.0;
  return vec2(coarse, clamp(255.0 * (share - coarse), 0.0, 1.0));
}
vec4 pack(float signal, float depth) { return vec4(split(signal / 20.0), split((depth + 3.0) / 6.0)); }
vec2 unpack(vec4 t) { return vec2(20.0 * (t.r + t.g / 255.0), 6.0 * (t.b + t.a / 255.0) - 3.0); }
#else
vec4 pack(float signal, float depth) { return vec4(signal, depth, 0.0, 1.0); }
vec2 unpack(vec4 t) { return t.rg; }
#endif
`;

/** From path lengths to what reaches the detector without scatter. */
export const SIGNAL_FRAGMENT = /* glsl */ `
precision highp float;
in vec2 vAt;
out vec4 outColour;
uniform sampler2D uThickness;
uniform vec4 uMu;
uniform float uSoft;
uniform vec3 uSource;
uniform vec3 uRight;
uniform vec3 uUp;
uniform vec3 uToSource;
uniform float uHalf;
uniform vec4 uTrunk;
uniform vec4 uOrganAt[${MOST_ORGANS}];
uniform vec4 uOrganRadii[${MOST_ORGANS}];
uniform int uOrgans;
uniform float uReference;
${PACK}
// Length of a ray inside a unit ball (or disc), in units of its direction.
float chord(vec3 from, vec3 way) {
  float a = dot(way, way);
  float b = dot(from, way);
  float under = b * b - a * (dot(from, from) - 1.0);
  return under > 0.0 ? 2.0 * sqrt(under) / a : 0.0;
}
float hash(vec2 p) { vec3 q = fract(vec3(p.xyx) * 0.1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }
float value(vec2 x) {
  vec2 i = floor(x), f = fract(x);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y) - 0.5;
}
float trunkDepth(vec3 ray) {
  vec2 centre = uTrunk.xy, radii = uTrunk.zw;
  vec3 from = vec3((uSource.xz - centre) / radii, 0.0);
  float depth = uSoft * chord(from, vec3(ray.xz / radii, 0.0));
  for (int i = 0; i < ${MOST_ORGANS}; i++) {
    if (i >= uOrgans) break;
    vec3 r = uOrganRadii[i].xyz;
    // Organs have soft outlines: the edge is drawn over a few millimetres.
    float inside = chord((uSource - uOrganAt[i].xyz) / r, ray / r);
    depth += uOrganAt[i].w * inside * smoothstep(0.0, min(r.x, min(r.y, r.z)), inside);
  }
  // Muscle and fat in layers, fixed to the body: two planes across the beam.
  vec3 front = uSource + ray * 600.0, back = uSource + ray * 700.0;
  vec2 a = vec2(front.x + front.z, front.y), b = vec2(back.x + back.z, back.y);
  return depth + 0.05 * (value(a * vec2(0.055, 0.02)) + 0.6 * value(b * vec2(0.09, 0.04) + 9.0) + 0.35 * value(a * vec2(0.2, 0.11) + 4.0));
}
void main() {
  vec2 n = (2.0 * vAt - 1.0) * uHalf;
  vec3 ray = normalize(-uToSource - uRight * n.x + uUp * n.y);
  vec4 paths = texture(uThickness, vAt);
  paths = vec4(max(paths.r, -2.0), max(paths.gb, 0.0), paths.a);
  float depth = trunkDepth(ray) + dot(paths, uMu) - uReference;
  outColour = pack(exp(-depth), clamp(depth, -3.0, 1.6));
}
`;

/** Scatter as a wide veil, and the noise of a counted number of quanta, fixed by the seed. */
export const DETECTOR_FRAGMENT = /* glsl */ `
precision highp float;
in vec2 vAt;
out vec4 outColour;
uniform sampler2D uSignal;
uniform float uVeil;
uniform float uQuanta;
uniform uint uSeed;
uniform vec3 uWide;
${PACK}
uint mixed(uint x) { x ^= x >> 16; x *= 0x7feb352du; x ^= x >> 15; x *= 0x846ca68bu; x ^= x >> 16; return x; }
float unit(uint x) { return (float(mixed(x) >> 8) + 0.5) / 16777216.0; }
void main() {
  float primary = unpack(texture(uSignal, vAt)).x;
  float veil = 0.3 * unpack(textureLod(uSignal, vAt, uWide.x)).x + 0.4 * unpack(textureLod(uSignal, vAt, uWide.y)).x
    + 0.3 * unpack(textureLod(uSignal, vec2(0.5), uWide.z)).x;
  float signal = primary + uVeil * veil;
  uint cell = (uint(gl_FragCoord.x) * 7919u + uint(gl_FragCoord.y)) * 2u + uSeed * 104729u;
  // Above some twenty quanta Poisson's distribution and a normal one of the same width cannot be told apart.
  float normal = sqrt(-2.0 * log(unit(cell))) * cos(6.2831853 * unit(cell + 1u));
  float counted = max(signal + sqrt(max(signal, 0.0) / uQuanta) * normal, 0.004);
  outColour = pack(counted, unpack(texture(uSignal, vAt)).y);
}
`;

/** Blur of focal spot and detector, automatic brightness, window, field, collimator; mirrored to how it is shown. */
export const DISPLAY_FRAGMENT = /* glsl */ `
precision highp float;
in vec2 vAt;
out vec4 outColour;
uniform sampler2D uDetector;
uniform sampler2D uSignal;
uniform vec2 uPixel;
uniform float uBlur;
uniform float uSharp;
uniform float uFlat;
uniform vec2 uWindow;
uniform float uGamma;
uniform float uDark;
uniform float uOpen;
uniform float uEdge;
uniform float uVeilLog;
uniform vec3 uWide;
${PACK}
float logOf(float signal) { return -log(max(signal, 0.003)); }
void main() {
  vec2 at = vec2(1.0 - vAt.x, vAt.y);
  float sum = 0.0, weight = 0.0, wide = 0.0, wideWeight = 0.0;
  for (int j = -3; j <= 3; j++)
    for (int i = -3; i <= 3; i++) {
      float d2 = float(i * i + j * j);
      float s = unpack(texture(uDetector, at + vec2(i, j) * uPixel)).x;
      float g = exp(-d2 / (2.0 * uBlur * uBlur)), h = exp(-d2 / 9.0);
      sum += g * s; weight += g;
      wide += h * s; wideWeight += h;
    }
  float depth = logOf(sum / weight);
  depth += uSharp * (depth - logOf(wide / wideWeight));
  // Automatic brightness: the mean over the middle of the field; and a compression of slow changes.
  float mean = 0.5 * unpack(textureLod(uSignal, vec2(0.5), uWide.z - 0.5)).y;
  for (int k = 0; k < 6; k++) {
    float f = float(k) * 1.0472;
    mean += unpack(textureLod(uSignal, vec2(0.5) + 0.2 * vec2(cos(f), sin(f)), uWide.z - 0.5)).y / 12.0;
  }
  float local = 0.6 * unpack(textureLod(uSignal, at, uWide.y)).y + 0.4 * unpack(textureLod(uSignal, at, uWide.y + 1.0)).y;
  mean -= uVeilLog;
  local -= uVeilLog;
  float slow = local - mean;
  depth -= mean + uFlat * clamp(slow, -3.0, 0.9) + 0.29 * min(slow + 0.25, 0.0);
  float x = (depth - uWindow.x) / (uWindow.y - uWindow.x);
  // Slow at both ends: black is never empty, and steel, cement and contrast do not clip to one white.
  x = x < 0.15 ? 0.15 * exp((x - 0.15) / 0.15) : x > 0.62 ? 0.62 + 0.38 * (1.0 - exp(-(x - 0.62) / 0.9)) : x;
  x = pow(clamp(x, 0.0, 1.0), uGamma);
  float shown = mix(x, 1.0 - x, uDark);
  vec2 n = 2.0 * vAt - 1.0;
  float r = length(n);
  shown = 0.015 + 0.965 * shown * mix(1.0, 0.93, smoothstep(0.3, 1.0, r));
  float field = 1.0 - smoothstep(0.965, 0.965 + uEdge, r);
  // Two pairs of blades: a rounded square that closes on the middle.
  vec2 away = max(abs(n) - vec2(uOpen, uOpen), 0.0);
  float blades = uOpen >= 0.999 ? 1.0 : 1.0 - smoothstep(0.0, 4.0 * uEdge, max(away.x, away.y));
  shown = mix(0.02, shown, field * mix(0.06, 1.0, blades));
  outColour = vec4(vec3(shown), 1.0);
}
`;
