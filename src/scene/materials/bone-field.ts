import { type Data3DTexture, type IUniform, Vector3 } from 'three';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { Field } from '../../sim/field/grid.ts';
import { sample } from '../../sim/field/sample.ts';

/** Distances are read this far to each side for a normal, mm: a voxel. */
const STEP_MM = 0.8;
/** How far over the surface walls are looked for, mm. The volume ends 3.2 mm outside the bone as baked, and osteophytes come
 * nearer to its end: beyond it all is open. */
const FEELERS_MM = [0.8, 1.6, 2.8] as const;
/** Light that is left at the bottom of a hollow as narrow as that. */
const DARKEST = 0.35;

/**
 * What the baked distance volume adds to the treated bone's surface, per pixel.
 *
 * Its own normal is no better than the mesh's: against the exact shape it is off by 3.2 degrees in the mean at L1 (4.2 at
 * T8), and the mesh's normals, exact at the corners and blended between them, by 1.4 (1.6). What lies between the corners
 * is what the volume knows better. So a pixel takes the mesh's normal and adds by how much the volume's normal there differs
 * from the volume's normals blended from the same corners: 1.1 degrees at L1, 1.3 at T8.
 *
 * `nearSky`: 1 where nothing stands close over the surface. What darkens from further away is in the mesh (`ao`, to 16 mm).
 */
export const BONE_FIELD = /* glsl */ `
precision highp sampler3D;
uniform sampler3D uField;
uniform vec3 uFieldLow;
uniform vec3 uFieldExtent;
float fieldAt(vec3 p) { return texture(uField, (p - uFieldLow) / uFieldExtent).r; }
vec3 fieldNormal(vec3 p) {
  vec2 e = vec2(${STEP_MM.toFixed(1)}, 0.0);
  vec3 slope = vec3(
    fieldAt(p + e.xyy) - fieldAt(p - e.xyy),
    fieldAt(p + e.yxy) - fieldAt(p - e.yxy),
    fieldAt(p + e.yyx) - fieldAt(p - e.yyx));
  return slope / max(length(slope), 1e-4);
}
float feel(vec3 p, float h) {
  vec3 t = (p - uFieldLow) / uFieldExtent;
  if (any(lessThan(t, vec3(0.0))) || any(greaterThan(t, vec3(1.0)))) return 1.0;
  return clamp(texture(uField, t).r / h, 0.0, 1.0);
}
float nearSky(vec3 p, vec3 n) {
  float open = 0.0;
  ${FEELERS_MM.map((h) => `open += feel(p + ${h.toFixed(1)} * n, ${h.toFixed(1)});`).join('\n  ')}
  return mix(${DARKEST.toFixed(2)}, 1.0, open / ${FEELERS_MM.length.toFixed(1)});
}
`;

/** GLSL's twin: the volume's own normal at a point of the bone's frame (mm, as baked). */
export function fieldNormal(field: Field, [x, y, z]: Vec3): Vec3 {
  const at = (a: number, b: number, c: number) => sample(field, field.data, x + a, y + b, z + c);
  const slope: Vec3 = [
    at(STEP_MM, 0, 0) - at(-STEP_MM, 0, 0),
    at(0, STEP_MM, 0) - at(0, -STEP_MM, 0),
    at(0, 0, STEP_MM) - at(0, 0, -STEP_MM),
  ];
  const length = Math.max(Math.hypot(...slope), 1e-4);
  return [slope[0] / length, slope[1] / length, slope[2] / length];
}

/** GLSL's twin: share of light that what stands close over the surface lets through. */
export function nearSky(field: Field, [x, y, z]: Vec3, [u, v, w]: Vec3): number {
  const open = FEELERS_MM.map((h) => feel(field, [x + h * u, y + h * v, z + h * w], h));
  const mean = open.reduce((sum, share) => sum + share, 0) / FEELERS_MM.length;
  return DARKEST + (1 - DARKEST) * mean;
}

function feel(field: Field, p: Vec3, h: number): number {
  const { origin, spacing, size } = field;
  const isOutside = p.some((at, c) => {
    const voxels = (at - origin[c]) / spacing + 0.5;
    return voxels < 0 || voxels > size[c];
  });
  return isOutside ? 1 : Math.min(1, Math.max(0, sample(field, field.data, ...p) / h));
}

export interface FieldUniforms extends Record<string, IUniform> {
  uField: IUniform<Data3DTexture | null>;
  uFieldLow: IUniform<Vector3>;
  uFieldExtent: IUniform<Vector3>;
  /** 0 until a volume is there. */
  uFieldShare: IUniform<number>;
}

export const fieldUniforms = (): FieldUniforms => ({
  uField: { value: null },
  uFieldLow: { value: new Vector3() },
  uFieldExtent: { value: new Vector3(1, 1, 1) },
  uFieldShare: { value: 0 },
});
