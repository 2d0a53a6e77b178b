import {
  Bone,
  BoxGeometry,
  BufferGeometry,
  Group,
  Matrix4,
  Mesh,
  type ShaderMaterial,
  Skeleton,
  SkinnedMesh,
  type Vector4,
} from 'three';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../models/levels.ts';
import { hiddenInPicture, sayXray } from '../../src/fluoro/render/say.ts';
import { type SubjectSettings, type Subjects, subjects } from '../../src/fluoro/render/subjects.ts';
import {
  balloonXray,
  boneXray,
  cementXray,
  discXray,
  holeXray,
  toolXray,
  type Xray,
} from '../../src/fluoro/xray.ts';
import { SURFACE_XRAYS } from '../../src/scene/trunk/xrays.ts';

const settings = (centre: Level, volumeFraction = 0.1): SubjectSettings => ({
  centre,
  volumeFraction,
  grain: 0,
  inner: () => null,
});

const solid = (xray: Xray | null, name = ''): Mesh => {
  const mesh = new Mesh(new BoxGeometry(10, 10, 10));
  mesh.name = name;
  sayXray(mesh, xray);
  return mesh;
};

/** The twin of a mesh, if the picture has it. */
const shown = (people: Subjects, mesh: Mesh): Mesh | undefined =>
  people.scene.children.find(
    (twin): twin is Mesh => twin instanceof Mesh && twin.visible && twin.geometry === mesh.geometry,
  );

const weights = (twin: Mesh | undefined): number[] =>
  (
    (twin?.material as ShaderMaterial | undefined)?.uniforms.uWeights.value as Vector4 | undefined
  )?.toArray() ?? [];

const hung = (name: keyof typeof SURFACE_XRAYS): SkinnedMesh => {
  const mesh = new SkinnedMesh(new BoxGeometry(10, 10, 10));
  mesh.bind(new Skeleton([new Bone()]), new Matrix4());
  mesh.name = name;
  sayXray(mesh, SURFACE_XRAYS[name]);
  return mesh;
};

const TISSUES = Object.keys(SURFACE_XRAYS) as (keyof typeof SURFACE_XRAYS)[];

/** What of the trunk lies in the beam: the first weight, mm of compact bone per mm, by name. */
function inBeam(now: SubjectSettings, hide = false): Map<string, number> {
  const root = new Group();
  const meshes = TISSUES.map(hung);
  for (const mesh of meshes) mesh.visible = !hide;
  root.add(...meshes);
  const people = subjects();
  people.sync(root, now);
  const found = new Map<string, number>();
  for (const mesh of meshes) {
    const twin = shown(people, mesh);
    if (twin !== undefined) found.set(mesh.name, weights(twin)[0]);
  }
  people.dispose();
  return found;
}

describe('what of the trunk lies in the beam', () => {
  it('at T10: ribs, and no soft tissue', () => {
    expect([...inBeam(settings('T10')).keys()]).toEqual(['ribs']);
  });

  it('at L3: ribs and pelvis, and the disc on the sacrum', () => {
    expect([...inBeam(settings('L3')).keys()]).toEqual(['ribs', 'sacrum', 'hips', 'discs']);
  });

  it('at L5 no field reaches the ribs', () => {
    expect([...inBeam(settings('L5')).keys()]).toEqual(['sacrum', 'hips', 'discs']);
  });

  it('whether or not the 3D picture shows it', () => {
    expect([...inBeam(settings('L3'), true).keys()]).toEqual(['ribs', 'sacrum', 'hips', 'discs']);
  });

  it('a rib, mostly shell, is denser than the pelvis; both are denser in dense bone, and far from compact', () => {
    const [thin, dense] = [0.06, 0.25].map((share) => inBeam(settings('L3', share)));
    for (const name of ['ribs', 'hips']) {
      expect(dense.get(name)).toBeGreaterThan(thin.get(name) ?? Number.NaN);
      expect(thin.get(name)).toBeGreaterThan(0.1);
      expect(dense.get(name)).toBeLessThan(0.6);
    }
    expect(thin.get('ribs')).toBeGreaterThan(thin.get('hips') ?? Number.NaN);
  });
});

describe('what a mesh says', () => {
  it('counts, and its name does not', () => {
    const root = new Group();
    const [said, named, silent] = [
      solid(boneXray('L1', 'baked'), 'anything'),
      solid(null, 'bone'),
      new Mesh(new BoxGeometry()),
    ];
    silent.name = 'steel';
    root.add(said, named, silent);
    const people = subjects();
    people.sync(root, settings('L1'));
    expect(people.scene.children.map((twin) => (twin as Mesh).geometry)).toEqual([said.geometry]);
  });

  it('null on what holds it keeps it out', () => {
    const root = new Group();
    const outside = new Group();
    sayXray(outside, null);
    outside.add(solid(toolXray('L1', 'steel')));
    root.add(outside);
    const people = subjects();
    people.sync(root, settings('L1'));
    expect(people.scene.children).toEqual([]);
  });

  it('can change: a bone that is no longer said leaves the picture', () => {
    const root = new Group();
    const mesh = solid(boneXray('L1', 'baked'));
    root.add(mesh);
    const people = subjects();
    people.sync(root, settings('L1'));
    expect(shown(people, mesh)).toBeDefined();
    sayXray(mesh, null);
    people.sync(root, settings('L1'));
    expect(people.scene.children).toEqual([]);
  });

  it('several broken bones: each gets the surfaces that it says, and what stands far from the centre is left out', () => {
    const root = new Group();
    const levels = ['T5', 'T12', 'L1', 'L4'] as const;
    const bones = levels.map((level) => solid(boneXray(level, level === 'T12' ? 'baked' : 'morphed')));
    const tools = levels.map((level) => solid(toolXray(level, 'steel')));
    root.add(...bones, ...tools);
    const insides = new Map<string, BufferGeometry>();
    const people = subjects();
    const now: SubjectSettings = {
      ...settings('L1'),
      inner: ({ level, as }) => {
        const inside = new BufferGeometry();
        inside.name = `${level} ${as}`;
        insides.set(inside.name, insides.get(inside.name) ?? inside);
        return insides.get(inside.name) ?? null;
      },
    };
    people.sync(root, now);
    const seen = people.scene.children.filter((twin) => twin.visible).map((twin) => (twin as Mesh).geometry);
    expect(seen.map(({ name }) => name).filter((name) => name !== '')).toEqual([
      'T12 baked',
      'L1 morphed',
      'L4 morphed',
    ]);
    expect(tools.map((tool) => shown(people, tool) !== undefined)).toEqual([false, true, true, true]);
    people.sync(root, { ...now, centre: 'T5' });
    expect(bones.map((bone) => shown(people, bone) !== undefined)).toEqual([true, false, false, false]);
  });
});

