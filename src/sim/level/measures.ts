import { LEVELS } from '../../../models/levels.ts';
import { apply } from '../../../models/math/pose.ts';
import { degrees } from '../../../models/math/scalar.ts';
import { distance, sub, type Vec3 } from '../../../models/math/vec.ts';
import type { Anatomy } from '../anatomy.ts';
import type { Column } from '../column/spine.ts';
import type { Fracture } from '../fracture/fracture.ts';

/** Six-point heights, mm. */
export interface Heights {
  anterior: number;
  middle: number;
  posterior: number;
}

/** One landmark, where it is when healthy and how far the fracture moves it at full weight, mm. */
interface MovingPoint {
  home: Vec3;
  wedge: Vec3;
  central: Vec3;
}

/** What measuring needs of a plan: plain data. */
export interface Ruler {
  stations: Readonly<Record<keyof Heights, readonly [MovingPoint, MovingPoint]>>;
  healthy: Heights;
  /** Depth of the healthy body half-way up, mm. */
  depthMm: number;
  /** Front and back of the upper endplate of the level above and of the lower one of the level below, each in its
   * own vertebra's frame, and the index of that vertebra. */
  cobb: readonly [EndLine, EndLine];
}

interface EndLine {
  index: number;
  anterior: Vec3;
  posterior: Vec3;
}

export function rulerOf(anatomy: Pick<Anatomy, 'landmarks' | 'level'>, fracture: Fracture): Ruler {
  const marks = anatomy.landmarks[anatomy.level];
  const moving = (home: Vec3): MovingPoint => ({
    home,
    wedge: sub(fracture.place(home, 1, 0), home),
    central: sub(fracture.place(home, 0, 1), home),
  });
  const station = (which: keyof Heights) =>
    [moving(marks.stations[which][0]), moving(marks.stations[which][1])] as const;
  const stations = {
    anterior: station('anterior'),
    middle: station('middle'),
    posterior: station('posterior'),
  };
  const treated = LEVELS.indexOf(anatomy.level);
  const above = Math.max(0, treated - 1);
  const below = Math.min(LEVELS.length - 1, treated + 1);
  const line = (index: number, which: 'superior' | 'inferior'): EndLine => {
    const plate = anatomy.landmarks[LEVELS[index]][which];
    return { index, anterior: plate.anterior, posterior: plate.posterior };
  };
  return {
    stations,
    healthy: heightsAt(stations, 0, 0),
    depthMm: marks.wallX.anterior - marks.wallX.posterior,
    cobb: [line(above, 'superior'), line(below, 'inferior')],
  };
}

const moved = (point: MovingPoint, wedge: number, central: number): Vec3 => [
  point.home[0] + wedge * point.wedge[0] + central * point.central[0],
  point.home[1] + wedge * point.wedge[1] + central * point.central[1],
  point.home[2] + wedge * point.wedge[2] + central * point.central[2],
];

/** The six points where they stand now, in the treated vertebra's frame: superior then inferior. */
export function stationsAt(stations: Ruler['stations'], wedge: number, central: number): Stations {
  const two = (which: keyof Heights): [Vec3, Vec3] => [
    moved(stations[which][0], wedge, central),
    moved(stations[which][1], wedge, central),
  ];
  return { anterior: two('anterior'), middle: two('middle'), posterior: two('posterior') };
}

export const heightsAt = (stations: Ruler['stations'], wedge: number, central: number): Heights =>
  heightsOf(stationsAt(stations, wedge, central));

/** The six points as they stand: superior then inferior, mm. */
export type Stations = Readonly<Record<keyof Heights, readonly [Vec3, Vec3]>>;

export function heightsOf(points: Stations): Heights {
  const height = ([a, b]: readonly [Vec3, Vec3]) => distance(a, b);
  return {
    anterior: height(points.anterior),
    middle: height(points.middle),
    posterior: height(points.posterior),
  };
}

/** Largest share of height lost at any of the three stations; 0 when nothing is lost. */
export const lossOf = (healthy: Heights, now: Heights): number =>
  Math.max(
    0,
    1 - now.anterior / healthy.anterior,
    1 - now.middle / healthy.middle,
    1 - now.posterior / healthy.posterior,
  );

const slope = (anterior: Vec3, posterior: Vec3): number =>
  degrees(Math.atan2(anterior[1] - posterior[1], anterior[0] - posterior[0]));

/** Angle between the lines through the front and back stations of the two endplates, degrees; positive is lower in
 * front. */
export const wedgeDegOf = ({ anterior, posterior }: Stations): number =>
  slope(anterior[1], posterior[1]) - slope(anterior[0], posterior[0]);

/** Local kyphosis: upper endplate of the level above to lower endplate of the level below, degrees. */
export function cobbDegAt(ruler: Ruler, column: Column): number {
  const tilt = (line: EndLine) =>
    slope(apply(column[line.index], line.anterior), apply(column[line.index], line.posterior));
  return tilt(ruler.cobb[1]) - tilt(ruler.cobb[0]);
}
