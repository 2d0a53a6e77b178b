import { PORES, SHARE } from './cancellous.ts';
import { NOISE, THRESHOLD } from './cut.ts';
import { LIT } from './lit.ts';
import { PLACES } from './places.ts';

/** `materialPoint(here)`: the point of the healthy shape that stands at `here`, mm; w is by how much it misses, mm. */
export const MATERIAL_POINT = /* glsl */ `
precision highp sampler3D;
uniform sampler3D uWedge;
uniform sampler3D uCentral;
uniform vec3 uGridLow;
uniform vec3 uGridExtent;
uniform vec2 uWeights;

vec3 shiftAt(vec3 p) {
  vec3 t = (p - uGridLow) / uGridExtent;
  return uWeights.x * texture(uWedge, t).xyz + uWeights.y * texture(uCentral, t).xyz;
}
vec4 materialPoint(vec3 here) {
  vec3 p = here;
  // The displacement's gradient stays under 0.9, so damped fixed-point steps close in on the material point.
  for (int i = 0; i < 14; i++) p += 0.7 * (here - p - shiftAt(p));
  return vec4(p, length(here - p - shiftAt(p)));
}
`;

/**
 * The cut face of the treated bone. A flat grid lies in the section; each vertex finds the point of the healthy
 * ("material") shape that now stands there, and fragments look the bone up at that point, so that trabeculae sink and
 * pack with the fracture. Bone, cortex, cavity and cement are all read from the fields of the plan.
 */
export const SECTION_VERTEX = /* glsl */ `
${MATERIAL_POINT}
uniform vec3 uPoint;
uniform vec3 uAcross;
uniform vec3 uAlong;
out vec3 vHere;
out vec3 vMaterial;
out float vMiss;

void main() {
  vHere = uPoint + position.x * uAcross + position.y * uAlong;
  vec4 found = materialPoint(vHere);
  vMaterial = found.xyz;
  vMiss = found.w;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(vHere, 1.0);
}
`;

