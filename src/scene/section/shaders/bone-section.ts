import { LEVELS } from '../../../../models/levels.ts';
import { PORES, SHARE } from './cancellous.ts';
import { NOISE, THRESHOLD } from './cut.ts';
import { LIT } from './lit.ts';
import { QUIET } from './quiet.ts';

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
uniform vec3 uNormal;
uniform vec3 uEye;
uniform vec3 uBone;
uniform float uOpacity;
uniform int uSteps;
${QUIET}
vec3 toView(vec3 v) { return (viewMatrix * vec4(v, 0.0)).xyz; }
vec3 fromView(vec3 v) { return (vec4(v, 0.0) * viewMatrix).xyz; }
${NOISE}
${THRESHOLD}
${LIT}
${SHARE}
${PORES}
vec3 turned(vec4 q, vec3 v) { return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v); }

void main() {
  int own = 0;
  float nearest = 1e9;
  for (int i = 0; i < ${LEVELS.length}; i++) {
    float far = distance(vHere, uAt[i].xyz);
    if (far < nearest) { nearest = far; own = i; }
  }
  vec3 longer = setPixel(dFdx(vHere), dFdy(vHere));
  keyShare = keyAt(vHere + 0.25 * keyWay() + 0.2 * uNormal);
  vec4 back = uTurn[own] * vec4(-1.0, -1.0, -1.0, 1.0);
  vec3 p = turned(back, vHere - uAt[own].xyz);
  vec3 ray = turned(back, normalize(vHere - uEye));
  mat3 turn = mat3(turned(uTurn[own], vec3(1, 0, 0)), turned(uTurn[own], vec3(0, 1, 0)), turned(uTurn[own], vec3(0, 0, 1)));
  float arch = smoothstep(uAt[own].w + 1.0, uAt[own].w - 6.0, p.x);
  float plate = smoothstep(0.5, 1.0, abs(p.y) / uHalfHeight[own]) * (1.0 - arch);
  float uneven = 1.0 + 0.3 * (valueNoise(p * 0.22) - 0.5);
  // The arch is half as dense again as the body, as the treated bone's is; so is what lies at the endplates.
  float fraction = min(0.6, uFraction * uneven * (1.0 + 0.9 * arch + 0.45 * plate));
  float threshold = thresholdFor(fraction);
  vec3 w = warped(p);
  float share = boneShare(w, fraction, threshold, turned(back, longer));
  vec3 color = lit(uNormal, uBone, 1.0);
  if (share < 0.98) color = mix(poresAt(p, w, ray, uNormal, turn, fraction, threshold, uBone, marrowAt(p), uSteps), color, share);
  outColor = linearToOutputTexel(vec4(quiet(color), uOpacity));
}
`;
