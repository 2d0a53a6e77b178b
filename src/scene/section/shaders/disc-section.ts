import { DISC_DEFAULTS } from '../../../../models/disc.ts';
import { NOISE } from './cut.ts';
import { LIT } from './lit.ts';
import { QUIET } from './quiet.ts';

const { rings, rows } = DISC_DEFAULTS;
const glslFloat = (n: number): string => n.toFixed(1);

/**
 * `discPlace(below, above)`: where in the disc a point lies, given in the disc's own frame as the lower and as the upper
 * vertebra carries it. x 0 on the axis to 1 on the outside, y 0 on the lower face to 1 on the upper, z direction in
 * turns (0 forwards, 0.25 to the right), w the disc's height there, mm. The table is scene/cut/disc-table.ts's.
 */
export const DISC_PLACE = /* glsl */ `
uniform sampler2D uDisc;
uniform vec4 uAxis;
/** How much of the fracture's two parts there is, and whether it moves the lower (0) or the upper face (1). */
uniform vec2 uWeights;
uniform float uMoved;
/** The same for the other face, which a second broken bone moves; its weights are 0 where there is none. */
uniform sampler2D uOther;
uniform vec2 uOtherWeights;

vec2 discAt(float turn, float row) {
  vec2 size = vec2(textureSize(uDisc, 0));
  return vec2(turn + 0.5 / size.x, (row + 0.5) / size.y);
}
vec4 discPlace(vec3 below, vec3 above) {
  float t = 0.5;
  float r = 0.0;
  float turn = 0.0;
  float height = 1.0;
  // Faces are shallow dishes, so the height at which a point lies hardly moves the place where it is looked up.
  for (int i = 0; i < 6; i++) {
    float held = clamp(t, 0.0, 1.0);
    vec3 q = mix(below, above, held);
    vec2 off = q.xz - mix(uAxis.xy, uAxis.zw, held);
    turn = atan(off.y, off.x) / 6.28318531;
    vec2 at = discAt(turn, ${glslFloat(rings + 1)} + ${glslFloat(rows)} * held);
    vec4 side = texture(uDisc, at);
    r = length(off) / (side.r + dot(side.gb, uWeights) + dot(texture(uOther, at).gb, uOtherWeights));
    at = discAt(turn, ${glslFloat(rings)} * min(r, 1.0));
    vec4 face = texture(uDisc, at);
    float moved = dot(face.ba, uWeights);
    float other = dot(texture(uOther, at).ba, uOtherWeights);
    float low = face.r + mix(moved, other, uMoved);
    height = max(face.g + mix(other, moved, uMoved) - low, 0.1);
    t = (q.y - low) / height;
  }
  return vec4(r, t, turn, height);
}
`;

export const DISC_VERTEX = /* glsl */ `
uniform mat4 uToLower;
uniform mat4 uToUpper;
out vec3 vHere;
out vec3 vBelow;
out vec3 vAbove;
void main() {
  vec4 here = modelMatrix * vec4(position, 1.0);
  vHere = here.xyz;
  vBelow = (uToLower * here).xyz;
  vAbove = (uToUpper * here).xyz;
  gl_Position = projectionMatrix * viewMatrix * here;
}
`;

/** `ringOf(r, t, turn)`: place among the lamellae, 0 at the nucleus, 1 on the outside; under 0 in the nucleus. */
export const RING_OF = /* glsl */ `
float ringOf(float r, float t, float turn) {
  float nucleus = 0.54 - 0.07 * cos(6.28318531 * turn);
  // The outermost lie as the disc's own side does; the nucleus presses the inner ones outwards.
  float bow = 0.2 * (4.0 * t * (1.0 - t) - 0.6) * (1.0 - smoothstep(0.62, 1.0, r));
  return (r - bow - nucleus) / (1.0 - nucleus);
}
`;

/**
 * A cut disc: a nucleus of gel, nearer the back; round it lamellae that bow outwards between the endplates, the fibres of
 * one cut along and of the next across; and hyaline cartilage on both endplates, 0.6 mm thick (Roberts S et al. Spine
 * 1989;14:166). A disc has 15 to 25 lamellae (Marchand F, Ahmed AM. Spine 1990;15:402): every other one is drawn.
 */
