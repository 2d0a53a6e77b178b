import {
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  NoToneMapping,
  PerspectiveCamera,
  Plane,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';
import type { Manifest } from '../../../models/manifest.ts';
import { FOV_DEG } from '../../../src/scene/camera/views.ts';
import { readPalette } from '../../../src/scene/frame/tokens.ts';
import { makeMaterials } from '../../../src/scene/materials/materials.ts';
import { fetchAsset } from '../../../src/session/load/assets.ts';
import { decodeDistance } from '../../../src/session/load/distance.ts';
import { fetchMesh, type Meshes, meshesFor } from '../../../src/session/load/meshes.ts';
import { fetchTrunk } from '../../../src/session/load/trunk.ts';
import { targetsOf } from '../../../src/session/planning/deform.ts';
import { meshesOf } from '../../../src/session/planning/planner-meshes.ts';
import type { CameraPose } from '../../../src/session/view/view.ts';
import { skeletonFor } from '../../../src/sim/anatomy.ts';
import { defaultCase } from '../../../src/sim/case/parse.ts';
import { plan } from '../../../src/sim/plan-case.ts';
import { seenAt, stateAt } from '../../../src/sim/state.ts';
import { bareScene, type Given } from './scene.ts';

declare global {
  interface Window {
    /** Draws the default case at a time, in the next frame. */
    drawAt: (t: number) => void;
    bareReady: Promise<void>;
    pose: CameraPose;
    size: { width: number; height: number };
  }
}

async function load(base: string): Promise<Given> {
  const patientCase = defaultCase();
  const [one] = patientCase.levels;
  const { level } = one;
  const manifest = JSON.parse(
    new TextDecoder().decode(await fetchAsset(base, 'manifest.json', 0)),
  ) as Manifest;
  const { first, later } = meshesFor(level);
  const meshes: Meshes = Object.fromEntries(
    await Promise.all(
      [...first, ...later].map(async (name) => [name, await fetchMesh(manifest, base, name)] as const),
    ),
  );
  const entry = manifest.levels[level].distance;
  const field = await decodeDistance(await fetchAsset(base, entry.file, entry.bytes), entry);
  const { patient } = patientCase;
  const skeleton = skeletonFor(manifest, patient);
  return {
    manifest,
    trunk: await fetchTrunk(base),
    meshes,
    plan: plan(patientCase, skeleton, { [level]: field }),
    targets: { [level]: targetsOf(meshesOf(level, meshes), one, patient, skeleton, manifest) },
  };
}

async function open(): Promise<void> {
  const given = await load(new URL('models/', document.baseURI).href);
  const { width, height } = window.size;
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const gl = new WebGLRenderer({
    canvas,
    antialias: false,
    stencil: true,
    powerPreference: 'high-performance',
  });
  gl.toneMapping = NoToneMapping;
  gl.localClippingEnabled = true;
  gl.setSize(width, height);
  const palette = readPalette('light');
  const scene = new Scene();
  scene.background = new Color('#f5f3ee');
  const moved = bareScene(given, makeMaterials(palette, new Plane(new Vector3(0, 0, -1), 1000), null, null));
  for (const { objects } of moved) scene.add(...objects);
  const lights = new Group();
  const lamps: [number, number, number, number][] = [
    [-231, 315, 315, 2.1],
    [300, 130, -300, 0.9],
    [330, -110, 260, 0.32],
  ];
  for (const [x, y, z, strength] of lamps) {
    const lamp = new DirectionalLight('#ffffff', strength);
    lamp.position.set(x, y, z);
    lights.add(lamp);
  }
  scene.add(new HemisphereLight('#fbf7f0', '#8d8377', 1.15), lights);
  const camera = new PerspectiveCamera(FOV_DEG, width / height, 5, 4000);
  camera.position.set(...window.pose.position);
  camera.up.set(...window.pose.up);
  camera.lookAt(...window.pose.target);
  lights.quaternion.copy(camera.quaternion);
  const [{ level }] = given.plan.levels;
  window.drawAt = (t) => {
    const state = seenAt(given.plan, stateAt(given.plan, t), level);
    for (const { to } of moved) to(state);
    requestAnimationFrame(() => gl.render(scene, camera));
  };
}

window.bareReady = open();
