import * as THREE from 'three';
import { boneMaterial } from '../../src/scene/materials/bone.ts';
import { discMaterial } from '../../src/scene/materials/disc.ts';
import { reliefTextures } from '../../src/scene/materials/relief.ts';
import type { Manifest } from '../manifest.ts';
import { type Item, itemsOf, type SheetSpec } from './items.ts';
import { lightRig } from './lights.ts';
import { VIEWS } from './views.ts';

declare global {
  interface Window {
    drawSheet: (spec: SheetSpec) => Promise<void>;
  }
}

const relief = reliefTextures();
const materials = new Map<string, THREE.Material>();

/** Rows of levels (or one row for the whole column), a column for each view, on one canvas. */
window.drawSheet = async (spec) => {
  const manifest: Manifest = await (await fetch('/models/manifest.json')).json();
  const rows = await itemsOf(spec, manifest);
  const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.setPixelRatio(1);
  renderer.setSize(spec.width * spec.views.length, spec.height * rows.length);
  renderer.toneMapping = THREE.NoToneMapping;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = THREE.PCFShadowMap;
  renderer.setScissorTest(true);
  document.body.replaceChildren(renderer.domElement);
  rows.forEach((items, row) => {
    spec.views.forEach((view, column) => {
      const x = column * spec.width;
      const y = (rows.length - 1 - row) * spec.height;
      renderer.setViewport(x, y, spec.width, spec.height);
      renderer.setScissor(x, y, spec.width, spec.height);
      renderer.render(...picture(items, view, spec));
    });
  });
};

function picture(items: readonly Item[], view: string, spec: SheetSpec): [THREE.Scene, THREE.Camera] {
  const scene = new THREE.Scene();
  scene.background = new THREE.Color(spec.ground);
  for (const item of items) {
    const mesh = new THREE.Mesh(item.geometry, materialFor(item));
    mesh.castShadow = true;
    mesh.receiveShadow = true;
    mesh.applyMatrix4(item.matrix);
    scene.add(mesh);
  }
  const box = new THREE.Box3().setFromObject(scene);
  const centre = spec.centre ? new THREE.Vector3(...spec.centre) : box.getCenter(new THREE.Vector3());
  const radius = box.getBoundingSphere(new THREE.Sphere()).radius;
  const { from, up } = VIEWS[view];
  const towards = new THREE.Vector3(...from).normalize();
  const half = spec.halfMm;
  const aspect = spec.width / spec.height;
  const camera = new THREE.OrthographicCamera(-half * aspect, half * aspect, half, -half, 1, radius * 8);
  camera.up.set(...up);
  camera.position.copy(centre).addScaledVector(towards, radius * 4);
  camera.lookAt(centre);
  scene.add(...lightRig(camera, centre, radius));
  return [scene, camera];
}

function materialFor(item: Item): THREE.Material {
  const known = materials.get(item.name);
  if (known) return known;
  const made = item.disc
    ? discMaterial(relief)
    : boneMaterial(relief, { offset: new THREE.Vector3(item.seed * 7.3, item.seed * 3.1, item.seed * 5.7) });
  materials.set(item.name, made);
  return made;
}
