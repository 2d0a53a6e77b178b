import { type Camera, PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../models/math/pose.ts';
import { add, distance, dot, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { readDistance, readManifest } from '../../../scripts/baked.ts';
import { type Anchor, anchored, type Seen } from '../../../src/scene/labels/anchors.ts';
import { BONE_NAMES } from '../../../src/scene/labels/bone-anchors.ts';
import { discScreens } from '../../../src/scene/labels/discs.ts';
import { isHidden } from '../../../src/scene/labels/hidden.ts';
import { depthAt, type Scenery, sceneryOf } from '../../../src/scene/labels/scenery.ts';
import { planeAt, type SectionPlane, sectionPlane } from '../../../src/scene/section/section.ts';
import { DEFAULT_VIEW } from '../../../src/session/view/view.ts';
import type { NameId } from '../../../src/showing/names.ts';
import { pointAt } from '../../../src/sim/access/approach.ts';
import { levelIn, levelOf, planOf, seenOf } from '../../fixtures/real.ts';

interface Here {
  scenery: Scenery;
  state: Seen;
  /** The same bone at another time. */
  at: (t: number) => Seen;
}

async function sceneOf(given: object, t: number): Promise<Here> {
  const made = await planOf(given);
  const one = levelOf(made);
  const manifest = await readManifest();
  const distance = await readDistance(manifest, one.level);
  const at = (time: number): Seen => {
    const state = seenOf(made, time);
    return { own: levelIn(state), column: state.column };
  };
  return { scenery: sceneryOf(one, made.case.patient, manifest, distance), state: at(t), at };
}

const treatedOf = ({ plan }: Scenery, { column }: Seen) => column[plan.index];

/** A camera that looks at the treated bone from a direction of that bone's own. */
function looking(scenery: Scenery, state: Seen, from: Vec3): Camera {
  const pose = treatedOf(scenery, state);
  const camera = new PerspectiveCamera(18, 1.5, 5, 4000);
  camera.position.set(...apply(pose, scale(from, 400)));
  camera.up.set(0.01, 1, 0.02);
  camera.lookAt(...apply(pose, [0, 0, 0] as const));
  camera.updateMatrixWorld();
  return camera;
}

const FROM = {
  right: [0.05, 0.1, 1],
  left: [0.05, 0.1, -1],
  front: [1, 0.1, 0.05],
  behind: [-1, 0.2, 0.05],
  above: [-0.3, 1, 0.1],
  below: [0.1, -1, 0.1],
} as const satisfies Record<string, Vec3>;

/** The places of a name that can be seen, in the treated bone's frame. */
function seen(
  { scenery, state }: Pick<Here, 'scenery' | 'state'>,
  name: NameId,
  from: Vec3,
  cut: SectionPlane | null = null,
): Vec3[] {
  const pose = treatedOf(scenery, state);
  const standing = cut === null ? null : planeAt(cut, pose);
  const screen = { field: scenery.anatomy.distance, poses: [pose], cut: standing, discs: [] };
  const camera = looking(scenery, state, from);
  const back = invert(pose);
  return anchored(scenery, name)(state, cut)
    .filter((anchor: Anchor) => !isHidden(screen, anchor, camera))
    .map(({ at }) => apply(back, at));
}

describe('a cut disc', () => {
  it.each(['T8', 'L1', 'L4'])(
    'at %s hides what lies behind it, and nothing in its plane or before',
    async (level) => {
      const { scenery, state } = await sceneOf({ fracture: { level } }, 1);
      const { plan, anatomy } = scenery;
      const pose = treatedOf(scenery, state);
      const plane = sectionPlane(plan, { ...DEFAULT_VIEW, plane: 'needle' });
      const camera = looking(scenery, state, add(plane.normal, [0.1, 0.16, 0]));
      const bones = { field: anatomy.distance, poses: [pose], cut: planeAt(plane, pose) };
      const discs = discScreens(scenery, state.column);
      // In the disc above, where the section cuts it.
      const { centre } = anatomy.landmarks[level as keyof typeof anatomy.landmarks].superior;
      const middle: Vec3 = [centre[0], centre[1] + 3.5, centre[2]];
      const inPlane = add(middle, scale(plane.normal, dot(sub(plane.point, middle), plane.normal)));
      const hidden = (mm: number, screens: typeof discs) => {
        const home = add(inPlane, scale(plane.normal, mm));
        return isHidden({ ...bones, discs: screens }, { at: apply(pose, home), home }, camera);
      };
      expect(hidden(-6, discs)).toBe(true);
      expect(hidden(-6, [])).toBe(false);
      expect(hidden(0.5, discs)).toBe(false);
      expect(hidden(4, discs)).toBe(false);
    },
  );
});

describe('what a name points at', () => {
  it.each(['T8', 'L1', 'L4'])('at %s lies on the bone, whole and on the face of a section', async (level) => {
    const { scenery, state } = await sceneOf({ fracture: { level } }, 1);
    for (const name of BONE_NAMES) {
      for (const { home } of anchored(scenery, name)(state, null)) {
        // Inside only where a section alone can show it; never off the bone by more than its roughness.
        expect(depthAt(scenery, home), name).toBeLessThan(1.2);
      }
      for (const plane of ['needle', 'sagittal', 'axial'] as const) {
        const cut = sectionPlane(scenery.plan, { ...DEFAULT_VIEW, plane });
        for (const { home } of anchored(scenery, name)(state, cut)) {
          const off = dot(sub(home, cut.point), cut.normal);
          expect(off, `${name} on ${plane}`).toBeLessThan(0.01);
        }
      }
    }
  });

  it('moves with the fracture: the endplate’s place goes down with the endplate', async () => {
    const { scenery, state, at } = await sceneOf({}, 2);
    const top = (now: Seen): number => {
      const [first] = anchored(scenery, 'superior-endplate')(now, null);
      return apply(invert(treatedOf(scenery, now)), first.at)[1];
    };
    const healthy = at(1);
    expect(top(healthy) - top(state)).toBeGreaterThan(3);
    expect(top(healthy) - top(state)).toBeLessThan(
      healthy.own.heightsMm.anterior - state.own.heightsMm.anterior + 1,
    );
  });

  it('is hidden where bone stands before it', async () => {
    const here = await sceneOf({}, 1);
    const sideOf = (places: readonly Vec3[]) => [
      ...new Set(places.map(([, , z]) => Math.sign(Math.round(z)))),
    ];
    expect(sideOf(seen(here, 'pedicle', FROM.right))).toContain(1);
    expect(sideOf(seen(here, 'pedicle', FROM.right))).not.toContain(-1);
    expect(sideOf(seen(here, 'pedicle', FROM.left))).toEqual([-1]);
    const isSeen = (name: NameId, from: Vec3) => seen(here, name, from).length > 0;
    expect(isSeen('superior-endplate', FROM.above)).toBe(true);
    // The rim flares: from above its edge may show, its middle never.
    const middle = seen(here, 'inferior-endplate', FROM.above).filter(
      ([x, , z]) => x < 8 && Math.abs(z) < 12,
    );
    expect(middle).toEqual([]);
    expect(isSeen('inferior-endplate', FROM.below)).toBe(true);
    expect(isSeen('spinous', FROM.front)).toBe(false);
    expect(isSeen('spinous', FROM.behind)).toBe(true);
    expect(isSeen('lamina', FROM.behind)).toBe(true);
    expect(isSeen('lamina', FROM.front)).toBe(false);
  });

  it('within the bone is seen only where a section opens it, and only from its open side', async () => {
    const here = await sceneOf({}, 9);
    const { scenery } = here;
    const cut = sectionPlane(scenery.plan, DEFAULT_VIEW);
    const towards: Vec3 = cut.normal;
    const away = scale(towards, -1);
    for (const name of ['balloon', 'markers'] as const) {
      expect(seen(here, name, towards, cut).length, name).toBeGreaterThan(0);
      expect(seen(here, name, away, cut), name).toEqual([]);
    }
    expect(seen(here, 'balloon', towards)).toEqual([]);
  });

  it('is the instrument itself, at the depth that State has it', async () => {
    const { scenery, state, at } = await sceneOf({}, 6);
    const pose = treatedOf(scenery, state);
    const [tip] = anchored(scenery, 'trocar-tip')(state, null);
    const [way] = scenery.plan.approaches;
    const depth = state.own.sides[0].tools.needle ?? 0;
    expect(distance(tip.at, apply(pose, pointAt(way, depth)))).toBeLessThan(3);
    expect(anchored(scenery, 'balloon')(state, null)).toEqual([]);
    const later = at(9);
    expect(anchored(scenery, 'needle')(later, null)).toEqual([]);
    expect(anchored(scenery, 'balloon')(later, null).length).toBeGreaterThan(0);
    expect(anchored(scenery, 'cavity')(later, null)).toEqual([]);
    expect(anchored(scenery, 'cavity')(at(10), null).length).toBeGreaterThan(0);
  });

  it('lies between the bones for a disc, before the bodies for the aorta, in the canal for the cord', async () => {
    const { scenery, state } = await sceneOf({}, 1);
    const marks = scenery.anatomy.landmarks.L1;
    const back = invert(treatedOf(scenery, state));
    const first = (name: NameId): Vec3 => apply(back, anchored(scenery, name)(state, null)[0].at);
    expect(first('disc')[1]).toBeGreaterThan(marks.superior.centre[1]);
    expect(first('disc')[1]).toBeLessThan(marks.superior.centre[1] + 12);
    expect(first('aorta')[0]).toBeGreaterThan(marks.wallX.anterior);
    // The aorta lies on the left.
    expect(first('aorta')[2]).toBeLessThan(0);
    const cord = sub(first('cord'), add(marks.canal.centre, [0, -2, 0]));
    expect(Math.abs(cord[0])).toBeLessThan(marks.canal.depthMm / 2);
    expect(Math.abs(cord[2])).toBeLessThan(2);
    expect(first('anterior-ligament')[0]).toBeGreaterThan(marks.wallX.anterior);
  });
});
