import type { Material, MeshBasicMaterial, Plane } from 'three';
import { counters } from '../caps.ts';
import { WITHIN_CORTEX } from '../shaders/bone-section.ts';

/** After the flat face, which stays as the cortex. */
export const COUNTED_AFTER = 0.6;
/** What fills that, after it is counted, and before the flat face, mm. */
export const FACE_AFTER = 0.7;
export const NEARER_MM = 0.02;

/** Counters that mark where a plane runs within a vertebra's cortex; `wall` is x of its posterior wall, mm. */
export const withinVertebra = (plane: Plane, wall: number): MeshBasicMaterial[] =>
  counters([plane], false).map((one) => drawnIn(one, 'cortexMm(mask, position.x, uWall)', wall));

/** The same for bones of one thickness of cortex, mm, whose pieces may run into each other. */
export const withinBone = (plane: Plane, cortexMm: number): MeshBasicMaterial[] =>
  counters([plane], true).map((one) => drawnIn(one, 'uWall', cortexMm));

function drawnIn<Kind extends Material>(material: Kind, depth: string, wall: number): Kind {
  material.onBeforeCompile = (shader) => {
    shader.uniforms.uWall = { value: wall };
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        `#include <common>\nattribute vec4 mask;\nuniform float uWall;\n${WITHIN_CORTEX}`,
      )
      .replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>\ntransformed -= normalize(normal) * ${depth};`,
      );
  };
  material.customProgramCacheKey = () => `within ${depth}`;
  return material;
}