export const DISC_FRAGMENT = /* glsl */ `
precision highp float;
in vec3 vHere;
in vec3 vBelow;
in vec3 vAbove;
out vec4 outColor;
uniform vec3 uAnnulus;
uniform vec3 uFibre;
uniform vec3 uGel;
uniform vec3 uCartilage;
uniform vec3 uNormal;
uniform vec3 uEye;
uniform float uOpacity;
${QUIET}
vec3 toView(vec3 v) { return (viewMatrix * vec4(v, 0.0)).xyz; }
vec3 fromView(vec3 v) { return (vec4(v, 0.0) * viewMatrix).xyz; }
${NOISE}
${LIT}
${DISC_PLACE}
const float LAMELLAE = 12.0;
/** How far the faces lie within the endplates, mm: bone covers them there. */
const float SUNK = ${DISC_DEFAULTS.overlap.toFixed(2)};

${RING_OF}
void main() {
  vec4 place = discPlace(vBelow, vAbove);
  if (place.x > 1.3 || abs(place.y - 0.5) > 1.4) discard;
  keyShare = keyAt(vHere + 0.25 * keyWay() + 0.2 * uNormal);
  float t = clamp(place.y, 0.0, 1.0);
  float edge = place.w * min(t, 1.0 - t) - SUNK;
  float ring = ringOf(place.x, t, place.z);
  float wander = valueNoise(vec3(vBelow.xz * 0.35, 4.0 * t));
  float phase = ring * LAMELLAE + 0.35 * (wander - 0.5);
  float width = fwidth(ring * LAMELLAE);
  float seen = 1.0 - smoothstep(0.35, 0.9, width);
  // One lamella's fibres run along the cut, the next one's come towards the viewer and show their ends.
  float across = clamp(0.5 + 1.8 * sin(3.14159265 * phase), 0.0, 1.0);
  float ends = valueNoise(vec3(floor(phase) * 5.0, place.w * t * 3.1, 11.0 * place.z));
  float seam = 1.0 - smoothstep(0.1, 0.1 + 0.5 * width + 0.06, abs(fract(phase + 0.5) - 0.5));
  float tone = mix(0.93, mix(0.8, 1.0, ends), across);
  vec3 fibres = uAnnulus * mix(0.9, tone, seen);
  fibres = mix(fibres, uFibre, 0.62 * seam * seen + 0.16 * (1.0 - seen));
  // The inner annulus is softer and yellower, and turns into gel without an edge.
  fibres = mix(uAnnulus * vec3(0.97, 0.93, 0.8), fibres, 0.45 + 0.55 * smoothstep(0.0, 0.45, ring));
  float cloud = 0.6 * valueNoise(vBelow * 0.32 + 7.0) + 0.4 * valueNoise(vBelow * 0.9);
  vec3 slope = vec3(valueNoise(vBelow * 0.45), valueNoise(vBelow * 0.45 + 5.1), valueNoise(vBelow * 0.45 + 9.3)) - 0.5;
  vec3 wet = normalize(uNormal + 0.3 * slope);
  vec3 toEye = normalize(uEye - vHere);
  float shine = shineOf(wet, toEye, 28.0);
  // Light goes into gel: deep in the middle it comes back dim and blue.
  float deep = smoothstep(0.1, -0.9, ring);
  vec3 gel = uGel * (0.95 + 0.08 * cloud) * mix(vec3(1.0), vec3(0.82, 0.87, 0.93), deep);
  float soft = smoothstep(0.05, -0.12, ring + 0.12 * (cloud - 0.5));
  vec3 color = mix(lit(normalize(uNormal + 0.12 * slope), fibres, 0.95), lit(wet, gel, 1.0) + 0.2 * shine, soft);
  float rim = 1.0 - smoothstep(0.84, 0.93, place.x);
  float line = fwidth(edge);
  float cartilage = rim * (1.0 - smoothstep(0.6 - 0.5 * line, 0.6 + 0.5 * line, edge));
  color = mix(color, lit(uNormal, uCartilage, 1.0), 0.85 * cartilage);
  float under = rim * (1.0 - smoothstep(0.05, 0.12 + line, abs(edge - 0.66)));
  color *= 1.0 - 0.28 * under;
  outColor = linearToOutputTexel(vec4(quiet(color), uOpacity));
}
`;
