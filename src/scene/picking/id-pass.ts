import {
  BufferAttribute,
  Color,
  DoubleSide,
  type Material,
  type Mesh,
  type Object3D,
  PerspectiveCamera,
  type ShaderMaterial,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { letGo } from '../../session/spare.ts';
import type { PartId } from '../../showing/parts.ts';
import { CAP } from '../section/caps.ts';
import { idMaterial, sectionIdMaterial } from './id-material.ts';
import { meshesUnder, partsOf, placesOf, SECTION } from './subjects.ts';

/** Only what takes part in a pass is on this layer; the picture's own camera does not look at it. */
const LAYER = 30;

export interface IdPass {
  /** Whose fragments carry which number: `subjects[red + 256 green - 1]`. As of the last drawing. */
  readonly subjects: readonly Mesh[];
  /** A camera of its own; `look` puts it where the picture's is. */
  readonly eye: PerspectiveCamera;
  look: (camera: PerspectiveCamera, aspect: number) => void;
  /** Draws what `accept`s of a group into a target, over what is there; only one part of it, if `wanted` is given. */
  draw: (
    gl: WebGLRenderer,
    group: Object3D,
    target: WebGLRenderTarget,
    accept: (material: Material) => boolean,
    wanted?: PartId,
  ) => void;
  dispose: () => void;
}

/**
 * Draws a scene in colours that say what is what. It goes the way of the picture itself, with the picture's bones,
 * deformation and section, so it needs no rays through bodies that are bent on the GPU. A cut solid shows its inner
 * wall where the picture has a filled face: the wall is the same part.
 */
export function idPass(): IdPass {
  const eye = new PerspectiveCamera();
  eye.layers.set(LAYER);
  // By the subject's place: one that is cut has a material of its own, so not every place has one.
  const pool = new Map<number, ShaderMaterial>();
  const faces = new WeakMap<Material, ShaderMaterial>();
  const made: ShaderMaterial[] = [];
  const unseen = idMaterial();
  unseen.visible = false;
  const meshes: Mesh[] = [];
  const subjects: Mesh[] = [];
  const before: (Material | Material[])[] = [];

  const faceOf = (material: ShaderMaterial): ShaderMaterial => {
    const known = faces.get(material);
    if (known !== undefined) return known;
    const fresh = sectionIdMaterial(material);
    faces.set(material, fresh);
    made.push(fresh);
    return fresh;
  };
  const pooled = (at: number): ShaderMaterial => {
    const known = pool.get(at) ?? idMaterial();
    pool.set(at, known);
    return known;
  };
  const dressed = (mesh: Mesh, like: Material, wanted: number): ShaderMaterial => {
    let id: ShaderMaterial;
    if (mesh.name === SECTION) id = faceOf(like as ShaderMaterial);
    else {
      id = pooled(subjects.length);
      id.clippingPlanes = like.clippingPlanes;
      const cut = (like.clippingPlanes?.length ?? 0) > 0;
      // Skin is no solid: cut open it has no inside.
      id.side = cut && mesh.name !== 'skin' ? DoubleSide : like.side;
    }
    id.uniforms.uSubject.value = subjects.length + 1;
    id.uniforms.uWanted.value = wanted;
    return id;
  };

  return {
    subjects,
    eye,
    look(camera, aspect) {
      eye.position.copy(camera.position);
      eye.quaternion.copy(camera.quaternion);
      eye.near = camera.near;
      eye.far = camera.far;
      eye.fov = camera.fov;
      eye.aspect = aspect;
      eye.updateProjectionMatrix();
    },
    draw(gl, group, target, accept, wanted) {
      subjects.length = 0;
      for (const mesh of meshesUnder(group, meshes)) {
        // What a visitor has hidden is on no layer.
        if (mesh.name === CAP || mesh.layers.mask === 0) continue;
        const parts = partsOf(mesh);
        const place = wanted === undefined ? -1 : (parts?.indexOf(wanted) ?? -1);
        if (parts === null || (wanted !== undefined && place < 0)) continue;
        const { material } = mesh;
        if (Array.isArray(material) ? !material.some(accept) : !accept(material)) continue;
        prepare(mesh);
        const like = Array.isArray(material) ? material[0] : material;
        const id = dressed(mesh, like, parts.length === 1 ? -1 : place);
        before[subjects.length] = material;
        mesh.material = Array.isArray(material) ? material.map((one) => (accept(one) ? id : unseen)) : id;
        mesh.layers.enable(LAYER);
        subjects.push(mesh);
      }
      const { visible } = group;
      group.visible = true;
      try {
        into(gl, target, () => gl.render(group, eye));
      } finally {
        group.visible = visible;
        subjects.forEach((mesh, at) => {
          mesh.material = before[at];
          mesh.layers.disable(LAYER);
        });
      }
    },
    dispose() {
      letGo(...pool.values(), ...made, unseen);
    },
  };
}

/** A mesh of many parts gets the numbers of its vertices the first time that they are asked for. */
function prepare(mesh: Mesh): void {
  if (mesh.geometry.hasAttribute('part')) return;
  const places = placesOf(mesh);
  if (places !== null) mesh.geometry.setAttribute('part', new BufferAttribute(places, 1));
}

const CLEAR = new Color();

/** Draws into a target without clearing it, and leaves the renderer as it was. */
export function into(gl: WebGLRenderer, target: WebGLRenderTarget | null, draw: () => void): void {
  const { autoClear } = gl;
  const old = gl.getRenderTarget();
  gl.autoClear = false;
  gl.setRenderTarget(target);
  try {
    draw();
  } finally {
    gl.setRenderTarget(old);
    gl.autoClear = autoClear;
  }
}

/** Empties a target. */
export function wipe(gl: WebGLRenderer, target: WebGLRenderTarget): void {
  gl.getClearColor(CLEAR);
  const alpha = gl.getClearAlpha();
  gl.setClearColor(0, 0);
  into(gl, target, () => gl.clear());
  gl.setClearColor(CLEAR, alpha);
}
