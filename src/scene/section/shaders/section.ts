import { LIT, NOISE, THRESHOLD } from './cut.ts';
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
uniform sampler3D uTile;
uniform float uTileEdge;
uniform vec3 uNormal;
uniform vec3 uEye;
uniform vec3 uBone;
uniform vec3 uMarrow;
uniform vec3 uCementColor;
uniform vec3 uHatch;
uniform float uCure;
uniform int uSteps;

${NOISE}
${PLACES}
${THRESHOLD}
/** A slow warp, so that the block's repeats do not line up. */
vec3 warped(vec3 p) {
  return p + 0.8 * vec3(sin(p.y * 0.21 + p.z * 0.17), 0.4 * sin(p.x * 0.19 + p.z * 0.23), sin(p.x * 0.18 + p.y * 0.15));
}
float tileAt(vec3 p) { return texture(uTile, p / uTileEdge).r; }

/** Cortex: thin on the body, thick on the arch. */
float cortexAt(vec3 p) {
  float arch = smoothstep(uGridLow.x + 8.0, uGridLow.x + 1.0, p.x);
  return mix(0.46, 1.05, arch) + 0.22 * valueNoise(p * 0.6);
}

${LIT}
vec3 roughNormal(vec3 p, float amount) {
  vec3 q = p * 7.0;
  return normalize(uNormal + amount * (vec3(valueNoise(q), valueNoise(q + 3.1), valueNoise(q + 9.7)) - 0.5));
}

vec3 cementColor(vec3 p, vec3 normal) {
  float grain = 0.5 * valueNoise(p * 8.0) + 0.5 * valueNoise(p * 19.0);
  float cloud = 0.6 * valueNoise(p * 0.6) + 0.4 * valueNoise(p * 1.7);
  vec3 albedo = uCementColor * (0.86 + 0.2 * cloud) * (0.9 + 0.18 * grain);
  // Hatched where it is cut: cement is told by a sign that is not colour.
  float hatch = smoothstep(0.06, 0.0, abs(fract(dot(vHere, uHatch) * 0.36) - 0.5) - 0.035);
  albedo *= 1.0 - 0.2 * hatch;
  vec3 c = lit(normal, albedo, 1.0);
  vec3 toEye = normalize(uEye - vHere);
  float shine = pow(max(dot(normal, normalize(uLight + toEye)), 0.0), 40.0);
  return c + (1.0 - uCure) * 0.22 * shine;
}

/** Into what is empty, from its wall. */
vec3 wallNormal(vec3 p, vec3 here) {
  vec2 e = vec2(0.4, 0.0);
  return -normalize(vec3(emptyAt(p + e.xyy, here + e.xyy) - emptyAt(p - e.xyy, here - e.xyy),
                         emptyAt(p + e.yxy, here + e.yxy) - emptyAt(p - e.yxy, here - e.yxy),
                         emptyAt(p + e.yyx, here + e.yyx) - emptyAt(p - e.yyx, here - e.yyx)) + 1e-4);
}
vec3 tileSlope(vec3 w) {
  vec2 e = vec2(0.12, 0.0);
  return vec3(tileAt(w + e.xyy) - tileAt(w - e.xyy), tileAt(w + e.yxy) - tileAt(w - e.yxy), tileAt(w + e.yyx) - tileAt(w - e.yyx));
}

/** A wall that a drill or a balloon has left is this many times as dense as the bone was. Illustrative. */
const float PRESSED = 1.6;
/** What is seen through an empty place: its far wall, of broken and pressed trabeculae, darker the deeper it lies. */
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
  vec3 normal = wallNormal(q, here + ray * t);
  vec3 w = warped(q);
  float threshold = thresholdFor(min(0.6, PRESSED * fractionAt(q, -distanceAt(q))));
  float bone = smoothstep(1.5 * threshold, 0.7 * threshold, tileAt(w));
  vec3 slope = tileSlope(w);
  normal = normalize(normal + 0.7 * (slope - dot(slope, normal) * normal));
  float open = exp(-t * 0.09);
  return lit(normal, mix(mix(uMarrow, uBone, 0.3), uBone * 0.9, bone), 0.8) * mix(0.32, 0.95, open);
}

/** So far outside its field the bone still has a face, mm: its mesh stands out by as much in places, and the ground shone
 * through between the two. */
const float RIM = 0.12;

void main() {
  // Where no point of the bone has come to stand, the search ends somewhere by chance.
  if (vMiss > 0.4) discard;
  vec3 p = vMaterial;
  float d = distanceAt(p);
  float cement = cementAt(p);
  if (d > RIM && cement > 0.0) discard;
  vec3 ray = normalize(vHere - uEye);
  float depth = -d;
  float hole = holeAt(p);
  float cortex = cortexAt(p);
  vec3 color;
  if (d > RIM) {
    color = cementColor(p, roughNormal(p, 0.15));
  } else if (depth < cortex && tractAt(vHere) > 0.0) {
    color = lit(roughNormal(p, 0.2), uBone * (0.96 + 0.1 * valueNoise(p * 9.0)), 1.0);
    color *= mix(0.78, 1.0, smoothstep(0.0, 0.22, depth));
  } else if (hole < 0.0 || tractAt(vHere) < 0.0) {
    color = cement < 0.0 ? cementColor(p, roughNormal(p, 0.12)) : hollow(p, vHere, ray);
  } else {
    float threshold = thresholdFor(fractionAt(p, depth));
    vec3 w = warped(p);
    float value = tileAt(w);
    if (value < threshold) {
      color = lit(roughNormal(p, 0.25), uBone * 1.04, 1.0) * mix(0.9, 1.06, smoothstep(threshold, threshold * 0.3, value));
    } else if (cement < 0.0) {
      color = cementColor(p, roughNormal(p, 0.15)) * 0.97;
    } else {
      // Look a few millimetres into the pores. Steps follow the tile's own slope; fixed ones leave stripes.
      float t = 0.0;
      bool hit = false;
      for (int i = 0; i < uSteps; i++) {
        t += clamp((tileAt(w + ray * t) - threshold) * 0.62, 0.03, 0.16);
        if (t > 3.6) break;
        if (tileAt(w + ray * t) < threshold) { hit = true; break; }
        if (-distanceAt(p + ray * t) < cortex) { hit = true; break; }
      }
      if (hit) {
        vec3 q = w + ray * t;
        vec3 normal = normalize(tileSlope(q) + 1e-4);
        float open = exp(-t * 0.95);
        color = lit(normal, uBone, 0.35 + 0.65 * open) * mix(0.25, 1.0, open);
        color = mix(uMarrow * 0.7, color, exp(-t * 0.4));
      } else {
        color = uMarrow * 0.55;
      }
    }
  }
  outColor = linearToOutputTexel(vec4(color, 1.0));
}
`;
