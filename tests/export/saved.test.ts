import { validateBytes } from 'gltf-validator';
import { Box3, type Mesh, type MeshStandardMaterial, type Object3D, Vector3 } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { STLLoader } from 'three/addons/loaders/STLLoader.js';
import { USDLoader } from 'three/addons/loaders/USDLoader.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { LEVELS } from '../../models/levels.ts';
import { readModels } from '../../scripts/models.ts';
import type { Models } from '../../src/export/column.ts';
import { linear, MATERIALS } from '../../src/export/materials.ts';
import { partsAt } from '../../src/export/moment.ts';
import type { Part } from '../../src/export/part.ts';
import { savedNumbers, savedShapes } from '../../src/export/saved.ts';
import { stlOf } from '../../src/export/stl.ts';
import { readTimeText } from '../../src/session/link/time-text.ts';
import type { Plan } from '../../src/sim/plan.ts';
import { measuresOf, type PlanMeasures } from '../../src/sim/report.ts';
import { stateAt } from '../../src/sim/state.ts';
import { planOf } from '../fixtures/real.ts';
import { readTriangles } from './solids.ts';

const ALL = { level: null, part: null };
const at = (text: string): number => readTimeText(text) ?? Number.NaN;

let plan: Plan;
let models: Models;
beforeAll(async () => {
  plan = await planOf({
    levels: [{ level: 'T12', treatment: 'vertebroplasty' }, 'L1'],
    event: { kind: 'cement-needle' },
  });
  models = await readModels(plan);
}, 120_000);

const glbAt = async (text: string, chosen: { level: 'L1' | null; part: string | null } = ALL) => {
  const [{ bytes }] = await savedShapes(plan, at(text), models, 'glb', chosen);
  return bytes;
};

async function readGlb(bytes: Uint8Array<ArrayBuffer>) {
  const { scene } = await new GLTFLoader().parseAsync(bytes.buffer, '');
  scene.updateMatrixWorld(true);
  return scene;
}

/** The least distance between vertices of two parts, m. */
function gapM(scene: Object3D, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const { geometry } = scene.getObjectByName(name) as Mesh;
    return geometry.attributes.position.array;
  });
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < a.length; i += 3)
    for (let j = 0; j < b.length; j += 3)
      least = Math.min(least, (a[i] - b[j]) ** 2 + (a[i + 1] - b[j + 1]) ** 2 + (a[i + 2] - b[j + 2]) ** 2);
  return Math.sqrt(least);
}

describe('GLB', () => {
  it('is valid glTF without any extension, at every kind of moment', async () => {
    for (const text of ['cannula.3', 'set.7']) {
      const bytes = await glbAt(text);
      const { issues } = await validateBytes(bytes);
      expect({ text, messages: issues.messages }).toEqual({ text, messages: [] });
      expect(new TextDecoder().decode(bytes.subarray(0, 200_000))).not.toMatch(/extensions(Used|Required)/);
    }
  });

  it('has a node a part, in metres, upright, the spine from the sacrum to T1', async () => {
    const scene = await readGlb(await glbAt('inflate'));
    const [root] = scene.children;
    const names = root.children.map(({ name }) => name);
    for (const level of LEVELS) expect(names).toContain(`vertebra-${level}`);
    expect(names).toEqual(
      expect.arrayContaining(['sacrum', 'disc-L5-S1', 'balloon-L1-left', 'balloon-L1-right']),
    );
    expect(names.filter((name) => name.startsWith('balloon-T12'))).toEqual([]);
    expect(names).toContain('working-cannula-T12-left');
    const box = (name: string) => new Box3().setFromObject(scene.getObjectByName(name) ?? scene);
    const [top, low] = [box('vertebra-T1'), box('sacrum')].map((one) => one.getCenter(new Vector3()));
    expect(top.y - low.y).toBeGreaterThan(0.35);
    expect(top.y - low.y).toBeLessThan(0.55);
    for (const [disc, ...beside] of [
      ['disc-T12-L1', 'vertebra-T12', 'vertebra-L1'],
      ['disc-L5-S1', 'vertebra-L5', 'sacrum'],
    ])
      for (const bone of beside) expect(gapM(scene, disc, bone), `${disc} at ${bone}`).toBeLessThan(0.001);
    // The balloon lies in its bone, the cannula comes from behind; x is forwards, z to the patient's right.
    expect(box('vertebra-L1').containsBox(box('balloon-L1-left'))).toBe(true);
    expect(box('working-cannula-L1-left').min.x).toBeLessThan(box('vertebra-L1').min.x);
    expect(box('balloon-L1-left').max.z).toBeLessThan(box('balloon-L1-right').max.z);
  });

  it('colours as the page does', async () => {
    const scene = await readGlb(await glbAt('cement', { level: 'L1', part: 'cement-L1-left' }));
    const meshes: Mesh[] = [];
    scene.traverse((object) => {
      if ((object as Mesh).isMesh) meshes.push(object as Mesh);
    });
    expect(meshes).toHaveLength(1);
    const { color, name } = meshes[0].material as MeshStandardMaterial;
    expect(name).toBe('cement');
    expect(`#${color.getHexString()}`).toBe(MATERIALS.cement.colour);
    expect(linear('#ffffff')).toEqual([1, 1, 1]);
  });

  it('names what is there where something is asked for that is not', async () => {
    await expect(glbAt('healthy', { level: 'L1', part: 'cement-L1-left' })).rejects.toThrow(
      /no cement-L1-left at healthy; there are vertebra-T1/,
    );
  });
});