describe('several bones that are treated', () => {
  const LEVELS = ['T5', 'T12', 'L1', 'L4'] as const;
  /** As the scene stands: a group for each bone's frame, with all that is done to that bone in it. */
  const operated = (shownAlone: Level | null) => {
    const root = new Group();
    const done = LEVELS.map((level) => {
      const group = new Group();
      const { visible, userData } = hiddenInPicture(shownAlone !== null && level !== shownAlone);
      Object.assign(group, { visible, userData });
      const meshes = {
        needle: solid(toolXray(level, 'steel')),
        balloon: solid(balloonXray(level, false)),
        cement: solid(cementXray(level)),
        // State has it out of the patient.
        drill: solid(toolXray(level, 'steel')),
      };
      const tools = new Group();
      tools.add(meshes.drill);
      tools.visible = false;
      group.add(meshes.needle, meshes.balloon, meshes.cement, tools);
      root.add(group);
      return meshes;
    });
    return { root, done };
  };

  it.each([null, 'L1'] as const)(
    'needles, balloons and cement of all in the field are seen, shown alone: %s',
    (alone) => {
      const { root, done } = operated(alone);
      const people = subjects();
      people.sync(root, settings('L1'));
      for (const name of ['needle', 'balloon', 'cement'] as const)
        expect(
          done.map((meshes) => shown(people, meshes[name]) !== undefined),
          name,
        ).toEqual([false, true, true, true]);
      expect(done.map(({ drill }) => shown(people, drill))).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      people.sync(root, settings('T5'));
      expect(done.map(({ cement }) => shown(people, cement) !== undefined)).toEqual([
        true,
        false,
        false,
        false,
      ]);
    },
  );
});

describe('what hides it', () => {
  const SAID: readonly [string, Xray, { itself: boolean; around: boolean }][] = [
    ['a bone: nothing', boneXray('L1', 'baked'), { itself: true, around: true }],
    ['a disc: nothing', discXray('L1'), { itself: true, around: true }],
    ['a hole: itself alone', holeXray('L1', true), { itself: false, around: true }],
    ['a balloon: all', balloonXray('L1', false), { itself: false, around: false }],
    ['cement: all', cementXray('L1'), { itself: false, around: false }],
    ['steel: all', toolXray('L1', 'steel'), { itself: false, around: false }],
  ];
  it.each(SAID)('%s', (_name, xray, { itself, around }) => {
    const [root, group, mesh] = [new Group(), new Group(), solid(xray)];
    group.add(mesh);
    root.add(group);
    const people = subjects();
    const seen = (rootShown: boolean, groupShown: boolean, meshShown: boolean): boolean => {
      [root.visible, group.visible, mesh.visible] = [rootShown, groupShown, meshShown];
      people.sync(root, settings('L1'));
      return shown(people, mesh) !== undefined;
    };
    expect(seen(true, true, true)).toBe(true);
    expect(seen(false, true, true), 'the whole scene hidden').toBe(true);
    expect(seen(true, true, false), 'hidden itself').toBe(itself);
    expect(seen(true, false, true), 'hidden with what is around it').toBe(around);
  });
});

describe('what takes the place of bone', () => {
  /** Sum over all meshes of the four weights: what a ray meets where they all are. */
  const along = (...said: readonly Xray[]): number[] => {
    const root = new Group();
    root.add(...said.map((xray) => solid(xray)));
    const people = subjects();
    people.sync(root, settings('L1', 0.2));
    return people.scene.children
      .map((twin) => weights(twin as Mesh))
      .reduce((sum, one) => sum.map((w, i) => w + one[i]), [0, 0, 0, 0]);
  };

  it('takes it away once, with a hole of its own or without', () => {
    const filled = along(balloonXray('L1', false));
    expect(along(balloonXray('L1', true), holeXray('L1', false))).toEqual(filled);
    expect(filled[0]).toBeLessThan(0);
    expect(filled[1]).toBe(1);
  });

  it('an empty hole is darker than one that is filled again', () => {
    const [empty, full] = [along(holeXray('L1', true)), along(holeXray('L1', false))];
    expect(empty[0]).toBe(full[0]);
    expect(empty[3]).toBeLessThan(full[3]);
  });

  it('cement shares the room with the struts', () => {
    expect(along(cementXray('L1'))[0]).toBe(0);
  });
});
