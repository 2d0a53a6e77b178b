import {
  Color,
  type ColorRepresentation,
  MeshStandardMaterial,
  type MeshStandardMaterialParameters,
} from 'three';
import { type ReliefTextures, STEEPEST } from './relief.ts';

export interface DiscOptions {
  /** Annulus fibrosus: bluish white. */
  colour: ColorRepresentation;
  /** Between the fibres, and towards the rims. */
  shade: ColorRepresentation;
  relief: number;
}

export const DISC_DEFAULTS: DiscOptions = { colour: '#c6c3c1', shade: '#7d6a5c', relief: 1 };

/**
 * Disc for geometry in mm with `ao` and `mask`: lamellae of the annulus cross at about 60 degrees to the axis, alternately
 * to either side (Marchand and Ahmed, Spine 1990;15:402), drawn as two crossing families of fibres.
 */
export function discMaterial(
  relief: ReliefTextures,
  options: Partial<DiscOptions> = {},
  parameters: MeshStandardMaterialParameters = {},
): MeshStandardMaterial {
  const { colour, shade, relief: height } = { ...DISC_DEFAULTS, ...options };
  const material = new MeshStandardMaterial({ color: colour, roughness: 0.5, metalness: 0, ...parameters });
  const uniforms = {
    uGrain: { value: relief.grain },
    uShade: { value: new Color(shade) },
    uRelief: { value: height },
  };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${COLOUR}`)
      .replace('#include <normal_fragment_maps>', `#include <normal_fragment_maps>\n${NORMAL}`)
      .replace('#include <aomap_fragment>', `#include <aomap_fragment>\n${OCCLUSION}`);
  };
  material.customProgramCacheKey = () => 'disc';
  material.userData.uniforms = uniforms;
  return material;
}

const VERTEX_HEAD = /* glsl */ `
attribute float ao;
attribute vec4 mask;
varying float vAo;
varying vec4 vMask;
varying vec3 vRest;
varying vec3 vRestNormal;
`;

const VERTEX_BODY = /* glsl */ `
vAo = ao;
vMask = mask;
vRest = position;
vRestNormal = normal;
`;

const FRAGMENT_HEAD = /* glsl */ `
precision highp sampler3D;
uniform sampler3D uGrain;
uniform vec3 uShade;
uniform float uRelief;
uniform mat3 normalMatrix;
varying float vAo;
varying vec4 vMask;
varying vec3 vRest;
varying vec3 vRestNormal;
vec3 gSlope;
float gFibre;

/** One family of fibres that climbs by \`rise\` as it runs round the disc; returns its gradient in the same frame. */
float fibres(vec3 p, vec3 round, float rise, float bend, out vec3 slope) {
  vec3 along = normalize(round + vec3(0.0, rise, 0.0));
  vec3 out_ = normalize(vRestNormal);
  vec3 over = cross(along, out_);
  float phase = dot(p, over) * 3.6 + bend;
  slope = over * 3.6 * cos(phase);
  return sin(phase);
}

void readFibres() {
  vec3 p = vRest;
  vec4 texel = texture(uGrain, p * 0.09);
  vec3 wander = (texel.rgb - 0.5) * ${(2 * STEEPEST).toFixed(1)} * 0.09;
  vec3 round = normalize(vec3(-vRestNormal.z, 0.0, vRestNormal.x) + vec3(1e-4, 0.0, 0.0));
  vec3 a; vec3 b;
  float up = fibres(p, round, 0.58, 3.0 * texel.a, a);
  float down = fibres(p, round, -0.58, 3.0 * texel.a + 1.3, b);
  float side = smoothstep(0.42, 0.58, texture(uGrain, p * 0.045 + 0.21).a);
  gFibre = mix(up, down, side);
  gSlope = mix(a, b, side) * 0.018 + wander * 0.16;
}
`;

const COLOUR = /* glsl */ `
readFibres();
{
  float annulus = 1.0 - vMask.y;
  vec3 tone = diffuseColor.rgb * (1.0 + 0.07 * gFibre * annulus);
  float open = smoothstep(0.0, 0.75, vAo);
  diffuseColor.rgb = mix(mix(tone, uShade * tone, 0.75), tone, open);
}
`;

const NORMAL = /* glsl */ `
{
  vec3 rest = normalize(vRestNormal);
  vec3 slope = gSlope - dot(gSlope, rest) * rest;
  vec3 bent = normalMatrix * slope;
  normal = normalize(normal - uRelief * (gl_FrontFacing ? bent : -bent));
}
`;

const OCCLUSION = /* glsl */ `
{
  float sky = mix(0.35, 1.0, smoothstep(0.0, 0.95, vAo));
  reflectedLight.indirectDiffuse *= sky;
  reflectedLight.indirectSpecular *= sky;
}
`;
