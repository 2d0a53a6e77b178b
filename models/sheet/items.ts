import * as THREE from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { jointBelow, LEVELS, type Level, levelIndex } from '../levels.ts';
import type { Manifest } from '../manifest.ts';

export interface SheetSpec {
  levels: Level[];
  /** Stacks the levels with their discs in one picture instead of one row each. */
  stacked: boolean;
  fine: boolean;
  views: string[];
  /** Size of one picture in pixels, and half the height it shows in mm. */
  width: number;
  height: number;
  halfMm: number;
  /** Where to look, mm; the middle of what is shown if left out. */
  centre?: [number, number, number];
  ground: string;
}

/** A mesh to draw: mm, placed in the lowest shown vertebra's frame. */
export interface Item {
  name: string;
  geometry: THREE.BufferGeometry;
  matrix: THREE.Matrix4;
  disc: boolean;
  seed: number;
}

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);

export async function itemsOf(spec: SheetSpec, manifest: Manifest): Promise<Item[][]> {
  const bone = async (level: Level, matrix: THREE.Matrix4): Promise<Item> => ({
    name: level,
    geometry: await geometry(manifest.levels[level][spec.fine ? 'fine' : 'mesh'].file),
    matrix,
    disc: false,
    seed: levelIndex(level),
  });
  if (!spec.stacked) {
    return Promise.all(spec.levels.map(async (level) => [await bone(level, new THREE.Matrix4())]));
  }
  const items: Item[] = [];
  const matrix = new THREE.Matrix4();
  for (const level of [...LEVELS].reverse().filter((name) => spec.levels.includes(name))) {
    if (items.length > 0) {
      const name = jointBelow(level);
      const joint = manifest.joints[name];
      const disc = manifest.discs[name];
      if (!joint || !disc) throw new Error(`No joint ${name}`);
      items.push({
        name,
        geometry: await geometry(disc.mesh.file),
        matrix: matrix.clone(),
        disc: true,
        seed: 0,
      });
      matrix.multiply(
        new THREE.Matrix4()
          .makeTranslation(...joint.offsetMm)
          .multiply(new THREE.Matrix4().makeRotationZ(THREE.MathUtils.degToRad(joint.angleDeg))),
      );
    }
    items.push(await bone(level, matrix.clone()));
  }
  return [items];
}

/** A baked mesh in mm, its attributes named as the materials want them. */
async function geometry(file: string): Promise<THREE.BufferGeometry> {
  const { scene } = await loader.loadAsync(`/models/${file}`);
  scene.updateMatrixWorld(true);
  let found: THREE.Mesh | null = null;
  scene.traverse((node) => {
    if (node instanceof THREE.Mesh) found = node;
  });
  if (found === null) throw new Error(`${file} holds no mesh`);
  const mesh: THREE.Mesh = found;
  const source = mesh.geometry;
  const geometry = new THREE.BufferGeometry();
  geometry.setIndex(source.getIndex());
  const positions = source.getAttribute('position');
  const place = new THREE.Vector3();
  const mm = new Float32Array(positions.count * 3);
  for (let i = 0; i < positions.count; i++) {
    place.fromBufferAttribute(positions, i).applyMatrix4(mesh.matrixWorld).multiplyScalar(1000);
    place.toArray(mm, 3 * i);
  }
  geometry.setAttribute('position', new THREE.BufferAttribute(mm, 3));
  geometry.setAttribute('normal', source.getAttribute('normal'));
  geometry.setAttribute('ao', source.getAttribute('_ao'));
  geometry.setAttribute('mask', source.getAttribute('_mask'));
  return geometry;
}
