import {
  type BufferGeometry,
  Mesh,
  type Object3D,
  type Scene,
  type ShaderMaterial,
  SkinnedMesh,
  type Vector4,
} from 'three';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import { letGo } from '../../session/spare.ts';
import {
  boneWeights,
  CAVITY_AIR,
  COMPACT_SHARE,
  mixedBone,
  SOLID_BONE_SHARE,
  SUBSTANCES,
  type Weights,
} from '../attenuation.ts';
import { thicknessMaterial, thicknessScene } from './thickness.ts';

/** What the picture needs to know beyond the meshes of the 3D scene. */
export interface SubjectSettings {
  treated: Level;
  volumeFraction: number;
  /** Strength of the bone-fixed texture, mm of compact bone; 0 for measuring. */
  grain: number;
  /** Inner surfaces of a level, with the fracture's morphs for the treated one; null until they are loaded. */
  inner: (level: Level) => BufferGeometry | null;
  /** The skin of a balloon is also the wall of its hole: no hole of its own is drawn. */
  holesOfTheirOwn: boolean;
  /** Nothing fills the holes yet. */
  holesEmpty: boolean;
}

/**
 * Twins of the 3D scene's meshes that are drawn as path lengths: they share geometry, matrices and morph weights with
 * their originals, so nothing is held twice and whatever moves there moves here.
 */
export interface Subjects {
  scene: Scene;
  /** Brings the twins up to date with what stands under `root`. Allocates only for what is new. */
  sync: (root: Object3D, settings: SubjectSettings) => void;
  dispose: () => void;
}

interface Twin {
  source: Mesh;
  mesh: Mesh;
  inner: Mesh | null;
  seen: number;
}

/** How far the cement's shadow ends unevenly where it enters the pores, mm; set by eye. */
const CEMENT_GRAIN_MM = 1.5;

const TOOL = /^(needle|wire|cannula|drill|balloon|filler)-(left|right)$/;
const LEVEL_NAMES = new Set<string>(LEVELS);

/** No field reaches further than this many levels from the treated one. */
const NEAR = 4;

/** Levels that surfaces of the rest of the body stand beside, as indices: from, to; the sacrum is under L5. */
const BESIDE: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ribs: [levelIndex('T1'), levelIndex('T12')],
  pelvis: [levelIndex('L5') + 1, levelIndex('L5') + 1],
  discs: [levelIndex('L5') + 1, levelIndex('L5') + 1],
};

/** Whether a bone, or a disc by the level above it, or a part of the rest of the body can be in the beam. */
function near(name: string, treated: Level): boolean {
  const beside = BESIDE[name];
  const at = levelIndex(treated);
  if (beside !== undefined) return beside[0] - at <= NEAR && at - beside[1] <= NEAR;
  const level = name.includes('-') ? name.slice(0, name.indexOf('-')) : name;
  return Math.abs(LEVELS.indexOf(level as Level) - at) <= NEAR;
}

