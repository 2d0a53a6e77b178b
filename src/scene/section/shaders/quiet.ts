/** `quiet(color)`: what only stands round the treated bone steps back towards the ground. */
export const QUIET = /* glsl */ `
uniform vec3 uGround;
uniform float uQuiet;
vec3 quiet(vec3 color) { return mix(color, uGround, uQuiet); }
`;
