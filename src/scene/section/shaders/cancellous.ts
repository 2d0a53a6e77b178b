import { EDGE_PER_MM, SHARES } from '../../materials/shares.ts';

const [few, some, many] = SHARES.map((share) => share.toFixed(3));

/**
 * `boneShare(...)`: cancellous bone as a pixel of any size sees it. uTile is the block, uShares how much of a
 * texel is bone at three fractions of the whole, mip-mapped. A linear filter keeps a mean, so from afar the face has
 * the tone of its fraction; a threshold on filtered values would not keep it, and point samples of struts of 0.13 mm by pixels
 * of 0.2 mm are static (spread 0.21 of 1 at every size; 0.05 from afar with this).
 */
export const SHARE = /* glsl */ `
precision highp sampler3D;
uniform sampler3D uTile;
uniform sampler3D uShares;
uniform float uTileEdge;
/** Size of a pixel on the face in the healthy shape, mm: where bone is crushed a pixel holds more of it. */
float pixelMm = 0.1;

/** A slow warp, so that the block's repeats do not line up. */
vec3 warped(vec3 p) {
  return p + 0.8 * vec3(sin(p.y * 0.21 + p.z * 0.17), 0.4 * sin(p.x * 0.19 + p.z * 0.23), sin(p.x * 0.18 + p.y * 0.15));
}
float tileAt(vec3 p) { return texture(uTile, p / uTileEdge).r; }

/** Share of a pixel that is bone where struts are wider than it: the overlap of pixel and strut along the block's own slope. A
 * strut is two edges back to back, so that one thinner than the pixel keeps its breadth. */
float nearShare(float value, float threshold, float mm) {
  float off = value / ${EDGE_PER_MM.toFixed(2)};
  float half_ = threshold / ${EDGE_PER_MM.toFixed(2)};
  float pixel = max(0.5 * mm, 1e-3);
  return clamp((min(off + pixel, half_) - max(off - pixel, -half_)) / (2.0 * pixel), 0.0, 1.0);
}
/** The same where a pixel holds several struts. */
float farShare(vec3 w, float fraction, float mm) {
  vec3 s = textureLod(uShares, w / uTileEdge, max(0.0, log2(mm * float(textureSize(uShares, 0).x) / uTileEdge))).rgb;
  if (fraction < ${few}) return s.x * fraction / ${few};
  if (fraction < ${some}) return mix(s.x, s.y, (fraction - ${few}) / (${some} - ${few}));
  return min(1.0, s.y + (s.z - s.y) * (fraction - ${some}) / (${many} - ${some}));
}
float shareAt(vec3 w, float fraction, float threshold) {
  float far = smoothstep(0.17, 0.36, pixelMm);
  float share = far < 1.0 ? nearShare(tileAt(w), threshold, pixelMm) : 0.0;
  return far > 0.0 ? mix(share, farShare(w, fraction, pixelMm), far) : share;
}
/** \`longer\`: a pixel's longer side beyond its shorter one, mm, as crushed bone has it. Looked at three times along it; as one
 * large pixel it was a smear. */
float boneShare(vec3 w, float fraction, float threshold, vec3 longer) {
  float middle = shareAt(w, fraction, threshold);
  if (dot(longer, longer) < 0.003) return middle;
  vec3 off = 0.5 * longer;
  return (middle + shareAt(w + off, fraction, threshold) + shareAt(w - off, fraction, threshold)) / 3.0;
}
/** Has pixelMm be the shorter side of a pixel on the face, and gives what boneShare takes. */
vec3 setPixel(vec3 across, vec3 up) {
  float a = length(across);
  float b = length(up);
  pixelMm = max(min(a, b), 0.33 * max(a, b));
  return a > b ? across * (1.0 - b / a) : up * (1.0 - a / max(b, 1e-6));
}
`;

