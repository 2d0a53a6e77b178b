import { LEVELS } from '../../../../models/levels.ts';
import { LIT, NOISE, THRESHOLD } from './cut.ts';

/** Counts what lies inside the cortex: the bone's own surface, drawn in by the thickness of its shell. */
export const WITHIN_CORTEX = /* glsl */ `
float cortexMm(vec4 mask, float x, float wall) {
  // A plate of the body is the thinnest, its wall next; the arch is mostly cortex (Ritzel H et al. J Bone Miner Res
  // 1997;12:89: 0.25 to 0.4 mm in the body; drawn a little thicker to be seen; arch illustrative).
  float arch = smoothstep(wall + 1.0, wall - 5.0, x);
  return mix(mix(0.55, 0.45, mask.y), 1.0, arch);
}
`;

export const BONE_VERTEX = /* glsl */ `
out vec3 vHere;
void main() {
  vec4 here = modelMatrix * vec4(position, 1.0);
  vHere = here.xyz;
  gl_Position = projectionMatrix * viewMatrix * here;
}
`;

/**
 * Cancellous bone of all but the treated vertebra, cut: the block of rods and plates along the load that the treated bone shows,
 * at the case's bone volume fraction, looked into a millimetre or two deep.
 */
export const BONE_FRAGMENT = /* glsl */ `
precision highp float;
precision highp sampler3D;
in vec3 vHere;
out vec4 outColor;
/** Where each vertebra's body stands; w is x of its posterior wall in its own frame, mm. */
uniform vec4 uAt[${LEVELS.length}];
uniform vec4 uTurn[${LEVELS.length}];
uniform float uHalfHeight[${LEVELS.length}];
uniform float uFraction;
uniform sampler3D uTile;
uniform float uTileEdge;
uniform vec3 uNormal;
uniform vec3 uEye;
uniform vec3 uBone;
uniform vec3 uMarrow;
uniform float uOpacity;
uniform int uSteps;
${NOISE}
${LIT}
${THRESHOLD}

vec3 turned(vec4 q, vec3 v) { return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v); }
float tileAt(vec3 p) { return texture(uTile, p / uTileEdge).r; }

void main() {
  int own = 0;
  float nearest = 1e9;
  for (int i = 0; i < ${LEVELS.length}; i++) {
    float far = distance(vHere, uAt[i].xyz);
    if (far < nearest) { nearest = far; own = i; }
  }
  vec4 back = uTurn[own] * vec4(-1.0, -1.0, -1.0, 1.0);
  vec3 p = turned(back, vHere - uAt[own].xyz);
  vec3 ray = turned(back, normalize(vHere - uEye));
  float arch = smoothstep(uAt[own].w + 1.0, uAt[own].w - 6.0, p.x);
  float plate = smoothstep(0.5, 1.0, abs(p.y) / uHalfHeight[own]) * (1.0 - arch);
  float uneven = 1.0 + 0.3 * (valueNoise(p * 0.22) - 0.5);
  // The arch is half as dense again as the body, as the treated bone's is; so is what lies at the endplates.
  float threshold = thresholdFor(uFraction * uneven * (1.0 + 0.9 * arch + 0.45 * plate));
  vec3 w = p + 0.8 * vec3(sin(p.y * 0.21 + p.z * 0.17), 0.4 * sin(p.x * 0.19 + p.z * 0.23), sin(p.x * 0.18 + p.y * 0.15));
  vec3 color = uMarrow * 0.55;
  float t = 0.0;
  for (int i = 0; i < uSteps; i++) {
    float value = tileAt(w + ray * t);
    if (value < threshold) {
      float open = exp(-t * 0.95);
      vec2 e = vec2(0.12, 0.0);
      vec3 q = w + ray * t;
      vec3 slope = vec3(tileAt(q + e.xyy) - tileAt(q - e.xyy), tileAt(q + e.yxy) - tileAt(q - e.yxy), tileAt(q + e.yyx) - tileAt(q - e.yyx));
      vec3 normal = t == 0.0 ? uNormal : normalize(turned(uTurn[own], slope) + 1e-4);
      color = lit(normal, uBone * (t == 0.0 ? 1.04 : 1.0), 0.35 + 0.65 * open) * mix(0.25, 1.0, open);
      color = mix(uMarrow * 0.7, color, exp(-t * 0.4));
      break;
    }
    t += clamp((value - threshold) * 0.62, 0.08, 0.3);
  }
  outColor = linearToOutputTexel(vec4(color, uOpacity));
}
`;
