/**
 * What stands at a point of the treated bone, read from the fields of the plan: `p` is the point of the healthy ("material")
 * shape, `here` where it stands now, both mm. Bone, hole, tract and cement are those of the simulation: a test sets them beside it.
 */
export const PLACES = /* glsl */ `
precision highp sampler3D;
uniform sampler3D uDistance;
uniform vec3 uDistanceLow;
uniform vec3 uDistanceExtent;
uniform vec2 uWeights;
uniform sampler3D uWedge;
uniform sampler3D uCentral;
uniform vec3 uGridLow;
uniform vec3 uGridExtent;
uniform sampler3D uBalloon;
uniform sampler3D uCement;
uniform vec3 uCementLow;
uniform vec3 uCementExtent;
uniform vec2 uHole;
uniform vec2 uCementLevel;
uniform float uCementMoved;
uniform vec3 uTractFrom[2];
uniform vec3 uTractAxis[2];
uniform vec2 uTractLength;
uniform float uTractRadius;
uniform float uPacked;
uniform float uFraction;

float distanceAt(vec3 p) { return texture(uDistance, (p - uDistanceLow) / uDistanceExtent).r; }
vec3 gridAt(vec3 p) { return (p - uGridLow) / uGridExtent; }

/** Under 0 inside a balloon's hole, about mm. */
float holeAt(vec3 p) {
  vec2 arrival = texture(uBalloon, gridAt(p)).rg;
  return min(arrival.x - uHole.x, arrival.y - uHole.y);
}
/** Under 0 behind the cement's front. */
float cementAt(vec3 p) {
  vec3 t = (p - vec3(uCementMoved, 0.0, 0.0) - uCementLow) / uCementExtent;
  if (any(lessThan(t, vec3(0.0))) || any(greaterThan(t, vec3(1.0)))) return 9.0;
  vec2 arrival = texture(uCement, t).rg;
  return min(arrival.x - uCementLevel.x, arrival.y - uCementLevel.y);
}
/** Under 0 in the tracts that cannulas and drills have made; where it stands now. */
float tractAt(vec3 here) {
  float nearest = 99.0;
  for (int i = 0; i < 2; i++) {
    vec3 q = here - uTractFrom[i];
    float along = dot(q, uTractAxis[i]);
    float off = length(q - along * uTractAxis[i]) - uTractRadius;
    nearest = min(nearest, max(off, along - uTractLength[i]));
  }
  return nearest;
}
/** Under 0 in what is empty: a balloon's hole at the material point, a tract at where it stands. */
float emptyAt(vec3 p, vec3 here) { return min(holeAt(p), tractAt(here)); }

/** Height of the bone here over its height when healthy: crushed bone is packed by as much. */
float heightAt(vec3 p) {
  vec3 up = gridAt(p + vec3(0.0, 0.8, 0.0));
  vec3 down = gridAt(p - vec3(0.0, 0.8, 0.0));
  float wedge = texture(uWedge, up).y - texture(uWedge, down).y;
  float central = texture(uCentral, up).y - texture(uCentral, down).y;
  return clamp(1.0 + (uWeights.x * wedge + uWeights.y * central) / 1.6, 0.25, 1.5);
}
/** The arch is this many times as dense as the body. Illustrative. */
const float ARCH = 2.1;
/** Bone volume fraction of the healthy volume at a point: packed round balloons and under the cortex. */
float fractionAt(vec3 p, float depth) {
  vec3 t = gridAt(p);
  if (any(lessThan(t, vec3(0.02))) || any(greaterThan(t, vec3(0.98)))) return ARCH * uFraction + 0.12 * smoothstep(2.4, 0.5, depth);
  float own = texture(uWedge, t).a * mix(1.0, max(1.0, texture(uCentral, t).a), uPacked);
  return own <= 0.0 ? ARCH * uFraction : min(0.6, own / heightAt(p));
}
`;
