import { type BufferGeometry, Mesh, type Scene, type ShaderMaterial, SkinnedMesh } from 'three';
import { letGo } from '../../session/spare.ts';
import { boneWeights } from '../attenuation.ts';
import type { Xray } from '../xray.ts';
import { thicknessMaterial } from './thickness.ts';
import { weigh } from './weights.ts';

/** A mesh of the 3D scene as it is drawn in path lengths, and the surfaces inside it. */
export interface Twin {
  readonly source: Mesh;
  readonly mesh: Mesh;
  inner: Mesh | null;
  /** The round in which it was last asked for. */
  seen: number;
}

/** How a picture weighs all that is in it. */
export interface Weighing {
  /** Bone volume fraction of the trabecular bone, 0..1. */
  volumeFraction: number;
  /** Strength of the bone-fixed texture, mm of compact bone; 0 for measuring. */
  grain: number;
}

/** How far the cement's shadow ends unevenly where it enters the pores, mm; set by eye. */
const CEMENT_GRAIN_MM = 1.5;

/** A twin that shares the geometry of its source. */
export function twinOf(source: Mesh, { axis, cutAnew }: Xray): Twin {
  const mesh = source instanceof SkinnedMesh ? skinnedTwin(source) : new Mesh(source.geometry);
  const material = thicknessMaterial(source.geometry, {
    weights: [0, 0, 0, 0],
    axis: axis === 'x' ? [1, 0, 0] : [0, 0, 0],
  });
  mesh.material = material;
  mesh.frustumCulled = cutAnew !== true && !(source instanceof SkinnedMesh);
  if (cutAnew) material.uniforms.uCentre.value.set(0, 0, 0);
  return { source, mesh, inner: null, seen: 0 };
}

/** Brings a twin to where its source is, and weighs it. */
export function follow({ mesh, source }: Twin, xray: Xray, { volumeFraction, grain }: Weighing): void {
  const { uniforms } = materialOf(mesh);
  if (mesh.geometry !== source.geometry) {
    mesh.geometry = source.geometry;
    const centre = source.geometry.boundingSphere?.center;
    if (centre !== undefined) uniforms.uCentre.value.copy(centre);
  }
  share(mesh, source);
  weigh(uniforms.uWeights.value, xray, volumeFraction);
  if (xray.substance === 'cement') uniforms.uGrain.value = grain > 0 ? CEMENT_GRAIN_MM : 0;
}

/** Gives a bone the surfaces inside it, or takes them away, and weighs each layer between them. */
export function fill(
  scene: Scene,
  twin: Twin,
  geometry: BufferGeometry | null,
  { volumeFraction, grain }: Weighing,
): void {
  if (twin.inner !== null && twin.inner.geometry !== geometry) {
    remove(scene, twin.inner);
    twin.inner = null;
  }
  if (geometry === null) return;
  if (twin.inner === null) {
    twin.inner = new Mesh(
      geometry,
      thicknessMaterial(geometry, { weights: [0, 0, 0, 0], deepWeights: [0, 0, 0, 0] }),
    );
    scene.add(twin.inner);
  }
  share(twin.inner, twin.source);
  twin.inner.visible = twin.mesh.visible;
  const { outer, shell, zone } = boneWeights(volumeFraction);
  materialOf(twin.mesh).uniforms.uWeights.value.set(outer, 0, 0, 0);
  const { uniforms } = materialOf(twin.inner);
  uniforms.uWeights.value.set(shell, 0, 0, 0);
  uniforms.uDeepWeights.value.set(zone, 0, 0, 0);
  uniforms.uGrain.value = grain;
}

/** Takes a twin and what is inside it out of the scene. */
export function drop(scene: Scene, { mesh, inner }: Twin): void {
  remove(scene, mesh);
  if (inner !== null) remove(scene, inner);
}

function remove(scene: Scene, mesh: Mesh): void {
  scene.remove(mesh);
  letGo(materialOf(mesh));
}

const materialOf = (mesh: Mesh): ShaderMaterial => mesh.material as ShaderMaterial;

/** The same matrix and morph weights, not copies of them. */
function share(twin: Mesh, source: Mesh): void {
  twin.matrixWorld = source.matrixWorld;
  if (source.morphTargetInfluences !== undefined) twin.morphTargetInfluences = source.morphTargetInfluences;
}

function skinnedTwin(source: SkinnedMesh): SkinnedMesh {
  const twin = new SkinnedMesh(source.geometry);
  twin.bindMode = source.bindMode;
  twin.skeleton = source.skeleton;
  twin.bindMatrix = source.bindMatrix;
  twin.bindMatrixInverse = source.bindMatrixInverse;
  return twin;
}