export const SECTION_FRAGMENT = /* glsl */ `
precision highp float;
precision highp sampler3D;
in vec3 vHere;
in vec3 vMaterial;
in float vMiss;
out vec4 outColor;
uniform mat4 modelMatrix;
uniform mat3 normalMatrix;
uniform vec3 uPoint;
uniform vec3 uNormal;
uniform vec3 uEye;
uniform vec3 uBone;
uniform vec3 uCementColor;
uniform vec3 uHatch;
uniform float uCure;
uniform int uSteps;

vec3 toView(vec3 v) { return normalMatrix * v; }
vec3 fromView(vec3 v) { return v * normalMatrix; }
${NOISE}
${PLACES}
${THRESHOLD}
${LIT}
${SHARE}
${PORES}
/** Cortex: thin on the body, thick on the arch. */
float cortexAt(vec3 p) {
  float arch = smoothstep(uGridLow.x + 8.0, uGridLow.x + 1.0, p.x);
  return mix(0.46, 1.05, arch) + 0.22 * valueNoise(p * 0.6);
}

vec3 roughNormal(vec3 p, float amount) {
  vec3 q = p * 7.0;
  // What is smaller than a pixel would glitter.
  amount *= smoothstep(0.2, 0.06, pixelMm);
  if (amount == 0.0) return uNormal;
  return normalize(uNormal + amount * (vec3(valueNoise(q), valueNoise(q + 3.1), valueNoise(q + 9.7)) - 0.5));
}

/** Air in cells of \`edge\` mm, one bubble each or none: the way from its middle over its radius, and how much of the pixel it is. */
vec4 bubbleIn(vec3 p, float edge, float most, float among) {
  vec3 cell = floor(p / edge);
  float chance = hash(cell + 11.7);
  if (chance > among) return vec4(0.0);
  float size = most * mix(0.3, 1.0, pow(chance / among, 3.0));
  vec3 way = (fract(p / edge) - 0.3 - 0.4 * vec3(hash(cell), hash(cell + 7.3), hash(cell + 3.9))) * edge;
  float soft = max(0.03, 0.6 * pixelMm);
  return vec4(way / size, smoothstep(size + soft, size - soft, length(way)) * min(1.0, size / pixelMm));
}

/** Cement: a paste of beads with air in it and barium's white; wet it is darker and shines, set it is chalk. */
vec3 cementColor(vec3 p, vec3 normal) {
  float fine = smoothstep(0.3, 0.06, pixelMm);
  float grain = 0.5 + fine * (0.5 * valueNoise(p * 8.0) + 0.5 * valueNoise(p * 19.0) - 0.5);
  float cloud = 0.6 * valueNoise(p * 0.6) + 0.4 * valueNoise(p * 1.7);
  vec3 albedo = mix(uCementColor, vec3(0.62, 0.65, 0.63), 0.35) * mix(0.86, 1.16, uCure) * (0.86 + 0.2 * cloud) * (0.9 + 0.18 * grain);
  // Hatched where it is cut: cement is told by a sign that is not colour.
  float line = abs(fract(dot(vHere, uHatch) * 0.36) - 0.5);
  albedo *= 1.0 + 0.16 * smoothstep(0.06 + 0.36 * pixelMm, 0.03, line);
  vec4 large = bubbleIn(p, 1.6, 0.36, 0.4);
  vec4 small = bubbleIn(p + 9.0, 0.7, 0.13, 0.45);
  vec4 air = large.w > small.w ? large : small;
  vec3 n = normalize(normal - 0.8 * air.w * air.xyz);
  vec3 c = lit(n, albedo * (1.0 - 0.35 * air.w), 1.0 - 0.3 * air.w);
  vec3 toEye = normalize(uEye - vHere);
  return c + (1.0 - uCure) * (0.16 * shineOf(n, toEye, 24.0) + 0.14 * shineOf(n, toEye, 110.0));
}
/** How far the front of the cement is drawn ahead in pores and back at struts, mm: fingers among the trabeculae, about the front
 * that the simulation has. Illustrative. */
float fingersAt(vec3 w, float threshold) {
  vec2 e = vec2(0.0, 0.5);
  float open = 0.25 * (tileAt(w + e.yxx) + tileAt(w - e.yxx) + tileAt(w + e.xyx) + tileAt(w - e.xyx)) - threshold;
  return 2.2 * (clamp(open, -0.3, 0.5) - 0.08);
}

/** Into what is empty, from its wall. */
vec3 wallNormal(vec3 p, vec3 here) {
  vec2 e = vec2(0.45, 0.0);
  return -normalize(vec3(emptyAt(p + e.xyy, here + e.xyy) - emptyAt(p - e.xyy, here - e.xyy),
                         emptyAt(p + e.yxy, here + e.yxy) - emptyAt(p - e.yxy, here - e.yxy),
                         emptyAt(p + e.yyx, here + e.yyx) - emptyAt(p - e.yyx, here - e.yyx)) + 1e-4);
}

/** Bone that a balloon has pressed or a drill has cut: broken struts and marrow rammed into a crust, without the pattern of whole
 * bone. Illustrative. */
vec3 crustAt(vec3 p, float drilled) {
  float stain = valueNoise(p * 0.9);
  float ends = smoothstep(0.3, 0.08, pixelMm) * smoothstep(0.58, 0.75, valueNoise(p * 5.5));
  vec3 crust = mix(uBone * 0.9, mix(RED, FAT, 0.35), mix(0.2, 0.42, drilled) + 0.35 * (stain - 0.4));
  return mix(crust, uBone, 0.5 * ends);
}
/** What is seen through an empty place: its far wall, in its own shade. */
vec3 hollow(vec3 p, vec3 here, vec3 ray) {
  float t = 0.0;
  for (int i = 0; i < 40; i++) {
    t += 0.55;
    if (emptyAt(p + ray * t, here + ray * t) > 0.0) break;
  }
  // Halved towards the wall: whole steps drew bands on it.
  float near = t - 0.55;
  for (int i = 0; i < 5; i++) {
    float middle = 0.5 * (near + t);
    if (emptyAt(p + ray * middle, here + ray * middle) > 0.0) t = middle; else near = middle;
  }
  vec3 q = p + ray * t;
  vec3 at = here + ray * t;
  vec3 normal = wallNormal(q, at);
  float drilled = smoothstep(-0.2, 0.2, holeAt(q));
  float rough = smoothstep(0.35, 0.1, pixelMm);
  normal = normalize(normal + 0.5 * rough * (vec3(valueNoise(q * 2.6), valueNoise(q * 2.6 + 5.0), valueNoise(q * 2.6 + 9.0)) - 0.5));
  // A hollow is about convex: whether the key light comes in is said by where its way leaves the face.
  vec3 key = keyWay();
  float rise = dot(key, uNormal);
  float way = max(0.0, dot(uPoint - at, uNormal)) / max(rise, 0.05);
  float blur = 0.3 + 0.14 * way;
  float own = keyShare;
  keyShare *= rise > 0.0 ? smoothstep(blur, -blur, emptyAt(q + key * way, at + key * way)) : 0.0;
  float open = mix(0.42, 1.0, exp(-t * 0.09));
  vec3 crust = crustAt(q, drilled);
  // Light that has met the wall once lights it again, warmer.
  vec3 c = lit(normal, crust, open) + 0.1 * (1.0 - open) * crust * crust + 0.05 * shineOf(normal, -ray, 18.0);
  keyShare = own;
  return c;
}

/** So far outside its field the bone still has a face, mm: its mesh stands out by as much in places, and the ground shone
 * through between the two. */
const float RIM = 0.12;

void main() {
  vec3 longer = setPixel(dFdx(vMaterial), dFdy(vMaterial));
  // Where no point of the bone has come to stand, the search ends somewhere by chance.
  if (vMiss > 0.4) discard;
  vec3 p = vMaterial;
  float d = distanceAt(p);
  float cement = cementAt(p);
  if (d > RIM && cement > 0.0) discard;
  vec3 ray = normalize(vHere - uEye);
  keyShare = keyAt((modelMatrix * vec4(vHere + 0.25 * keyWay() + 0.2 * uNormal, 1.0)).xyz);
  float depth = -d;
  float hole = holeAt(p);
  float cortex = cortexAt(p);
  // Software GL computes every branch of a pixel and then chooses, so that each of these stands here once.
  bool inBone = d <= RIM;
  bool inTract = tractAt(vHere) < 0.0;
  bool shell = inBone && depth < cortex && !inTract;
  bool empty = inBone && !shell && (hole < 0.0 || inTract);
  float fraction = fractionAt(p, depth);
  float threshold = thresholdFor(fraction);
  vec3 w = warped(p);
  bool cemented = cement < (inBone && !shell && !empty ? fingersAt(w, threshold) : 0.0);
  // Pressed to a crust round what a balloon made, through which cement has come.
  float crust = smoothstep(0.7, 0.15, hole) * uPacked * (cement < 0.0 ? 0.35 : 1.0);
  vec3 marrow = marrowAt(p);
  vec3 bone = uBone * (shell ? 0.94 : 1.0);
  // Marrow where the shell passes into struts, and rammed into the crust.
  bone = mix(bone, marrow, shell ? 0.18 * smoothstep(0.55, 1.0, depth / cortex) : 0.3 * crust);
  vec3 rough = roughNormal(p, 0.2);
  vec3 solid = lit(rough, bone, 1.0) * (shell ? mix(0.8, 1.0, smoothstep(0.0, 0.22, depth)) : 1.0);
  float share = shell ? 1.0 : empty || !inBone ? 0.0 : mix(boneShare(w, fraction, threshold, longer), 1.0, 0.8 * crust);
  vec3 filled;
  if (cemented || !inBone) filled = cementColor(p, rough);
  else if (empty) filled = hollow(p, vHere, ray);
  else filled = poresAt(p, w, ray, uNormal, mat3(1.0), fraction, threshold, bone, marrow, uSteps);
  vec3 color = mix(filled, solid, share);
  outColor = linearToOutputTexel(vec4(color, 1.0));
}
`;
