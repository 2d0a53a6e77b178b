import type { Endplate, Facet, Landmarks, Pedicle } from '../../../models/manifest.ts';
import { degrees, radians } from '../../../models/math/scalar.ts';
import {
  along,
  cross,
  distance,
  dot,
  mix,
  normalize,
  scale,
  sub,
  type Vec3,
} from '../../../models/math/vec.ts';
import type { Field } from './fields.ts';

/** The landmarks of a bent bone: each point goes where the bone there goes, and each width is measured between its walls. */
export function bentLandmarks(marks: Landmarks, field: Field): Landmarks {
  const moved = new Float64Array(3);
  const at = (p: Vec3): Vec3 => {
    field(p[0], p[1], p[2], moved);
    return [p[0] + moved[0], p[1] + moved[1], p[2] + moved[2]];
  };
  const pairOf = <T>({ left, right }: { left: T; right: T }, of: (one: T) => T) => ({
    left: of(left),
    right: of(right),
  });
  const span = (middle: Vec3, way: Vec3, width: number): readonly [Vec3, Vec3] => [
    at(along(middle, way, -width / 2)),
    at(along(middle, way, width / 2)),
  ];
  const two = (of: readonly [Vec3, Vec3]) => [at(of[0]), at(of[1])] as const;
  const stations = {
    anterior: two(marks.stations.anterior),
    middle: two(marks.stations.middle),
    posterior: two(marks.stations.posterior),
  };
  const canal = marks.canal;
  const [right, left] = span(canal.centre, [0, 0, -1], canal.widthMm);
  const wallX = {
    anterior: at([marks.wallX.anterior, 0, 0])[0],
    posterior: at([marks.wallX.posterior, 0, 0])[0],
  };
  const roof = at([marks.wallX.posterior - canal.depthMm, canal.centre[1], 0])[0];
  const depthMm = wallX.posterior - roof;
  const made = {
    stations,
    superior: bentEndplate(marks.superior, stations.anterior[0], stations.posterior[0], at),
    inferior: bentEndplate(marks.inferior, stations.anterior[1], stations.posterior[1], at),
    pedicles: pairOf(marks.pedicles, (p) => bentPedicle(p, at, span)),
    canal: {
      centre: [
        canal.centre[0] + (roof - (marks.wallX.posterior - canal.depthMm)) / 2,
        at(canal.centre)[1],
        0,
      ] as Vec3,
      widthMm: distance(left, right),
      depthMm,
    },
    wallX,
    spinousTip: at(marks.spinousTip),
    transverseTips: pairOf(marks.transverseTips, at),
    facets: {
      superior: pairOf(marks.facets.superior, (f) => bentFacet(f, at)),
      inferior: pairOf(marks.facets.inferior, (f) => bentFacet(f, at)),
    },
  };
  return { ...made, bodyMl: (marks.bodyMl * sizeOf(made)) / sizeOf(marks) };
}

/** A box as large as the body. */
const sizeOf = ({ superior, inferior, stations, wallX }: Omit<Landmarks, 'bodyMl'>): number =>
  (superior.widthMm + inferior.widthMm) * (wallX.anterior - wallX.posterior) * distance(...stations.anterior);

function bentEndplate(plate: Endplate, anterior: Vec3, posterior: Vec3, at: (p: Vec3) => Vec3): Endplate {
  const [left, right] = [at(plate.left), at(plate.right)];
  const forwards = normalize(sub(anterior, posterior));
  const normal = scale(normalize(cross([0, 0, 1], forwards)), Math.sign(plate.normal[1]));
  return {
    centre: mix(anterior, posterior, 0.5),
    normal,
    anterior,
    posterior,
    left,
    right,
    widthMm: right[2] - left[2],
    depthMm: plate.depthMm + distance(anterior, posterior) - distance(plate.anterior, plate.posterior),
  };
}

/** How far before and behind its isthmus a pedicle's direction is read, mm. */
const STRAIGHT_MM = 2;

type Span = (middle: Vec3, way: Vec3, width: number) => readonly [Vec3, Vec3];

function bentPedicle(p: Pedicle, at: (p: Vec3) => Vec3, span: Span): Pedicle {
  const across = normalize(cross(p.axis, [0, 1, 0]));
  const isthmus = at(p.isthmus);
  const ahead = (way: Vec3): Vec3 =>
    normalize(sub(at(along(p.isthmus, way, STRAIGHT_MM)), at(along(p.isthmus, way, -STRAIGHT_MM))));
  const out = Math.sign(p.isthmus[2]);
  const before = radians(p.convergenceDeg);
  const line = ahead([Math.cos(before), 0, -out * Math.sin(before)]);
  return {
    isthmus,
    axis: ahead(p.axis),
    convergenceDeg: degrees(Math.atan2(-out * line[2], line[0])),
    widthMm: distance(...span(p.isthmus, across, p.widthMm)),
    heightMm: distance(...span(p.isthmus, [0, 1, 0], p.heightMm)),
  };
}

function bentFacet(f: Facet, at: (p: Vec3) => Vec3): Facet {
  const along1 = normalize(cross(f.normal, [0, 1, 0]));
  const along2 = cross(f.normal, along1);
  const way = (on: Vec3): Vec3 => sub(at(along(f.centre, on, 1)), at(along(f.centre, on, -1)));
  const normal = normalize(cross(way(along1), way(along2)));
  return { ...f, centre: at(f.centre), normal: dot(normal, f.normal) < 0 ? scale(normal, -1) : normal };
}
