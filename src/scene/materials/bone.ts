import {
  Color,
  type ColorRepresentation,
  MeshStandardMaterial,
  type MeshStandardMaterialParameters,
  Vector3,
} from 'three';
import { BONE_FIELD, fieldUniforms } from './bone-field.ts';
import { type ReliefTextures, STEEPEST } from './relief.ts';

/** Colours of dry, well-kept bone; themes may give their own. */
export interface BoneOptions {
  colour: ColorRepresentation;
  /** Articular cartilage: paler and smoother than bone. */
  cartilage: ColorRepresentation;
  /** What hollows, pores and old stains tend to. */
  shade: ColorRepresentation;
  /** Height of the micro relief, 1 as in life; 0 leaves a plain surface. */
  relief: number;
  /** How much its tone wanders over some 20 mm, 1 as on a vertebra; on a broad face that is blotches. */
  stain: number;
  /** Shifts the relief, mm, so that neighbours do not share their pores. */
  offset: Vector3;
  /** Room for the bone's distance volume, that pixels read normals and hollows from: see bone-field.ts. */
  field: boolean;
}

export const BONE_DEFAULTS: BoneOptions = {
  colour: '#e6dabf',
  cartilage: '#e9e4d6',
  shade: '#6f4d2e',
  relief: 1,
  stain: 1,
  offset: new Vector3(),
  field: false,
};

/**
 * Bone for geometry in mm with attributes `ao` (share of sky seen) and `mask` (articular facet, endplate, radius on
 * the endplate, costal facet). A MeshStandardMaterial underneath, so lights, shadows, clipping, alpha hash, morphs and skinning
 * are three's own; the relief sticks to the unmorphed shape.
 */
export function boneMaterial(
  relief: ReliefTextures,
  options: Partial<BoneOptions> = {},
  parameters: MeshStandardMaterialParameters = {},
): MeshStandardMaterial {
  const { colour, cartilage, shade, relief: height, stain, offset, field } = { ...BONE_DEFAULTS, ...options };
  const material = new MeshStandardMaterial({ color: colour, roughness: 0.68, metalness: 0, ...parameters });
  const uniforms = {
    uGrain: { value: relief.grain },
    uPits: { value: relief.pits },
    uCartilage: { value: new Color(cartilage) },
    uShade: { value: new Color(shade) },
    uRelief: { value: height },
    uStain: { value: stain },
    uOffset: { value: offset.clone() },
  };
  if (field) material.userData.field = fieldUniforms();
  // In the text, since a copy of the material would not have it among its defines.
  const head = `#include <common>\n${field ? '#define BONE_FIELD\n' : ''}`;
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms, material.userData.field);
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', head + VERTEX_HEAD)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', head + FRAGMENT_HEAD)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${COLOUR}`)
      .replace('#include <roughnessmap_fragment>', `#include <roughnessmap_fragment>\n${ROUGHNESS}`)
      .replace('#include <normal_fragment_maps>', `#include <normal_fragment_maps>\n${NORMAL}`)
      .replace('#include <aomap_fragment>', `#include <aomap_fragment>\n${OCCLUSION}`);
  };
  material.customProgramCacheKey = () => (field ? 'bone-field' : 'bone');
  material.userData.uniforms = uniforms;
  return material;
}

/** In both shaders, where the bone has a distance volume. */
const FIELD_HEAD = /* glsl */ `
#ifdef BONE_FIELD
uniform float uFieldShare;
varying vec3 vFieldNormal;
varying float vFieldSize;
${BONE_FIELD}
#endif
`;

const VERTEX_HEAD = /* glsl */ `
attribute float ao;
attribute vec4 mask;
varying float vAo;
varying vec4 vMask;
varying vec3 vRest;
varying vec3 vRestNormal;
${FIELD_HEAD}`;

const VERTEX_BODY = /* glsl */ `
#ifdef BONE_FIELD
vFieldNormal = uFieldShare > 0.0 ? fieldNormal(position) : vec3(0.0);
vFieldSize = length(modelMatrix[0].xyz);
#endif
vAo = ao;
vMask = mask;
vRest = position;
vRestNormal = normal;
`;

/**
 * Three scales: fluting along the trabeculae on the body's sides, grain everywhere, pores where vessels enter. `gSlope` is the height's
 * gradient in the bone's own frame (mm per mm), `gPit` how deep in a pore the fragment lies.
 */
