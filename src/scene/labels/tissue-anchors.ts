import { LEVELS } from '../../../models/levels.ts';
import { apply, invert } from '../../../models/math/pose.ts';
import { mirror, mix, scale, type Vec3 } from '../../../models/math/vec.ts';
import { ribLine } from '../../../models/rib.ts';
import { CONUS_PLACE, canalCourse } from '../../../models/trunk/cord.ts';
import { holdAt, type Place } from '../../../models/trunk/course.ts';
import { atRest } from '../../../models/trunk/rest.ts';
import { rootUnderPedicle } from '../../../models/trunk/roots.ts';
import type { Hold } from '../../../models/trunk/tissue.ts';
import { AORTA, vesselAt } from '../../../models/trunk/vessels.ts';
import type { Column } from '../../sim/column/spine.ts';
import type { Scenery } from './scenery.ts';

/** What hangs on the column and has a name. */
export const TISSUE_NAMES = [
  'canal',
  'cord',
  'cauda',
  'root',
  'aorta',
  'anterior-ligament',
  'posterior-ligament',
  'rib',
] as const;
export type TissueName = (typeof TISSUE_NAMES)[number];

/** Places in the rest frame with the bones that carry them, the nearest to the treated bone first. */
interface Hung {
  at: Vec3;
  hold: Hold;
}

const held = (bone: number): Hold => ({ first: bone, second: bone, share: 0 });
const bothSides = ({ at, hold }: Hung): Hung[] => [
  { at, hold },
  { at: mirror(at), hold },
];

/** Whether what lies in the canal behind a level is cord; below its end it is the cauda equina. */
export const isCord = (index: number): boolean => index < CONUS_PLACE;

/** The last rib's level. */
const LAST_RIB = 11;
/** How far along a rib its name may point, shares of its line. */
const ALONG_RIB = [0.2, 0.35, 0.5];
/** Where on its line a vessel, ligament or the cord is named, in bones from the treated one. */
const BESIDE: readonly Place[] = [0, 0.32, -0.32, 0.5, -0.5, 1, -1];

function hungPlaces({ rest, anatomy, plan }: Scenery, name: TissueName): Hung[] {
  const treated = plan.index;
  const along = (line: (place: Place) => Vec3, from: Place, to: Place): Hung[] =>
    BESIDE.map((by) => treated + by)
      .filter((place) => place >= from && place <= to)
      .map((place) => ({ at: line(place), hold: holdAt(place) }));
  switch (name) {
    case 'canal':
    case 'cord':
    case 'cauda': {
      const course = canalCourse(rest);
      return along(course.at, 0, LEVELS.length - 1);
    }
    case 'aorta':
      return along((place) => vesselAt(rest, AORTA, place), AORTA.from, AORTA.to - 0.5);
    case 'root':
      return [treated, treated - 1, treated + 1]
        .filter((index) => index >= 0 && index < LEVELS.length)
        .flatMap((index) => bothSides({ at: rootUnderPedicle(rest, index), hold: held(index) }));
    case 'anterior-ligament':
    case 'posterior-ligament':
      return [treated, treated - 1, treated + 1]
        .filter((index) => index >= 0 && index < LEVELS.length)
        .map((index) => {
          const { wallX, stations } = rest.landmarks[LEVELS[index]];
          // As models/trunk/ligaments.ts lays them at the middle of a body.
          const x =
            name === 'anterior-ligament'
              ? (wallX.anterior + stations.anterior[0][0]) / 2 + 0.9
              : wallX.posterior - 0.9;
          return { at: atRest(rest, LEVELS[index], [x, 0, 0]), hold: held(index) };
        });
    case 'rib':
      return [treated, treated - 1, treated + 1, treated - 2]
        .filter((index) => index >= 0 && index <= LAST_RIB && LEVELS[index] in anatomy.landmarks)
        .flatMap((index) => {
          const line = ribLine(rest, index);
          return ALONG_RIB.flatMap((share) =>
            bothSides({ at: line[Math.round(share * (line.length - 1))], hold: held(index) }),
          );
        });
  }
}

/** Where the places of a tissue stand now, in the scene's frame, mm. */
export function tissuePlaces(scenery: Scenery, name: TissueName): (seen: { column: Column }) => Vec3[] {
  const { rest, plan } = scenery;
  const home = hungPlaces(scenery, name).map(({ at, hold }) => ({
    hold,
    first: scale(apply(invert(rest.poses[hold.first]), at), plan.sizeFactor),
    second: scale(apply(invert(rest.poses[hold.second]), at), plan.sizeFactor),
  }));
  return ({ column }) => {
    const on = (bone: number, at: Vec3): Vec3 => apply(column[Math.min(bone, column.length - 1)], at);
    return home.map(({ hold, first, second }) =>
      hold.share === 0
        ? on(hold.first, first)
        : mix(on(hold.first, first), on(hold.second, second), hold.share),
    );
  };
}