describe('STL', () => {
  const read = (part: Part) => {
    const geometry = new STLLoader().parse(stlOf(part).buffer);
    return readTriangles(geometry.attributes.position.array);
  };
  /** What has been put into bones, without the column, which takes longer. */
  const putIn = (text: string) => partsAt(plan, at(text), { ...models, meshes: {}, trunk: null });

  it('is closed in every part, in mm', () => {
    const column = ['vertebra-T5', 'vertebra-L1', 'disc-T12-L1', 'disc-L5-S1', 'sacrum'];
    const parts = partsAt(plan, at('fracture'), models).filter(({ name }) => column.includes(name));
    expect(parts).toHaveLength(column.length);
    for (const text of ['needle.5', 'cannula.1', 'cannula.8', 'balloon-in.5', 'inflate', 'cement.5', 'set.7'])
      parts.push(...putIn(text).filter(({ level }) => level === 'L1'));
    for (const part of parts) {
      const { open, volumeMl } = read(part);
      expect({ name: part.name, open }).toEqual({ name: part.name, open: 0 });
      expect(volumeMl, part.name).toBeGreaterThan(0.05);
    }
  });

  it('holds as much cement and contrast as State says', () => {
    const volumes = (text: string, what: string) =>
      putIn(text).flatMap((part) => (part.name.startsWith(what) ? [read(part).volumeMl] : []));
    const state = (text: string) => stateAt(plan, at(text)).levels[1];
    const cement = volumes('cement', 'cement-L1');
    expect(cement).toHaveLength(2);
    expect(cement[0] + cement[1]).toBeCloseTo(state('cement').cementMl, 1);
    const [left] = volumes('inflate', 'balloon-L1-left');
    expect(left).toBeCloseTo(state('inflate').sides[0].balloonMl, 1);
  });

  it('is a file for each part, named by it', async () => {
    const files = await savedShapes(plan, at('inflate'), models, 'stl', { level: 'L1', part: null });
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['vertebra-L1.stl', 'balloon-L1-left.stl', 'working-cannula-L1-right.stl']),
    );
  });
});

it('USDZ holds the same parts, in metres', async () => {
  const [{ bytes, name }] = await savedShapes(plan, at('inflate'), models, 'usdz', {
    level: 'L1',
    part: null,
  });
  expect(name).toBe('kyphoscope-L1-inflate.usdz');
  const scene = new USDLoader().parse(bytes.buffer);
  scene.updateMatrixWorld(true);
  const box = new Box3().setFromObject(scene);
  const same = new Box3().setFromObject(await readGlb(await glbAt('inflate', { level: 'L1', part: null })));
  expect(box.min.distanceTo(same.min)).toBeLessThan(1e-5);
  expect(box.max.distanceTo(same.max)).toBeLessThan(1e-5);
});

describe('numbers', () => {
  const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);

  it('are those of `simulate` as JSON', () => {
    const read = JSON.parse(textOf(savedNumbers(plan, 'json', 'T12'))) as PlanMeasures;
    expect(read).toEqual(JSON.parse(JSON.stringify(measuresOf(plan, 'T12'))));
  });

  it('are a row for each bone and stage as CSV, with a number or nothing in every cell', () => {
    const text = textOf(savedNumbers(plan, 'csv', null));
    const [head, ...rows] = text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(rows).toHaveLength(2 * plan.stages.length);
    expect(head.slice(0, 4)).toEqual(['stage', 't', 'level', 'heightsMm.anterior']);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      for (const cell of row.slice(3)) expect(cell === '' || Number.isFinite(Number(cell))).toBe(true);
    }
    const last = rows.findLast((row) => row[2] === 'L1');
    expect(Number(last?.[head.indexOf('cementMl')])).toBeCloseTo(
      stateAt(plan, at('after')).levels[1].cementMl,
      5,
    );
    for (const name of head)
      expect(
        rows.some((row) => row[head.indexOf(name)] !== ''),
        name,
      ).toBe(true);
    expect(textOf(savedNumbers(plan, 'csv', 'L1')).split('\r\n')).toHaveLength(plan.stages.length + 2);
  });
});