const FRAGMENT_HEAD = /* glsl */ `
precision highp sampler3D;
uniform sampler3D uGrain;
uniform sampler3D uPits;
uniform vec3 uCartilage;
uniform vec3 uShade;
uniform float uRelief;
uniform float uStain;
uniform vec3 uOffset;
uniform mat3 normalMatrix;
varying float vAo;
varying vec4 vMask;
varying vec3 vRest;
varying vec3 vRestNormal;
${FIELD_HEAD}vec3 gSlope;
float gPit;
float gTone;
float gCartilage;
float gCore;

// Two turns that no lattice direction survives: without them the volumes' period shows as a grid on a flat endplate.
const mat3 TURN = mat3(0.36, -0.8, 0.48, 0.48, 0.6, 0.64, -0.8, 0.0, 0.6);
const mat3 TWIST = mat3(0.6, -0.8, 0.0, 0.64, 0.48, -0.6, 0.48, 0.36, 0.8);

vec4 reliefAt(sampler3D volume, vec3 p, vec3 frequency, out vec3 slope) {
  vec4 texel = texture(volume, p * frequency);
  slope = (texel.rgb - 0.5) * ${(2 * STEEPEST).toFixed(1)} * frequency;
  return texel;
}

/** As reliefAt, the volume turned in space. */
vec4 turnedAt(sampler3D volume, mat3 turn, vec3 p, float frequency, out vec3 slope) {
  vec4 texel = reliefAt(volume, turn * p, vec3(frequency), slope);
  slope = slope * turn;
  return texel;
}

void readRelief() {
  vec3 p = vRest + uOffset;
  gCartilage = max(vMask.x, vMask.w);
  gCore = vMask.y * smoothstep(0.93, 0.76, vMask.z);
  float ring = vMask.y - gCore;
  float cortex = (1.0 - gCartilage) * (1.0 - vMask.y);
  vec3 s1; vec3 s2; vec3 s3; vec3 s4; vec3 s5;
  float flute = reliefAt(uGrain, p, vec3(0.14, 0.045, 0.14), s1).a;
  float grain = turnedAt(uGrain, TURN, p, 0.33, s2).a;
  float crumb = turnedAt(uGrain, TWIST, p + 9.0, 0.19, s5).a;
  float broad = texture(uGrain, p * 0.021 + 0.37).a;
  float worn = smoothstep(0.48, 0.7, broad);
  vec3 wander = p + 0.5 * (s2 + s5);
  float pore = turnedAt(uPits, TWIST, wander, 0.1, s3).a * smoothstep(0.5, 0.68, texture(uGrain, p * 0.047 + 0.8).a);
  float fine = turnedAt(uPits, TURN, wander + 1.7, 0.29, s4).a;
  float porous = cortex * (0.12 + 0.88 * worn);
  gSlope = cortex * (0.32 * s1 + 0.09 * s2 + 0.12 * s5) + ring * (0.06 * s2 + 0.1 * s5) + gCartilage * 0.012 * s2
    + gCore * (0.3 * s2 + 0.34 * s5 - 0.3 * s4) - porous * 0.16 * s4 - cortex * 0.4 * s3 * step(0.001, pore);
  gPit = cortex * 0.8 * pore + porous * 0.4 * fine
    + gCore * (0.5 * fine + 0.42 * smoothstep(0.52, 0.3, mix(grain, crumb, 0.6)));
  gPit = clamp(gPit, 0.0, 1.0);
  gTone = mix(0.5, broad, uStain) + 0.3 * (grain - 0.5) + 0.25 * (flute - 0.5);
}
`;

const COLOUR = /* glsl */ `
readRelief();
{
  vec3 bone = diffuseColor.rgb;
  vec3 warm = bone * vec3(0.95, 0.87, 0.74);
  vec3 pale = mix(bone, vec3(1.0, 0.985, 0.95), 0.22);
  vec3 tone = mix(warm, pale, smoothstep(0.3, 0.66, gTone));
  tone = mix(tone, pale, 0.5 * (vMask.y - gCore));
  tone = mix(tone, warm * vec3(0.97, 0.92, 0.82), 0.7 * gCore);
  tone = mix(tone, uCartilage, 0.8 * gCartilage);
  float open = smoothstep(0.05, 0.85, vAo);
  tone = mix(tone * mix(vec3(1.0), uShade * 1.7, 0.5), tone, open);
  tone = mix(tone, uShade * bone, 0.72 * gPit * min(uRelief, 1.0));
  diffuseColor.rgb = tone;
}
`;

const ROUGHNESS = /* glsl */ `
roughnessFactor = mix(roughnessFactor, 0.42, 0.8 * gCartilage);
roughnessFactor = mix(roughnessFactor, 0.85, 0.6 * gCore);
`;

const NORMAL = /* glsl */ `
{
  vec3 rest = normalize(vRestNormal);
#ifdef BONE_FIELD
  if (uFieldShare > 0.0) {
    vec3 between = fieldNormal(vRest) - vFieldNormal;
    rest = normalize(rest + between);
    // The matrix of normals divides by the patient's size, and the mesh's normal is of unit length already.
    normal = normalize(normal + vFieldSize * normalMatrix * (gl_FrontFacing ? between : -between));
  }
#endif
  vec3 slope = gSlope - dot(gSlope, rest) * rest;
  vec3 bent = normalMatrix * slope;
  normal = normalize(normal - uRelief * (gl_FrontFacing ? bent : -bent));
}
`;

const OCCLUSION = /* glsl */ `
{
  float sky = mix(0.28, 1.0, smoothstep(0.0, 0.95, vAo));
#ifdef BONE_FIELD
  if (uFieldShare > 0.0) sky *= nearSky(vRest, normalize(vRestNormal));
#endif
  reflectedLight.indirectDiffuse *= sky;
  reflectedLight.indirectSpecular *= sky * sky;
  reflectedLight.directDiffuse *= mix(0.7, 1.0, sky);
}
`;
