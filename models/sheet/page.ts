import { Group, type Material, Mesh, Vector3 } from 'three';
import { geometryOf } from '../../src/scene/column/geometry.ts';
import { boneMaterial } from '../../src/scene/materials/bone.ts';
import { discMaterial } from '../../src/scene/materials/disc.ts';
import { reliefTextures } from '../../src/scene/materials/relief.ts';
import { decodeMesh } from '../../src/session/load/mesh.ts';
import { jointBelow, LEVELS, type Level, levelIndex } from '../levels.ts';
import type { Manifest } from '../manifest.ts';
import { Studio, type ViewName } from './studio.ts';

export interface SheetRequest {
  /** Rows; empty for the whole column in one picture a view. */
  levels: readonly Level[];
  views: readonly ViewName[];
  /** Of one picture, pixels. */
  width: number;
  height: number;
  /** 1 just holds the bone. */
  zoom: number;
  type: 'image/webp' | 'image/png';
}

declare global {
  interface Window {
    drawSheet: (request: SheetRequest) => Promise<number[]>;
  }
}

const relief = reliefTextures();
const discs = discMaterial(relief);

async function part(name: string, material: Material): Promise<Mesh> {
  const response = await fetch(`/models/${name}.glb`);
  const mesh = new Mesh(geometryOf(await decodeMesh(await response.arrayBuffer())), material);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return mesh;
}

const bone = (level: Level, fine: boolean): Promise<Mesh> =>
  part(
    fine ? `${level}-fine` : level,
    boneMaterial(relief, { offset: new Vector3(0, 57, 0).multiplyScalar(levelIndex(level)) }),
  );

/** The resting column, built up from L5, and turned to stand: T1 over L5, as it does within a few cm in a balanced back. */
async function column(): Promise<Group> {
  const manifest = (await (await fetch('/models/manifest.json')).json()) as Manifest;
  const root = new Group();
  let below: Group | null = null;
  for (const level of LEVELS.toReversed()) {
    const frame = new Group();
    const joint = manifest.joints[jointBelow(level)];
    frame.add(await bone(level, false));
    if (below === null || joint === undefined) root.add(frame);
    else {
      frame.position.set(...joint.offsetMm);
      frame.rotation.z = (joint.angleDeg * Math.PI) / 180;
      below.add(await part(`disc-${jointBelow(level)}`, discs), frame);
    }
    below = frame;
  }
  root.updateMatrixWorld(true);
  const top = (below ?? root).getWorldPosition(new Vector3());
  root.rotation.z = Math.atan2(top.x, top.y);
  return root;
}

window.drawSheet = async ({ levels, views, width, height, zoom, type }) => {
  const studio = new Studio(width, height);
  const rows = levels.length === 0 ? 1 : levels.length;
  const sheet = new OffscreenCanvas(width * views.length, height * rows);
  const paper = sheet.getContext('2d');
  for (let row = 0; row < rows; row++) {
    const subject = levels.length === 0 ? await column() : await bone(levels[row], true);
    for (const [i, view] of views.entries()) {
      studio.draw(subject, view, zoom);
      paper?.drawImage(studio.canvas, i * width, row * height);
    }
  }
  const blob = await sheet.convertToBlob({ type, quality: 0.82 });
  return [...new Uint8Array(await blob.arrayBuffer())];
};
