import { LEVELS, type Level } from '../../../models/levels.ts';
import { apply, invert } from '../../../models/math/pose.ts';
import { along, dot, mix, sub, type Vec3 } from '../../../models/math/vec.ts';
import type { NameId } from '../../showing/names.ts';
import type { Column } from '../../sim/column/spine.ts';
import type { LevelState } from '../../sim/state.ts';
import type { SectionPlane } from '../section/section.ts';
import { BONE_NAMES, type BoneName, bonePlaces, type Home } from './bone-anchors.ts';
import { depthAt, type Scenery } from './scenery.ts';
import { TISSUE_NAMES, type TissueName, tissuePlaces } from './tissue-anchors.ts';
import { TOOL_NAMES, type ToolName, toolPlaces } from './tool-anchors.ts';

/** A place that a name can point at now. */
export interface Anchor {
  /** In the scene's frame, mm. */
  at: Vec3;
  /** Where the treated bone's distance field has it: in that bone's frame and healthy shape, mm. */
  home: Vec3;
}

/** The bone that is looked at and the column that it stands in, at one moment. */
export interface Seen {
  own: LevelState;
  column: Column;
}

/** Gives the places of a name at a moment, the best first; none where it is not in the picture. `cut` is the plane that
 * opens the bone, if one does. */
export type Anchored = (seen: Seen, cut: SectionPlane | null) => Anchor[];

const isOne = <T extends string>(all: readonly T[], name: string): name is T =>
  (all as readonly string[]).includes(name);

/** A bone that has given way by less is not called broken yet; sum of both weights. */
const BROKEN_FROM = 0.3;
/** How near to a section a part must lie to be pointed at on its face, mm. */
const ON_FACE_MM = 0.6;
/** Bone on the face of a section: not nearer to its edge than this, mm. */
const IN_BONE_MM = 0.4;

/** The places of a name, found once for a plan: a step that shows other names waited 20 ms for theirs. */
export function anchored(scenery: Scenery, name: NameId): Anchored {
  let known = KNOWN.get(scenery);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(scenery, known);
  }
  let made = known.get(name);
  if (made === undefined) {
    made = anchorsFor(scenery, name);
    known.set(name, made);
  }
  return made;
}

const KNOWN = new WeakMap<Scenery, Map<NameId, Anchored>>();

function anchorsFor(scenery: Scenery, name: NameId): Anchored {
  if (isOne<BoneName>(BONE_NAMES, name)) {
    const homes = bonePlaces(scenery, name);
    const broken = name === 'fracture' || name === 'vertebra';
    return (seen, cut) =>
      broken && seen.own.wedge + seen.own.central < BROKEN_FROM ? [] : boneAnchors(scenery, homes, seen, cut);
  }
  const { index } = scenery.plan;
  if (isOne<ToolName>(TOOL_NAMES, name))
    return ({ own, column }) =>
      toolPlaces(scenery.plan, own, name).map((at) => ({ at: apply(column[index], at), home: at }));
  const places = isOne<TissueName>(TISSUE_NAMES, name)
    ? tissuePlaces(scenery, name)
    : (seen: Seen) => discPlaces(scenery, seen);
  return (seen, cut) => {
    const pose = seen.column[index];
    const back = invert(pose);
    return places(seen).flatMap((at) => {
      const home = apply(back, at);
      const off = cut === null ? -1 : dot(sub(home, cut.point), cut.normal);
      // Discs, the canal and what fills it are wide: where they are cut, their cut face shows.
      if (off <= ON_FACE_MM || cut === null) return [{ at, home }];
      if (off > WIDE_MM[name as TissueName | 'disc']) return [];
      const face = along(home, cut.normal, -off);
      return [{ at: apply(pose, face), home: face }];
    });
  };
}

/** How far from its place a section may pass and still cut it, mm. */
const WIDE_MM: Readonly<Record<TissueName | 'disc', number>> = {
  disc: 12,
  canal: 6,
  cord: 3,
  cauda: 5,
  root: 4,
  aorta: 7,
  'anterior-ligament': 5,
  'posterior-ligament': 3,
  rib: 2,
};

function boneAnchors(
  scenery: Scenery,
  homes: readonly Home[],
  { own: { wedge, central }, column }: Seen,
  cut: SectionPlane | null,
): Anchor[] {
  const pose = column[scenery.plan.index];
  return homes.flatMap(({ at, reach }) => {
    const stands = scenery.fracture.place(at, wedge, central);
    const off = cut === null ? 0 : dot(sub(stands, cut.point), cut.normal);
    const onFace = cut !== null && Math.abs(off) <= reach;
    if (onFace) {
      const home = along(at, cut.normal, -off);
      if (depthAt(scenery, home) < IN_BONE_MM)
        return [{ at: apply(pose, along(stands, cut.normal, -off)), home }];
    }
    return off > 0 && cut !== null ? [] : [{ at: apply(pose, stands), home: at }];
  });
}

/** The discs over and under the treated bone: their middle, which a section shows, and their rim. */
function discPlaces({ plan, anatomy, fracture }: Scenery, { column, own }: Seen): Vec3[] {
  const { wedge, central } = own;
  const treated = plan.index;
  const marks = anatomy.landmarks[anatomy.level];
  const ends = ['right', 'left', 'anterior', 'centre'] as const;
  return [1, -1].flatMap((way) => {
    const level = LEVELS[treated - way] as Level | undefined;
    if (level === undefined) return [];
    const own = way === 1 ? marks.superior : marks.inferior;
    const next = way === 1 ? anatomy.landmarks[level].inferior : anatomy.landmarks[level].superior;
    return ends.map((end) =>
      mix(
        apply(column[treated], fracture.place(own[end], wedge, central)),
        apply(column[treated - way], next[end]),
        0.5,
      ),
    );
  });
}