/** What a cut face shows of bone and of what fills its pores. Needs SHARE, NOISE and LIT. */
export const PORES = /* glsl */ `
vec3 tileSlope(vec3 w) {
  vec2 e = vec2(0.16, 0.0);
  return vec3(tileAt(w + e.xyy), tileAt(w + e.yxy), tileAt(w + e.yyx)) - tileAt(w);
}

/** Red marrow with islands of fat, as an old spine has it; linear colours by eye after fresh cut vertebrae. Illustrative. */
const vec3 RED = vec3(0.31, 0.084, 0.06);
const vec3 FAT = vec3(0.68, 0.43, 0.24);
vec3 marrowAt(vec3 p) {
  float islands = 0.62 * valueNoise(p * 0.31) + 0.38 * valueNoise(p * 0.9 + 7.0);
  return mix(RED, FAT, clamp(0.38 + 1.5 * (islands - 0.5), 0.03, 0.85));
}
/** Red goes furthest in marrow, 1/mm. */
const vec3 DIM = vec3(0.8, 1.7, 2.2);
/** Marrow is washed out of the pores to about this depth, mm, so that struts stand proud of it. */
const float WASHED = 0.36;
/** How deep a look goes, mm. */
const float DEEPEST = 1.3;

/**
 * What a look along \`ray\` meets in the pores of the face: walls of struts, then marrow, and struts in it, dim and red. \`p\` and
 * \`w\` are the point in the bone and in the block, \`normal\` is the face's, \`turn\` takes a direction of the block to the face's
 * frame, \`steps\` is how often a look may stop.
 */
vec3 poresAt(vec3 p, vec3 w, vec3 ray, vec3 normal, mat3 turn, float fraction, float threshold, vec3 bone, vec3 marrow, int steps) {
  float near = 1.0 - smoothstep(0.1, 0.26, pixelMm);
  // From afar: as much of walls as the near picture shows, measured there.
  vec3 far = vec3(0.0);
  if (near < 1.0 || steps == 0) far = lit(normal, mix(marrow, bone, min(0.7, 1.1 * fraction)), 0.86);
  if (near == 0.0 || steps == 0) return far;
  float left = 1.0;
  float walled = 0.0;
  float depth = 0.0;
  vec3 reddened = vec3(0.0);
  float step_ = DEEPEST / float(steps);
  for (int i = 0; i < steps; i++) {
    float t = (float(i) + 0.5) * step_;
    float sunk = max(0.0, t - WASHED);
    // Marrow scatters: what lies deeper is less sharp.
    float met = left * nearShare(tileAt(w + ray * t), threshold, pixelMm + 0.08 + 0.5 * sunk);
    walled += met;
    depth += met * t;
    reddened += met * exp(-DIM * sunk);
    left = (left - met) * (t < WASHED ? 1.0 : exp(-1.1 * step_));
    if (left < 0.05) break;
  }
  float mean = depth / max(walled, 1e-3);
  vec3 slope = turn * tileSlope(w + ray * mean);
  vec3 wall = normalize(slope + 0.12 * normal);
  vec3 struts = lit(wall, mix(bone, marrow, 0.18), 1.0 - 0.45 * min(mean / 0.8, 1.0)) * reddened;
  // On their lee side struts shade the marrow.
  vec3 key = keyWay() * turn;
  float rise = max(0.35, dot(keyWay(), normal));
  vec3 lee = w + ray * WASHED + key * (0.5 * WASHED / rise);
  float shade = nearShare(tileAt(lee), threshold, 0.16);
  float own = keyShare;
  keyShare *= 1.0 - 0.7 * shade;
  float bumpy = smoothstep(0.18, 0.08, pixelMm);
  vec3 wet = normal;
  if (bumpy > 0.0)
    wet = normalize(normal + 0.5 * bumpy * (vec3(valueNoise(p * 3.1), valueNoise(p * 3.1 + 5.0), valueNoise(p * 3.1 + 9.0)) - 0.5));
  vec3 filled = lit(wet, marrow, 0.86) + 0.12 * shineOf(wet, -(turn * ray), 36.0);
  keyShare = own;
  return mix(far, struts + (1.0 - walled) * filled, near);
}
`;