export function subjects(): Subjects {
  const scene = thicknessScene();
  const twins = new Map<Mesh, Twin>();
  let round = 0;
  let now: SubjectSettings | null = null;

  const twinOf = (source: Mesh, level: Level | null, tool: string | null): Twin => {
    const known = twins.get(source);
    if (known !== undefined) return known;
    const mesh = source instanceof SkinnedMesh ? skinnedTwin(source) : new Mesh(source.geometry);
    mesh.material = thicknessMaterial(source.geometry, {
      weights: [0, 0, 0, 0],
      // Instruments lie along x in their own frames.
      axis: tool === null ? [0, 0, 0] : [1, 0, 0],
    });
    share(mesh, source);
    // A surface that is cut anew has no sphere, but stays close round the origin of its frame.
    const fluid = /^(balloon|cement|hole)-/.test(source.name);
    mesh.frustumCulled = !fluid && !(source instanceof SkinnedMesh);
    if (fluid) (mesh.material as ShaderMaterial).uniforms.uCentre.value.set(0, 0, 0);
    scene.add(mesh);
    const twin: Twin = { source, mesh, inner: null, seen: 0 };
    if (level !== null) mesh.name = level;
    twins.set(source, twin);
    return twin;
  };

  const show = (source: Mesh, level: Level | null, tool: string | null, visible: boolean) => {
    const bone = source.name === 'bone';
    const weights = weightsOf(source, tool);
    if (!bone && weights === null) return;
    const twin = twinOf(source, bone ? level : null, tool);
    twin.seen = round;
    if (twin.mesh.geometry !== source.geometry) {
      twin.mesh.geometry = source.geometry;
      const centre = source.geometry.boundingSphere?.center;
      if (centre !== undefined) (twin.mesh.material as ShaderMaterial).uniforms.uCentre.value.copy(centre);
    }
    share(twin.mesh, source);
    twin.mesh.visible = visible;
    if (bone && level !== null) showBone(twin, level);
    else if (weights !== null) setWeights(twin.mesh, 'uWeights', weights);
    if (now !== null && source.name.startsWith('cement-'))
      (twin.mesh.material as ShaderMaterial).uniforms.uGrain.value = now.grain > 0 ? CEMENT_GRAIN_MM : 0;
  };

  const showBone = (twin: Twin, level: Level) => {
    if (now === null) return;
    const bone = boneWeights(now.volumeFraction);
    const geometry = now.inner(level);
    setBone(twin.mesh, 'uWeights', geometry === null ? SOLID_BONE_SHARE : bone.outer);
    if (twin.inner !== null && twin.inner.geometry !== geometry) {
      scene.remove(twin.inner);
      (twin.inner.material as ShaderMaterial).dispose();
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
    setBone(twin.inner, 'uWeights', bone.shell);
    setBone(twin.inner, 'uDeepWeights', bone.zone);
    (twin.inner.material as ShaderMaterial).uniforms.uGrain.value = now.grain;
  };

  /** A filled balloon takes the bone's place; a hole is bone taken away. */
  const weightsOf = (source: Mesh, tool: string | null): Weights | null => {
    if (now === null) return null;
    if (source instanceof SkinnedMesh) return hungWeights(source.name, now.volumeFraction);
    const taken = -boneWeights(now.volumeFraction).trabecular;
    const { name } = source;
    if (tool === null) {
      if (name.startsWith('balloon-')) return filled(now.holesOfTheirOwn ? 0 : taken);
      if (name.startsWith('hole-')) return emptied(taken, now.holesEmpty ? -CAVITY_AIR : 0);
      return name.startsWith('cement-') ? SUBSTANCES.cement : null;
    }
    if (name === 'steel') return SUBSTANCES.steel;
    if (name === 'band') return tool.startsWith('balloon') ? SUBSTANCES.band : null;
    return name === 'handle' || name === 'catheter' || name === 'folded' ? SUBSTANCES.plastic : null;
  };

  /** Bones and discs are in the beam whether or not the 3D picture hides them; what moves is where State shows it. */
  const visit = (object: Object3D, level: Level | null, tool: string | null, visible: boolean): void => {
    const { name } = object;
    const here = visible && object.visible;
    if ((object as Mesh).isMesh) {
      const mesh = object as Mesh;
      const always = name === 'bone' || mesh instanceof SkinnedMesh;
      const reached = !always || now === null || near(level ?? name, now.treated);
      show(mesh, level, tool, reached && (always || here));
    }
    const inner =
      name === 'treated' ? (now?.treated ?? null) : LEVEL_NAMES.has(name) ? (name as Level) : level;
    const held = !(object as Mesh).isMesh && TOOL.test(name) ? name : tool;
    // What hides the whole scene or column hides it from the 3D picture only.
    const through = name === 'now' || name === 'column' || name === 'xray-only';
    for (const child of object.children) visit(child, inner, held, through ? true : here);
  };

  return {
    scene,
    sync(root, settings) {
      now = settings;
      round++;
      visit(root, null, null, true);
      for (const [source, twin] of twins) {
        if (twin.seen === round) continue;
        twins.delete(source);
        for (const mesh of [twin.mesh, twin.inner]) {
          if (mesh === null) continue;
          scene.remove(mesh);
          letGo(mesh.material as ShaderMaterial);
        }
      }
    },
    dispose() {
      for (const { mesh, inner } of twins.values()) {
        letGo(mesh.material as ShaderMaterial, inner?.material as ShaderMaterial | undefined);
      }
      twins.clear();
      scene.clear();
    },
  };
}

const JOINT = /^[TL]\d+-[TL]\d+$/;
const MIXED: [number, number, number, number] = [0, 0, 0, 0];

/** What hangs on the column: discs, and the bones beside it. Soft tissue is the trunk's, which is drawn as one. */
function hungWeights(name: string, volumeFraction: number): Weights | null {
  if (name === 'discs' || JOINT.test(name)) return SUBSTANCES.disc;
  if (name !== 'ribs' && name !== 'pelvis') return null;
  MIXED[0] = mixedBone(COMPACT_SHARE[name], volumeFraction);
  return MIXED;
}

const FILLED: [number, number, number, number] = [0, 1, 0, 0];
const EMPTIED: [number, number, number, number] = [0, 0, 0, 0];
const filled = (bone: number): Weights => {
  FILLED[0] = bone;
  return FILLED;
};
const emptied = (bone: number, soft: number): Weights => {
  EMPTIED[0] = bone;
  EMPTIED[3] = soft;
  return EMPTIED;
};

const setWeights = (mesh: Mesh, name: 'uWeights' | 'uDeepWeights', weights: Weights): void => {
  ((mesh.material as ShaderMaterial).uniforms[name].value as Vector4).set(
    weights[0],
    weights[1],
    weights[2],
    weights[3],
  );
};
const setBone = (mesh: Mesh, name: 'uWeights' | 'uDeepWeights', share: number): void => {
  ((mesh.material as ShaderMaterial).uniforms[name].value as Vector4).set(share, 0, 0, 0);
};

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
